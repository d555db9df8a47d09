package org.evensay.workshop.command;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Slip;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/** What was typed in is taken out again, counted or not, because it was wrong. The paper can be typed in once more. */
public record DropSlip(VoteId vote, Slip slip) implements Command {

    @Override
    public Action action() {
        return Action.DROP_SLIP;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return new SlipBox(workshop, vote).drop(slip);
    }
}
