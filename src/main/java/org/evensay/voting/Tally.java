package org.evensay.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote, counted.
 *
 * @param lines    one for each idea of the frozen list, in its order, those nobody chose too
 * @param ballots  how many were cast; blank ones are among them, people who cast none are not
 * @param complete how many filled every place
 * @param blank    how many were cast blank
 * @param given    the points that the ballots gave, added up ballot by ballot
 */
public record Tally<I>(Method method, List<TallyLine<I>> lines, int ballots, int complete, int blank, long given)
        implements Result<I> {

    public Tally {
        lines = List.copyOf(lines);
    }

    /**
     * Counts the ballots. The caller has checked them: a ballot that names more ideas than the method allows, or one
     * that is not on the list, is a bug.
     */
    public static <I> Tally<I> of(Method method, List<Ranking<I>> ballots, List<I> ideas) {
        Map<I, int[]> places = Count.places(method, ballots, ideas);
        long available = (long) ballots.size() * method.fullBallot();
        List<TallyLine<I>> lines = ideas.stream()
                .map(idea -> Count.line(idea, places.get(idea), method, available)).toList();
        return new Tally<>(method, lines, ballots.size(), Count.complete(method, ballots),
                (int) ballots.stream().filter(Ranking::isBlank).count(), Count.given(method, ballots));
    }

    /** The points there would be if every ballot cast were full: the base of every share. */
    public long available() {
        return (long) ballots * method.fullBallot();
    }

    public List<Ranked<I>> ranked(TieRule ties) {
        return ties.rank(lines);
    }

    @Override
    public List<Place<Counted<I>>> places(TieRule ties) {
        return Result.widened(Place.shared(lines, ties.order()));
    }

    @Override
    public long counted() {
        return lines.stream().mapToLong(TallyLine::points).sum();
    }

    public CheckLine checkLine() {
        return new CheckLine(ballots, method.fullBallot(), available(), counted());
    }

    @Override
    public Optional<CheckLine> check() {
        return Optional.of(checkLine());
    }
}
