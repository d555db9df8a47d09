package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.RuleId;
import org.evensay.workshop.Workshop;

/** A ground rule that the room does not want is taken off. */
public record RemoveRule(RuleId rule) implements Command {

    @Override
    public Action action() {
        return Action.REMOVE_RULE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.rules().lines().has(rule)
                ? accepted(workshop.with(workshop.rules().without(rule)))
                : refused(Rejection.RULE_UNKNOWN);
    }
}
