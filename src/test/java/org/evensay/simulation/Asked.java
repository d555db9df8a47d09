package org.evensay.simulation;

import java.util.Optional;
import org.evensay.voting.Ballot;
import org.evensay.voting.Marks;
import org.evensay.voting.Ranking;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.MarkBallot;

/** What somebody wanted, known by the secret they hold. */
record Asked(Secret by, Command command) {

    Action action() {
        return command.action();
    }

    /** The vote that this is a ballot for. */
    Optional<VoteId> vote() {
        return command instanceof CastBallot cast ? Optional.of(cast.vote())
                : command instanceof MarkBallot marked ? Optional.of(marked.vote()) : Optional.empty();
    }

    Vote.Cast ballot() {
        return command instanceof CastBallot cast ? new Vote.Cast(Ranking.of(cast.choices()), cast.rev())
                : new Vote.Cast(marks((MarkBallot) command), ((MarkBallot) command).rev());
    }

    private static Ballot<IdeaId> marks(MarkBallot marked) {
        return new Marks<>(marked.marks());
    }

    BallotKey keyIn(Vote vote) {
        return Actor.participant(new SeatId("any"), by).ballotKey(vote).orElseThrow();
    }
}
