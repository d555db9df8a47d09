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

/** Somebody proposes a ground rule; everybody is asked again whether they agree. */
public record ProposeRule(String text) implements Command {

    @Override
    public Action action() {
        return Action.PROPOSE_RULE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (Limit.GROUND_RULES_A_WORKSHOP.isOver(workshop.rules().lines().size() + 1)) {
            return refused(Rejection.TOO_MANY_RULES, Limit.GROUND_RULES_A_WORKSHOP.most());
        }
        return Line.written(Limit.GROUND_RULE_CHARACTERS, text).orElseGet(() -> accepted(
                workshop.with(workshop.rules().proposed(new RuleId(at.newKey()), PlainText.of(text)))));
    }
}
