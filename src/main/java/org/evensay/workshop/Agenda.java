package org.evensay.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many minutes each step is meant to take; none at all when the group goes by its own sense of time. Each question
 * of a workshop takes the same. The clock runs from the beginning of the meeting to its end, plan or no plan, so that
 * a group can plan its times at any moment. A time that is over ends nothing: whatever comes after it comes later.
 */
public record Agenda(List<Slot> slots, Optional<StepClock> clock) {
    public static final Agenda NONE = new Agenda(List.of(), Optional.empty());

    /**
     * The two hours of method.md 6.2. Welcome: check-in and ground rules 10, the question 5, stories in pairs 15, which
     * come before the writing. Discussion: making clear 15, the break 10, which comes before the vote. Review: looking
     * together 15, a final vote 5 if one is wanted.
     */
    public static final Agenda TWO_HOURS = of(30, 10, 20, 25, 10, 20, 5);

    /** The short form of the same: no pairs, no break, one vote. */
    public static final Agenda AN_HOUR_AND_A_QUARTER = of(10, 10, 15, 15, 10, 10, 5);

    public record Slot(Step step, int minutes) {

        public boolean isOutOfRange() {
            return step == Step.CLOSED || minutes < 1 || Limit.TIMER_MINUTES.isOver(minutes);
        }
    }

    public Agenda {
        slots = slots.stream().sorted(Comparator.comparing(Slot::step)).toList();
    }

    private static Agenda of(int... minutes) {
        return new Agenda(Step.open().stream().map(step -> new Slot(step, minutes[step.ordinal()])).toList(),
                Optional.empty());
    }

    public OptionalInt minutes(Step step) {
        return slots.stream().filter(slot -> slot.step() == step).mapToInt(Slot::minutes).findFirst();
    }

    /** A new plan; what was added to the step before is in it, or was not wanted. */
    public Agenda planning(List<Slot> next) {
        return new Agenda(next, clock.map(running -> running.withMore(0)));
    }

    /** Whatever was before a new plan makes nobody late: as it looks now it ends as it is planned. */
    public Agenda agreedAt(Instant now, Ahead ahead) {
        Duration all = Duration.ofMinutes(ahead.minutesOfAll());
        return new Agenda(slots, clock.map(running -> running.begunAt(ahead.end(running, now).minus(all))));
    }

    /** The meeting begins, if it has not begun yet. */
    public Agenda begunAt(Instant now) {
        return new Agenda(slots, clock.or(() -> Optional.of(StepClock.startedAt(now))));
    }

    /** The day of the meeting: today while it has not begun, which may be days after its room was opened. */
    LocalDate dayAt(Instant now, LocalDate day) {
        return clock.isPresent() ? day : Moment.dayOf(now);
    }

    /** How long the step has taken so far; empty when nobody said when it began. */
    Optional<Duration> lengthUntil(Instant now) {
        return clock.map(running -> Duration.between(running.since(), now));
    }

    /** When the workshop is closed, no time of it is kept. */
    Agenda movedOn(Step left, Step to, Instant now) {
        return to == Step.CLOSED ? NONE : new Agenda(slots, Optional.of(clock
                .map(running -> running.nextStepAt(now, minutes(left).isPresent()))
                .orElseGet(() -> StepClock.startedAt(now).begunAt(now.minus(planned(left))))));
    }

    private Duration planned(Step step) {
        return Duration.ofMinutes(minutes(step).orElse(0));
    }

    /** More time for the step that goes on, counted from now when its time was already over, like the timer's. */
    public Agenda stretching(Step step, int minutes, Instant now) {
        OptionalInt planned = minutes(step);
        return planned.isEmpty() ? this : new Agenda(slots, clock.map(running -> running.withMore(Math.min(
                Limit.TIMER_MINUTES.most(),
                running.more() + overtime(running, planned.getAsInt(), now) + minutes))));
    }

    /** Whole minutes beyond what is planned, the one that has begun included. */
    private static int overtime(StepClock running, int planned, Instant now) {
        Duration over = Duration.between(running.since(), now).minusMinutes(planned + running.more());
        long begun = over.plusMinutes(1).minusNanos(1).toMinutes();
        return over.isNegative() ? 0 : (int) Math.min(Limit.TIMER_MINUTES.most(), begun);
    }

    /** The time of a pause does not count. */
    public Agenda paused(boolean yes, Instant now) {
        return new Agenda(slots, clock.map(running -> yes ? running.stoppedAt(now) : running.goingOnAt(now)));
    }
}
