package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.evensay.voting.Ballot;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
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
        Question question = workshop.question();
        Optional<Vote> open = question.openVote().filter(found -> found.id().equals(vote));
        if (open.isEmpty()) {
            return refused(Rejection.VOTE_UNKNOWN);
        }
        BallotKey key = by.ballotKey(open.get()).orElseThrow();
        return refusal(open.get(), key).orElseGet(() -> accepted(workshop.with(
                question.withLast(open.get().with(key, new Vote.Cast(Ballot.of(choices), rev))))));
    }

    private Optional<Decision> refusal(Vote open, BallotKey key) {
        int most = open.method().choices();
        if (choices.size() > most) {
            return Optional.of(refused(Rejection.TOO_MANY_CHOICES, most));
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            return Optional.of(refused(Rejection.CHOICE_TWICE));
        }
        if (!open.ideas().containsAll(choices)) {
            return Optional.of(refused(Rejection.CHOICE_NOT_ON_LIST));
        }
        boolean outdated = open.ballots().get(key).filter(cast -> rev <= cast.rev()).isPresent();
        return outdated ? Optional.of(refused(Rejection.BALLOT_OUTDATED)) : Optional.empty();
    }
}
