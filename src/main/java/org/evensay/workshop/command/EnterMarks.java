package org.evensay.workshop.command;

import java.util.Map;
import java.util.Optional;
import org.evensay.voting.Marks;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Slip;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/** As {@link EnterChoices}, where the group rates, lays dots or answers. */
public record EnterMarks(VoteId vote, Optional<Slip> slip, Map<IdeaId, Integer> marks) implements Command {

    @Override
    public Action action() {
        return Action.ENTER_MARKS;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return new SlipBox(workshop, vote).enter(slip, open -> MarkBallot.refusal(marks, open),
                () -> new Marks<>(marks));
    }
}
