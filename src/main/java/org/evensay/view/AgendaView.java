package org.evensay.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Ahead;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Step;
import org.evensay.workshop.StepClock;
import org.evensay.workshop.Workshop;

/**
 * The planned times for whoever leads, and what a page needs to tell when the meeting will end: that moves on by
 * itself while a step takes longer, so the page counts it. {@code minutes} are those of the whole meeting,
 * {@code restMs} those of all that comes after this step; {@code toPropose} is what a timer is begun with.
 */
public record AgendaView(List<Line> lines, int minutes, long restMs, Optional<Running> running, int toPropose) {
    private static final int USUAL_TIMER_MINUTES = 10;

    /** {@code minutes} is 0 where no time is planned. */
    public record Line(Step step, int minutes, boolean now) {
    }

    /**
     * Since when the meeting goes on. This step began at {@code sinceMs} and is planned until {@code dueMs}; the
     * whole was planned until {@code plannedEndMs}. What is not planned is not {@code counted}: it makes nobody late.
     */
    public record Running(long sinceMs, long dueMs, long plannedEndMs, boolean counted) {
    }

    static AgendaView of(Workshop workshop) {
        Ahead ahead = new Ahead(workshop);
        int now = plannedNow(workshop, workshop.step());
        return new AgendaView(Step.open().stream().map(step -> line(workshop, step)).toList(), ahead.minutesOfAll(),
                Duration.ofMinutes(ahead.minutes() + (workshop.agenda().clock().isEmpty() ? now : 0)).toMillis(),
                workshop.agenda().clock().map(clock -> running(clock, now, ahead.minutesOfAll())),
                now == 0 ? USUAL_TIMER_MINUTES : Math.min(now, Limit.TIMER_MINUTES.most()));
    }

    private static Line line(Workshop workshop, Step step) {
        return new Line(step, plannedNow(workshop, step), step == workshop.step());
    }

    /** With what was added to it, for the step that goes on. */
    private static int plannedNow(Workshop workshop, Step step) {
        Agenda agenda = workshop.agenda();
        int more = step == workshop.step() ? agenda.clock().map(StepClock::more).orElse(0) : 0;
        return agenda.minutes(step).isPresent() ? agenda.minutes(step).getAsInt() + more : 0;
    }

    private static Running running(StepClock clock, int now, int all) {
        return new Running(clock.since().toEpochMilli(), clock.since().plus(Duration.ofMinutes(now)).toEpochMilli(),
                clock.begun().plus(Duration.ofMinutes(all)).toEpochMilli(), now > 0);
    }

    /** The step that goes on. */
    public Line now() {
        return lines.stream().filter(Line::now).findFirst().orElseThrow();
    }

    public boolean isPlanned() {
        return minutes > 0;
    }
}
