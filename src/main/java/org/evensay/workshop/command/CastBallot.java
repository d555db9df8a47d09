package org.evensay.workshop.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.evensay.voting.Ranking;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/**
 * A person hands in their choices, most important first; none at all is a blank ballot. It can be changed until the
 * vote closes.
 */
public record CastBallot(VoteId vote, List<IdeaId> choices, long rev) implements Command {

    @Override
    public Action action() {
        return Action.CAST_BALLOT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return new BallotBox(workshop, by).cast(vote, rev, open -> refusal(choices, open),
                () -> Ranking.of(choices));
    }

    /** What is wrong with these choices in this vote, whoever hands them in. */
    static Optional<Decision> refusal(List<IdeaId> choices, Vote open) {
        int most = open.method().choices();
        if (!open.method().rule().isRanking()) {
            return BallotBox.no(Rejection.ANOTHER_WAY);
        }
        if (choices.size() > most) {
            return BallotBox.no(Rejection.TOO_MANY_CHOICES, most);
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            return BallotBox.no(Rejection.CHOICE_TWICE);
        }
        return open.ideas().containsAll(choices) ? Optional.empty() : BallotBox.no(Rejection.CHOICE_NOT_ON_LIST);
    }
}
