package org.evensay.workshop;

import static org.evensay.workshop.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One live meeting of one group in one room, as it stands: immutable, without clock or chance of its own.
 * {@code passes} are the links of all who have a part without a seat, by the hash of their secrets. {@code seatsTaken}
 * counts all seats ever taken, so that two nameless people never get the same number. {@code day} is that of the
 * meeting, and before it begins that of the opening. On {@code keptUntil} at the latest everything is erased.
 */
public record Workshop(WorkshopId id, JoinCode code, LocalDate day, LocalDate keptUntil, String group, String purpose,
                       Keyed<SecretHash, Pass> passes, Door door, GroundRules rules, Keyed<SeatId, Seat> seats,
                       int seatsTaken, List<Question> questions, int current, Step step, Timer timer,
                       Care care, Showing showing, Leading leading, Agenda agenda, Course course,
                       List<String> sinceLastTime) {

    /** Asks for a command: the action's row of roles and steps first, then the command's own rules. */
    public Decision ask(Command command, Actor by, Moment at) {
        Action action = command.action();
        if (!action.isFor(by.role())) {
            return refused(Rejection.NOT_YOUR_PART);
        }
        if (!action.isIn(step)) {
            return refused(action.whyNotIn(step));
        }
        if (showing.paused() && action.waitsInAPause()) {
            return refused(Rejection.ROOM_PAUSED);
        }
        return unknown(by).map(Decision::refused).orElseGet(() -> noted(action, by, command.decide(this, by, at)));
    }

    private Decision noted(Action action, Actor by, Decision decided) {
        if (decided instanceof Decision.Accepted done) {
            return Intervention.of(action, by.role(), done.after()).map(what -> Decision.accepted(
                    done.after().with(done.after().course().noting(current, what)))).orElse(decided);
        }
        return decided;
    }

    /** Somebody may have lost their seat or their link, or gone on on paper, between asking and being heard. */
    private Optional<Rejection> unknown(Actor by) {
        return switch (by.role()) {
            case NEWCOMER -> Optional.empty();
            case WAITING -> unlessHeld(by.seat().flatMap(door.waiting()::get), by);
            case PARTICIPANT -> unlessHeld(seatOf(by), by);
            case FACILITATOR, CO_FACILITATOR, SCRIBE, SUPPORT, SCREEN ->
                    passes.get(by.secret().hash()).filter(pass -> pass.opens(by.role())).isPresent()
                            ? Optional.empty() : Optional.of(Rejection.LINK_ENDED);
        };
    }

    private static Optional<Rejection> unlessHeld(Optional<Seat> seat, Actor by) {
        return seat.filter(held -> held.secret().equals(by.secret().hash())).isPresent()
                ? Optional.empty() : Optional.of(Rejection.SEAT_UNKNOWN);
    }

    /** The link by which somebody leads now. */
    public Optional<Pass> leader() {
        return passes.values().stream().filter(pass -> pass.opens(Role.FACILITATOR)).findFirst();
    }

    /** Whether whoever leads has this seat. */
    public boolean isLeadFrom(SeatId seat) {
        return seats.get(seat).filter(held -> leader().filter(pass -> pass.seat() == held.number()).isPresent())
                .isPresent();
    }

    public Question question() {
        return questions.get(current);
    }

    public boolean hasNextQuestion() {
        return current + 1 < questions.size();
    }

    public boolean isClosed() {
        return step == Step.CLOSED;
    }

    public Optional<Seat> seatOf(Actor actor) {
        return actor.seat().flatMap(seats::get);
    }

    public Optional<Seat> seatHolding(SecretHash secret) {
        return seats.values().stream().filter(seat -> seat.secret().equals(secret)).findFirst();
    }

    /** Empty as well for {@link Leading#WITHOUT_A_SEAT}, and for a seat that is gone. */
    public Optional<Seat> seatNumbered(int number) {
        return seats.values().stream().filter(seat -> seat.number() == number).findFirst();
    }

    public Optional<Seat> waitingHolding(SecretHash secret) {
        return door.waiting().values().stream().filter(seat -> seat.secret().equals(secret)).findFirst();
    }

    /** How many places are taken, also by those who wait at the door. */
    public int peopleInAndAtTheDoor() {
        return seats.size() + door.waiting().size();
    }

    public Workshop with(Door next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, next, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }

    public Workshop with(JoinCode next) {
        return new Workshop(id, next, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }

    /** Seats in joining order. */
    public List<Seat> seatsAsJoined() {
        return seats.values().stream().sorted(Comparator.comparingInt(Seat::number)).toList();
    }

    /** Whether the turn may come to this seat now. */
    public boolean isHere(SeatId seat) {
        return seats.get(seat).filter(there -> !there.away()).isPresent();
    }

    public Workshop with(Seat seat) {
        return withSeats(seats.with(seat.id(), seat));
    }

    /** The next number for somebody who comes in. */
    public Workshop countingOneMore() {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken + 1,
                questions, current, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }

    /** Somebody sits down; who comes late speaks last. */
    public Workshop seating(Seat seat) {
        Question question = question();
        return with(seat).with(question.with(question.sharing().with(
                question.sharing().rounds().joinedBy(seat.id()))));
    }

    public Workshop withSeats(Keyed<SeatId, Seat> next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, next, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }

    public Workshop withEverySeat(UnaryOperator<Seat> change) {
        Map<SeatId, Seat> changed = new LinkedHashMap<>(seats.asMap());
        changed.replaceAll((id, seat) -> change.apply(seat));
        return withSeats(Keyed.of(changed));
    }

    /** Changed ground rules are new ones: whoever agreed is asked again. */
    public Workshop with(GroundRules next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, next, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, course, sinceLastTime)
                .withEverySeat(seat -> seat.agreed(false));
    }

    /** The question that the room is on, changed. */
    public Workshop with(Question question) {
        return replacing(question(), question);
    }

    public Workshop replacing(Question question, Question changed) {
        return withQuestions(questions.stream()
                .map(each -> each.id().equals(question.id()) ? changed : each).toList());
    }

    public Workshop withQuestions(List<Question> next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                next, current, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }

    public Workshop onQuestion(int place) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, place, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }

    /** The meeting begins, if it has not begun yet: from now on this is its day. */
    public Workshop begunAt(Instant now) {
        return new Workshop(id, code, agenda.dayAt(now, day), keptUntil, group, purpose, passes, door, rules, seats,
                seatsTaken, questions, current, step, timer, care, showing, leading, agenda.begunAt(now), course,
                sinceLastTime);
    }

    /** Another step begins without a timer and without stories, and its time is counted from now. */
    public Workshop at(Step next, Instant now) {
        return new Workshop(id, code, agenda.dayAt(now, day), keptUntil, group, purpose, passes, door, rules, seats,
                seatsTaken, questions, current, next, Timer.OFF, care, showing.inPairs(false), leading,
                agenda.movedOn(step, next, now), course.movedOn(current, step, agenda.lengthUntil(now),
                seats.count(seat -> !seat.away())), sinceLastTime);
    }

    public Workshop with(Timer next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, next, care, showing, leading, agenda, course, sinceLastTime);
    }

    public Workshop with(Care next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, next, showing, leading, agenda, course, sinceLastTime);
    }

    public Workshop with(Showing next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, next, leading, agenda, course, sinceLastTime);
    }

    public Workshop with(Leading next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, next, agenda, course, sinceLastTime);
    }

    public Workshop with(Agenda next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, next, course, sinceLastTime);
    }

    /** Its votes were on paper and are only played once more: what that took is not what the meeting did. */
    public Workshop heldOnPaper() {
        return with(Leading.NOT_KNOWN).with(Course.ON_PAPER);
    }

    public Workshop withoutLastTime() {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, course, List.of());
    }

    Workshop with(Course next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, passes, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, next, sinceLastTime);
    }

    public Workshop with(Pass pass) {
        return withPasses(passes.with(pass.secret(), pass));
    }

    public Workshop withPasses(Keyed<SecretHash, Pass> next) {
        return new Workshop(id, code, day, keptUntil, group, purpose, next, door, rules, seats, seatsTaken,
                questions, current, step, timer, care, showing, leading, agenda, course, sinceLastTime);
    }
}
