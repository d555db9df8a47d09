package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Care;
import org.evensay.workshop.Course;
import org.evensay.workshop.Door;
import org.evensay.workshop.GroundRules;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Sign;

/** The tables of a room's people and their agreement. */
final class RoomTables {
    static final Table<Keyed<SecretHash, Pass>> PASS = Table.of("pass", List.of("secret_hash"),
            List.of("id", "role", "seat_number", "last_used", "open", "invites_until_ns", "recovered"),
            passes -> passes.values().stream().map(pass -> Row.of(
                    List.of(pass.secret().value()), pass, () -> columns(pass.id().value(), pass.role().name(),
                            pass.seat(), pass.lastUsed(), pass.open(),
                            pass.invitesUntil().map(WorkshopReader::nanoseconds).orElse(null), pass.recovered()))));

    static final Table<Door> WAITING_SEAT = Table.of("waiting_seat", List.of("id"),
            List.of("number", "secret_hash", "name", "sign"),
            door -> door.waiting().values().stream().map(seat -> Row.of(List.of(seat.id().value()), seat, () -> columns(
                    seat.number(), seat.secret().value(), seat.name(), seat.sign().map(Sign::word).orElse(null)))));

    static final Table<GroundRules> GROUND_RULE = Table.of("ground_rule", List.of("id"), List.of("place", "text"),
            rules -> rules.lines().values().stream().map(rule -> Row.of(
                    List.of(rule.id().value()), rule, () -> columns(rule.place(), rule.text()))));

    static final Table<Keyed<SeatId, Seat>> SEAT = Table.of("seat", List.of("id"),
            List.of("number", "secret_hash", "name", "sitting", "sign", "agreed", "finished", "away", "more_time"),
            seats -> seats.values().stream().map(seat -> Row.of(List.of(seat.id().value()), seat, () -> columns(
                    seat.number(), seat.secret().value(), seat.name(), seat.sitting().name(),
                    seat.sign().map(Sign::word).orElse(null), seat.agreed(), seat.finished(), seat.away(),
                    seat.needsTime()))));

    static final Table<List<String>> HELP_LINE = Table.of("help_line", List.of("place"), List.of("text"),
            lines -> IntStream.range(0, lines.size()).mapToObj(place -> Row.of(
                    List.of(place), lines.get(place), () -> columns(lines.get(place)))));

    static final Table<List<String>> SINCE_LAST_TIME = Table.of("since_last_time", List.of("place"), List.of("line"),
            lines -> IntStream.range(0, lines.size()).mapToObj(place -> Row.of(
                    List.of(place), lines.get(place), () -> columns(lines.get(place)))));

    static final Table<Keyed<SeatId, Care.Call>> QUIET_CALL = Table.of("quiet_call", List.of("seat"),
            List.of("wish", "seen"), calls -> calls.values().stream().map(call -> Row.of(
                    List.of(call.seat().value()), call, () -> columns(call.wish().name(), call.seen()))));

    static final Table<Keyed<Integer, Integer>> LED = Table.of("led", List.of("seat_number"), List.of("times"),
            led -> led.asMap().entrySet().stream().map(one -> Row.of(
                    List.of(one.getKey()), one.getValue(), () -> columns(one.getValue()))));

    static final Table<Agenda> AGENDA_SLOT = Table.of("agenda_slot", List.of("step"), List.of("minutes"),
            agenda -> agenda.slots().stream().map(slot -> Row.of(
                    List.of(slot.step().name()), slot, () -> columns(slot.minutes()))));

    /** A meeting has one beginning, so there is one row or none. */
    static final Table<Agenda> STEP_CLOCK = Table.of("step_clock", List.of("begun_ns"),
            List.of("since_ns", "more_minutes", "stopped_ns"),
            agenda -> agenda.clock().stream().map(clock -> Row.of(
                    List.of(WorkshopReader.nanoseconds(clock.begun())), clock, () -> columns(
                            WorkshopReader.nanoseconds(clock.since()), clock.more(),
                            clock.stopped().map(WorkshopReader::nanoseconds).orElse(null)))));

    static final Table<Course> STEP_STAY = Table.of("step_stay", List.of("number"),
            List.of("question", "step", "seconds", "people"),
            course -> IntStream.range(0, course.stays().size()).mapToObj(number -> stay(number,
                    course.stays().get(number))));

    static final Table<Course> INTERVENTION = Table.of("intervention", List.of("question", "what"), List.of("times"),
            course -> course.done().asMap().entrySet().stream().map(done -> Row.of(
                    List.of(done.getKey().question(), done.getKey().what().name()), done.getValue(),
                    () -> columns(done.getValue()))));

    private RoomTables() {
    }

    private static Row stay(int number, Course.Stay stay) {
        return Row.of(List.of(number), stay, () -> columns(stay.question(), stay.step().name(),
                stay.length().map(Duration::toSeconds).orElse(null), stay.people()));
    }
}
