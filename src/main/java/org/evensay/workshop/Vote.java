package org.evensay.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.voting.Ballot;
import org.evensay.voting.Counted;
import org.evensay.voting.Place;
import org.evensay.voting.Result;
import org.evensay.voting.TieRule;
import org.evensay.voting.Way;

/**
 * One private vote over a frozen list. While it is open, {@code ballots} are kept under keys that only the voters'
 * browsers can make; once closed, {@code outcome} holds them without keys, and the salt is gone. With
 * {@code amongTied} its list is the ideas that share a place in the vote before, and it does nothing but put them in
 * order; that vote then keeps the order as {@code settled}, from each idea to its rank here. {@code slips} are the
 * ballots that somebody types in for people without a device; there are none any more once it is closed.
 */
public record Vote(VoteId id, int number, Way method, TieRule ties, List<Listed> list, Optional<Salt> salt,
                   Keyed<BallotKey, Cast> ballots, Optional<Outcome> outcome, boolean amongTied,
                   Map<IdeaId, Integer> settled, Slips slips) {

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

    public Vote {
        settled = Map.copyOf(settled);
    }

    public static Vote open(VoteId id, int number, Way method, TieRule ties, List<Listed> list, Salt salt) {
        return new Vote(id, number, method, ties, list, Optional.of(salt), Keyed.none(), Optional.empty(), false,
                Map.of(), Slips.NONE);
    }

    /** The same, over ideas that share a place. */
    public Vote amongTheTied() {
        return new Vote(id, number, method, ties, list, salt, ballots, outcome, true, settled, slips);
    }

    Vote withoutTheWordsOf(IdeaId withdrawn) {
        List<Listed> rest = list.stream().map(line -> line.withoutTheWordsOf(withdrawn)).toList();
        return new Vote(id, number, method, ties, rest, salt, ballots, outcome, amongTied, settled, slips);
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public List<IdeaId> ideas() {
        return list.stream().map(Listed::id).toList();
    }

    public Vote with(BallotKey key, Cast cast) {
        return withBallots(ballots.with(key, cast));
    }

    public Vote without(BallotKey key) {
        return withBallots(ballots.without(key));
    }

    public Vote withoutBallots() {
        return withBallots(Keyed.none()).with(Slips.NONE);
    }

    private Vote withBallots(Keyed<BallotKey, Cast> next) {
        return new Vote(id, number, method, ties, list, salt, next, outcome, amongTied, settled, slips);
    }

    public Vote with(Slips next) {
        return new Vote(id, number, method, ties, list, salt, ballots, outcome, amongTied, settled, next);
    }

    /** Whether a ballot was typed in for somebody. */
    public boolean isTypedIn() {
        return !slips.entered().isEmpty();
    }

    /** Whether somebody has handed in a ballot, in whatever way. */
    public boolean isBegun() {
        return !ballots.isEmpty() || isTypedIn();
    }

    /** How many ballots count so far, from devices and typed in. */
    public int ballotsIn() {
        return ballots.size() + slips.counted().size();
    }

    /** Ends the vote: the ballots without their keys, in an order that says nothing, and the salt forgotten. */
    public Vote closed() {
        List<Ballot<IdeaId>> counted = Stream.concat(
                ballots.values().stream().map(Cast::ballot), slips.counted().stream()).toList();
        return new Vote(id, number, method, ties, list, Optional.empty(), Keyed.none(),
                Optional.of(Outcome.of(counted, slips.counted().size())), amongTied, settled, Slips.NONE);
    }

    /** With the order of another vote; what was in order before stays so. Without figures there it changes nothing. */
    Vote settledBy(Vote among) {
        Map<IdeaId, Integer> ranks = new HashMap<>(settled);
        among.places().forEach(at -> ranks.merge(at.line().idea(), at.rank(), (before, now) -> before + now - 1));
        return new Vote(id, number, method, ties, list, salt, ballots, outcome, amongTied, ranks, slips);
    }

    /** The ideas of a closed vote in order; none without figures. */
    public List<Place<Counted<IdeaId>>> places() {
        return result().map(result -> result.places(ties, settled)).orElse(List.of());
    }

    /** The ideas that somebody chose and that share this place, without those withdrawn since. */
    public List<IdeaId> sharing(int place) {
        Set<IdeaId> withdrawn = list.stream().filter(idea -> idea.text().isEmpty()).map(Listed::id)
                .collect(Collectors.toSet());
        return places().stream().filter(at -> at.rank() == place && at.line().isChosen())
                .map(at -> at.line().idea()).filter(idea -> !withdrawn.contains(idea)).toList();
    }

    public boolean hasFigures() {
        return outcome.filter(Outcome::hasFigures).isPresent();
    }

    /** The count of a closed vote; empty while it is open, and when too few voted for figures to be kept. */
    public Optional<Result<IdeaId>> result() {
        return outcome.filter(Outcome::hasFigures).map(kept -> method.count(kept.ballots(), ideas()));
    }
}
