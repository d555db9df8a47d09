package org.evensay.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What happens when ideas have the same points. Whatever is still level shares its rank, 1, 2, 2, 4; nothing is ever
 * ordered by chance. Inside a shared rank the order of the list stays.
 */
public enum TieRule {
    /** Points alone. */
    SHARED {
        @Override
        <I> Comparator<TallyLine<I>> order() {
            return Comparator.comparing(TallyLine<I>::points, Comparator.reverseOrder());
        }
    },
    /** Points, then people, then first places, second places and so on (method.md 2.3). */
    MORE_PEOPLE_FIRST {
        @Override
        <I> Comparator<TallyLine<I>> order() {
            return SHARED.<I>order()
                    .thenComparing(TallyLine::people, Comparator.reverseOrder())
                    .thenComparing(TallyLine::places, TieRule::betterPlacesFirst);
        }
    };

    abstract <I> Comparator<TallyLine<I>> order();

    /** Ideas nobody chose have no points, so they come last and share one rank. */
    public <I> List<Ranked<I>> rank(List<TallyLine<I>> lines) {
        Comparator<TallyLine<I>> order = order();
        List<TallyLine<I>> sorted = lines.stream().sorted(order).toList();
        List<Ranked<I>> ranked = new ArrayList<>();
        int rank = 1;
        for (int index = 0; index < sorted.size(); index++) {
            rank = levelWithNext(sorted, index - 1, order) ? rank : index + 1;
            boolean tied = levelWithNext(sorted, index - 1, order) || levelWithNext(sorted, index, order);
            ranked.add(new Ranked<>(rank, tied, sorted.get(index)));
        }
        return List.copyOf(ranked);
    }

    private static <I> boolean levelWithNext(List<TallyLine<I>> sorted, int index, Comparator<TallyLine<I>> order) {
        return index >= 0 && index + 1 < sorted.size() && order.compare(sorted.get(index), sorted.get(index + 1)) == 0;
    }

    private static int betterPlacesFirst(List<Integer> left, List<Integer> right) {
        return IntStream.range(0, left.size()).map(place -> Integer.compare(right.get(place), left.get(place)))
                .filter(difference -> difference != 0).findFirst().orElse(0);
    }
}
