package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evensay.voting.Ballot;
import org.evensay.workshop.Actor;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/** Takes ballots, whatever the way of voting: for the open vote only, one a person, the newest. */
record BallotBox(Workshop workshop, Actor by) {

    /** {@code refusal} looks at what the ballot says; the ballot is made only when there is none. */
    Decision cast(VoteId vote, long rev, Function<Vote, Optional<Decision>> refusal, Supplier<Ballot<IdeaId>> ballot) {
        Question question = workshop.question();
        Optional<Vote> found = question.openVote(vote);
        if (found.isEmpty()) {
            return refused(Rejection.VOTE_UNKNOWN);
        }
        Vote open = found.get();
        BallotKey key = by.ballotKey(open).orElseThrow();
        return refusal.apply(open).or(() -> outdated(open, key, rev)).orElseGet(() -> accepted(workshop.with(
                question.withLast(open.with(key, new Vote.Cast(ballot.get(), rev))))));
    }

    private static Optional<Decision> outdated(Vote open, BallotKey key, long rev) {
        boolean outdated = open.ballots().get(key).filter(cast -> rev <= cast.rev()).isPresent();
        return outdated ? no(Rejection.BALLOT_OUTDATED) : Optional.empty();
    }

    static Optional<Decision> no(Rejection why, Integer... numbers) {
        return Optional.of(refused(why, numbers));
    }
}
