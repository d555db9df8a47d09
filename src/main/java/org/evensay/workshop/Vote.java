package org.evensay.workshop;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Ballot;
import org.evensay.voting.Tally;
import org.evensay.voting.TieRule;
import org.evensay.voting.TopK;

/**
 * One private vote over a frozen list. While it is open, {@code ballots} are kept under keys that only the voters'
 * browsers can make; once closed, {@code outcome} holds them without keys, and the salt is gone.
 */
public record Vote(VoteId id, int number, TopK method, TieRule ties, List<Listed> list, Optional<Salt> salt,
                   Keyed<BallotKey, Cast> ballots, Optional<Outcome> outcome) {

    /**
     * An idea as it stood on the list when the vote opened, with the ideas that were joined into it; without words
     * when it was withdrawn since.
     */
    public record Listed(IdeaId id, Letter letter, String text, List<Origin> origins) {

        Listed withoutTheWordsOf(IdeaId withdrawn) {
            return new Listed(id, letter, id.equals(withdrawn) ? "" : text, origins.stream()
                    .map(part -> part.id().equals(withdrawn) ? new Origin(part.id(), part.letter(), "") : part)
                    .toList());
        }
    }

    /** An idea under a joined one, in its author's first words. */
    public record Origin(IdeaId id, Letter letter, String text) {
    }

    /** A ballot as last sent; {@code rev} rises with every change, so that an old one cannot come back. */
    public record Cast(Ballot<IdeaId> ballot, long rev) {
    }

    Vote withoutTheWordsOf(IdeaId withdrawn) {
        List<Listed> rest = list.stream().map(line -> line.withoutTheWordsOf(withdrawn)).toList();
        return new Vote(id, number, method, ties, rest, salt, ballots, outcome);
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public List<IdeaId> ideas() {
        return list.stream().map(Listed::id).toList();
    }

    public Vote with(BallotKey key, Cast cast) {
        return new Vote(id, number, method, ties, list, salt, ballots.with(key, cast), outcome);
    }

    public Vote without(BallotKey key) {
        return new Vote(id, number, method, ties, list, salt, ballots.without(key), outcome);
    }

    /** Ends the vote: the ballots without their keys, in an order that says nothing, and the salt forgotten. */
    public Vote closed() {
        List<Ballot<IdeaId>> counted = ballots.values().stream().map(Cast::ballot).toList();
        return new Vote(id, number, method, ties, list, Optional.empty(), Keyed.none(),
                Optional.of(Outcome.of(counted)));
    }

    /** The count of a closed vote; empty while it is open, and when too few voted for figures to be kept. */
    public Optional<Tally<IdeaId>> tally() {
        return outcome.filter(Outcome::hasFigures).map(kept -> Tally.of(method, kept.ballots(), ideas()));
    }
}
