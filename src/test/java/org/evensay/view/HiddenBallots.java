package org.evensay.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Looks for hidden ballots, as {@link Leaving} defines them, in every output that a rule can give: all results of all
 * bags of n ballots are tried, none is sampled. Results that differ only in the names of ideas are tried once, with
 * falling points; only where these are not enough to free an output, all results with that output are taken in.
 */
final class HiddenBallots {
    private final BallotKinds kinds;
    private final List<int[]> renamings;
    private final Reachable reachable;
    private final Rule rule;
    private final Map<Object, List<int[]>> results = new HashMap<>();

    /** What leaves the group, of so many ballots, as something that can be compared. */
    interface Rule {
        Object output(int ballots, int choices, List<Integer> points);
    }

    /** {@code own} is what the finder knows already: one ballot that is in the bag; empty for an outsider. */
    record Found(int ballots, Object output, Optional<List<Integer>> own, List<Integer> hidden) {
    }

    HiddenBallots(int ideas, int choices, int mostBallots, Rule rule) {
        kinds = BallotKinds.of(ideas, choices);
        renamings = kinds.all().stream().map(kinds::renaming).toList();
        reachable = new Reachable(kinds, mostBallots);
        this.rule = rule;
    }

    /** Goes on to one ballot more. */
    void addOneBallot() {
        reachable.addOneBallot();
        results.clear();
        falling(new int[kinds.ideas()], 0, reachable.ballots() * kinds.choices());
    }

    /** The first hidden ballot for somebody who has none in the bag, if there is one. */
    Optional<Found> foundByOutsiders() {
        return found(Optional.empty(), results -> inEvery(results, this::without));
    }

    /** The first hidden ballot for somebody who cast one of the ballots and knows it. */
    Optional<Found> foundByVoters() {
        return kinds.all().stream().flatMap(own -> found(Optional.of(own),
                results -> inEvery(rests(results, own), this::withoutOfTheRest)).stream()).findFirst();
    }

    private Optional<Found> found(Optional<List<Integer>> own, Function<List<int[]>, Optional<Integer>> search) {
        return results.entrySet().stream()
                .filter(output -> search.apply(output.getValue()).isPresent())
                .flatMap(output -> search.apply(allWith(output.getKey(), output.getValue()))
                        .map(hidden -> found(output.getKey(), own, hidden)).stream()).findFirst();
    }

    /** All results with this output, in whatever order of the ideas. */
    private List<int[]> allWith(Object output, List<int[]> falling) {
        return falling.stream().flatMap(points -> Orders.of(points).stream())
                .filter(points -> output.equals(output(points))).toList();
    }

    private Object output(int[] points) {
        return rule.output(reachable.ballots(), kinds.choices(), IntStream.of(points).boxed().toList());
    }

    private Found found(Object output, Optional<List<Integer>> own, int hidden) {
        return new Found(reachable.ballots(), output, own, kinds.all().get(hidden));
    }

    private boolean without(int kind, int[] points) {
        return reachable.canBeWithout(kinds.all().get(kind), renamings.get(kind), points);
    }

    private boolean withoutOfTheRest(int kind, int[] points) {
        return reachable.couldBeWithout(kinds.all().get(kind), renamings.get(kind), points);
    }

    /** What the others can have given together, in each result that has this ballot in it. */
    private List<int[]> rests(List<int[]> results, List<Integer> own) {
        int[] given = kinds.points(own);
        List<int[]> rests = new ArrayList<>();
        for (int[] points : results) {
            int[] rest = points.clone();
            IntStream.range(0, rest.length).forEach(idea -> rest[idea] -= given[idea]);
            if (reachable.couldBe(rest)) {
                rests.add(rest);
            }
        }
        return rests;
    }

    /** The number of a kind of ballot without which none of the results can be. No results: nothing is known. */
    private Optional<Integer> inEvery(Collection<int[]> results, BiPredicate<Integer, int[]> without) {
        BitSet left = new BitSet();
        left.set(0, results.isEmpty() ? 0 : kinds.all().size());
        for (int[] points : results) {
            for (int kind = left.nextSetBit(0); kind >= 0; kind = left.nextSetBit(kind + 1)) {
                left.set(kind, !without.test(kind, points));
            }
            if (left.isEmpty()) {
                break;
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left.nextSetBit(0));
    }

    private void falling(int[] points, int idea, int most) {
        if (idea < points.length) {
            for (int each = 0; each <= most; each++) {
                points[idea] = each;
                falling(points, idea + 1, each);
            }
        } else if (reachable.canBe(points)) {
            results.computeIfAbsent(output(points), key -> new ArrayList<>()).add(points.clone());
        }
    }
}
