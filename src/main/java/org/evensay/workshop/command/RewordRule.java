package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.RuleId;
import org.evensay.workshop.Workshop;

/** A ground rule is put into better words, as the room says. */
public record RewordRule(RuleId rule, String text) implements Command {

    @Override
    public Action action() {
        return Action.REWORD_RULE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (!workshop.rules().lines().has(rule)) {
            return refused(Rejection.RULE_UNKNOWN);
        }
        return Line.written(Limit.GROUND_RULE_CHARACTERS, text).orElseGet(() -> accepted(
                workshop.with(workshop.rules().reworded(rule, PlainText.of(text)))));
    }
}
