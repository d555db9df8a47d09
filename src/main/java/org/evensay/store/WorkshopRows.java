package org.evensay.store;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Care;
import org.evensay.workshop.Course;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/** The rows of a workshop in all its tables, and those that differ between two states of it. */
final class WorkshopRows {
    private static final List<Table<Question>> OF_A_QUESTION =
            Stream.concat(QuestionTables.ALL.stream(), VoteTables.ALL.stream()).toList();

    private static final List<Table<?>> OF_A_ROOM = List.of(
            RoomTables.PASS, RoomTables.WAITING_SEAT, RoomTables.GROUND_RULE, RoomTables.SEAT,
            RoomTables.SINCE_LAST_TIME, RoomTables.HELP_LINE, RoomTables.QUIET_CALL, RoomTables.LED,
            RoomTables.AGENDA_SLOT, RoomTables.STEP_CLOCK, RoomTables.STEP_STAY, RoomTables.INTERVENTION);

    private WorkshopRows() {
    }

    /** All but that of the workshops themselves, and that of the commands they have answered. */
    static Stream<Table<?>> tables() {
        return Stream.concat(OF_A_ROOM.stream(), OF_A_QUESTION.stream());
    }

    /** {@code before} is null for a new workshop. */
    static void differ(Workshop before, Workshop after, Differences to) {
        room(before, after, to);
        questions(before, after, to);
    }

    private static void room(Workshop before, Workshop after, Differences to) {
        String id = after.id().value();
        RoomTables.PASS.write(id, before == null ? null : before.passes(), after.passes(), to);
        RoomTables.WAITING_SEAT.write(id, before == null ? null : before.door(), after.door(), to);
        RoomTables.GROUND_RULE.write(id, before == null ? null : before.rules(), after.rules(), to);
        RoomTables.SEAT.write(id, before == null ? null : before.seats(), after.seats(), to);
        RoomTables.LED.write(id, before == null ? null : before.leading().times(), after.leading().times(), to);
        sinceLastTime(id, before == null ? List.of() : before.sinceLastTime(), after.sinceLastTime(), to);
        care(id, before == null ? Care.NOTHING_SAID : before.care(), after.care(), to);
        agenda(id, before == null ? Agenda.NONE : before.agenda(), after.agenda(), to);
        course(id, before == null ? Course.NOT_KEPT : before.course(), after.course(), to);
    }

    private static void care(String id, Care before, Care after, Differences to) {
        if (!before.equals(after)) {
            RoomTables.HELP_LINE.write(id, before.helpLines(), after.helpLines(), to);
            RoomTables.QUIET_CALL.write(id, before.calls(), after.calls(), to);
        }
    }

    private static void sinceLastTime(String id, List<String> before, List<String> after, Differences to) {
        if (!before.equals(after)) {
            RoomTables.SINCE_LAST_TIME.write(id, before, after, to);
        }
    }

    private static void agenda(String id, Agenda before, Agenda after, Differences to) {
        if (!before.equals(after)) {
            RoomTables.AGENDA_SLOT.write(id, before, after, to);
            RoomTables.STEP_CLOCK.write(id, before, after, to);
        }
    }

    private static void course(String id, Course before, Course after, Differences to) {
        if (!before.equals(after)) {
            RoomTables.STEP_STAY.write(id, before, after, to);
            RoomTables.INTERVENTION.write(id, before, after, to);
        }
    }

    private static void questions(Workshop before, Workshop after, Differences to) {
        for (int place = 0; place < after.questions().size(); place++) {
            boolean isNew = before == null || place >= before.questions().size();
            Question old = isNew ? null : before.questions().get(place);
            Question now = after.questions().get(place);
            if (old != now) {
                OF_A_QUESTION.forEach(table -> table.write(after.id().value(), old, now, to));
            }
        }
    }
}
