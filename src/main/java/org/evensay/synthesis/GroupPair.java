package org.evensay.synthesis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.voting.Place;
import org.evensay.voting.RankCorrelation;

/**
 * How alike the priorities of two groups are (method.md 2.6).
 *
 * @param one       which group of the list, from 0
 * @param other     the other, later in the list
 * @param likeness  Spearman's rank correlation of the points, over the themes that either of the two raised; those that
 *                  one did not raise share its last place. Themes that neither raised would only make them seem more
 *                  alike. Empty when there is no order to compare
 * @param firstFive their first five themes, by points and then people; when one of them raised fewer, as many as it
 *                  has, which {@link ListLikeness#depth} says. Empty when one raised none
 */
public record GroupPair(int one, int other, OptionalDouble likeness, Optional<ListLikeness> firstFive) {

    /** Every two of these. */
    static <T> List<GroupPair> all(List<GroupCount<T>> groups) {
        List<T> themes = List.copyOf(GroupCount.together(groups).given().keySet());
        List<InOrder<T>> orders = groups.stream().map(group -> InOrder.of(group, themes)).toList();
        return IntStream.range(0, groups.size()).boxed().flatMap(one -> IntStream.range(one + 1, groups.size())
                .mapToObj(other -> new GroupPair(one, other, InOrder.likeness(orders.get(one), orders.get(other)),
                        InOrder.firstFive(orders.get(one), orders.get(other))))).toList();
    }

    /**
     * What one group brings to each of its pairs, made once: two hundred groups are 19,900 pairs.
     *
     * @param midRanks by points, for each theme of the comparison; 0 for those that the group did not raise
     * @param raised   how many it raised
     * @param head     its first five themes with their ranks, shared places within
     */
    private record InOrder<T>(double[] midRanks, int raised, Map<T, Integer> head) {

        static <T> InOrder<T> of(GroupCount<T> group, List<T> themes) {
            Map<T, Double> ranks = MidRanks.of(Place.shared(List.copyOf(group.given().keySet()),
                    Comparator.comparingLong((T theme) -> group.of(theme).points()).reversed()), Function.identity());
            return new InOrder<>(themes.stream().mapToDouble(theme -> ranks.getOrDefault(theme, 0.0)).toArray(),
                    ranks.size(), group.ranked().stream().filter(place -> place.rank() <= Steadiness.TOP)
                            .collect(Collectors.toMap(Place::line, Place::rank)));
        }

        static OptionalDouble likeness(InOrder<?> one, InOrder<?> other) {
            int themes = 0;
            for (int theme = 0; theme < one.midRanks.length; theme++) {
                themes += isRaised(theme, one, other) ? 1 : 0;
            }
            return RankCorrelation.ofMidRanks(one.beside(other, themes), other.beside(one, themes));
        }

        private static boolean isRaised(int theme, InOrder<?> one, InOrder<?> other) {
            return one.midRanks[theme] > 0 || other.midRanks[theme] > 0;
        }

        /** Those that only the other raised fill the places after its own, and share the middle of these. */
        private double[] beside(InOrder<?> other, int themes) {
            double last = (raised + 1 + themes) / 2.0;
            double[] ranks = new double[themes];
            int at = 0;
            for (int theme = 0; theme < midRanks.length; theme++) {
                if (isRaised(theme, this, other)) {
                    ranks[at++] = midRanks[theme] > 0 ? midRanks[theme] : last;
                }
            }
            return ranks;
        }

        static <T> Optional<ListLikeness> firstFive(InOrder<T> one, InOrder<T> other) {
            int depth = Math.min(Steadiness.TOP, Math.min(one.raised, other.raised));
            return depth == 0 ? Optional.empty() : Optional.of(ListLikeness.ofRanks(one.head, other.head, depth));
        }
    }
}
