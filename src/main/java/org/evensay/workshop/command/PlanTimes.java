package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Ahead;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** How many minutes the steps are meant to take from now on; a step that is left out has no time. */
public record PlanTimes(List<Agenda.Slot> slots) implements Command {

    @Override
    public Action action() {
        return Action.PLAN_TIMES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return slots.stream().anyMatch(Agenda.Slot::isOutOfRange)
                ? refused(Rejection.TIMER_OUT_OF_RANGE, Limit.TIMER_MINUTES.most())
                : accepted(planned(workshop, at));
    }

    private Workshop planned(Workshop workshop, Moment at) {
        Workshop planned = workshop.with(workshop.agenda().planning(slots));
        return planned.with(planned.agenda().agreedAt(at.now(), new Ahead(planned)));
    }
}
