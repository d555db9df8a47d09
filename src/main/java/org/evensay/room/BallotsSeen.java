package org.evensay.room;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.Actor;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;

/**
 * From which seat each ballot of the open vote came, so that one person has one ballot also when their phone has gone
 * dark and they vote on paper. It is in memory only, and forgotten when the vote ends or the house stops. Immutable.
 */
record BallotsSeen(Optional<VoteId> vote, Map<SeatId, BallotKey> keys) {
    static final BallotsSeen NONE = new BallotsSeen(Optional.empty(), Map.of());

    BallotsSeen {
        keys = Map.copyOf(keys);
    }

    /** With what these people have in the vote that is open now. */
    BallotsSeen with(Optional<Vote> open, Collection<Actor> people) {
        return open.map(now -> in(now, people)).orElse(NONE);
    }

    private BallotsSeen in(Vote open, Collection<Actor> people) {
        Map<SeatId, BallotKey> seen = new HashMap<>(vote.equals(Optional.of(open.id())) ? keys : Map.of());
        people.forEach(person -> person.ballotKey(open).filter(open.ballots()::has)
                .ifPresent(key -> seen.put(person.seat().orElseThrow(), key)));
        return new BallotsSeen(Optional.of(open.id()), seen);
    }

    /** Of every ballot it is known whose it is: then who is not among them has not voted. */
    boolean isWhole(Vote open) {
        return Set.copyOf(keys.values()).containsAll(open.ballots().keys());
    }

    Optional<BallotKey> of(SeatId seat) {
        return Optional.ofNullable(keys.get(seat));
    }
}
