package org.evensay.workshop.command;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Ranking;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Slip;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/**
 * Types in a ballot of choices for somebody without a device; without {@code slip} it was spoken. It does not count
 * yet: see {@link CountSlip}.
 */
public record EnterChoices(VoteId vote, Optional<Slip> slip, List<IdeaId> choices) implements Command {

    @Override
    public Action action() {
        return Action.ENTER_CHOICES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return new SlipBox(workshop, vote).enter(slip, open -> CastBallot.refusal(choices, open),
                () -> Ranking.of(choices));
    }
}
