package org.evensay.workshop;

import static org.evensay.workshop.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One live meeting of one group in one room, as it stands: immutable, without clock or chance of its own.
 * {@code passes} are the links of the facilitator and the screen, by the hash of their secrets. {@code seatsTaken}
 * counts all seats ever taken, so that two nameless people never get the same number.
 */
public record Workshop(WorkshopId id, JoinCode code, LocalDate day, String group, String purpose,
                       Keyed<SecretHash, Role> passes, GroundRules rules, Keyed<SeatId, Seat> seats, int seatsTaken,
                       List<Question> questions, int current, Step step, Timer timer) {

    /** Asks for a command: the action's row of roles and steps first, then the command's own rules. */
    public Decision ask(Command command, Actor by, Moment at) {
        Action action = command.action();
        if (!action.isFor(by.role())) {
            return refused(Rejection.NOT_YOUR_PART);
        }
        if (!action.isIn(step)) {
            return refused(step == Step.CLOSED ? Rejection.WORKSHOP_CLOSED : Rejection.STEP_CLOSED);
        }
        if (by.role() == Role.PARTICIPANT && seatOf(by).isEmpty()) {
            return refused(Rejection.SEAT_UNKNOWN);
        }
        return command.decide(this, by, at);
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

    public Workshop taking(Seat seat) {
        return new Workshop(id, code, day, group, purpose, passes, rules, seats.with(seat.id(), seat), seatsTaken + 1,
                questions, current, step, timer);
    }

    public Workshop withSeats(Keyed<SeatId, Seat> next) {
        return new Workshop(id, code, day, group, purpose, passes, rules, next, seatsTaken,
                questions, current, step, timer);
    }

    public Workshop withEverySeat(UnaryOperator<Seat> change) {
        Map<SeatId, Seat> changed = new LinkedHashMap<>(seats.asMap());
        changed.replaceAll((id, seat) -> change.apply(seat));
        return withSeats(Keyed.of(changed));
    }

    /** Changed ground rules are new ones: whoever agreed is asked again. */
    public Workshop with(GroundRules next) {
        return new Workshop(id, code, day, group, purpose, passes, next, seats, seatsTaken,
                questions, current, step, timer).withEverySeat(seat -> seat.agreed(false));
    }

    /** The question that the room is on, changed. */
    public Workshop with(Question question) {
        List<Question> changed = new ArrayList<>(questions);
        changed.set(current, question);
        return withQuestions(List.copyOf(changed));
    }

    public Workshop withQuestions(List<Question> next) {
        return new Workshop(id, code, day, group, purpose, passes, rules, seats, seatsTaken,
                next, current, step, timer);
    }

    public Workshop onQuestion(int place) {
        return new Workshop(id, code, day, group, purpose, passes, rules, seats, seatsTaken,
                questions, place, step, timer);
    }

    /** Another step begins without a timer. */
    public Workshop at(Step next) {
        return new Workshop(id, code, day, group, purpose, passes, rules, seats, seatsTaken,
                questions, current, next, Timer.OFF);
    }

    public Workshop with(Timer next) {
        return new Workshop(id, code, day, group, purpose, passes, rules, seats, seatsTaken,
                questions, current, step, next);
    }

    public Workshop admitting(SecretHash pass, Role role) {
        return new Workshop(id, code, day, group, purpose, passes.with(pass, role), rules, seats, seatsTaken,
                questions, current, step, timer);
    }
}
