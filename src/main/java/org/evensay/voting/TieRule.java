package org.evensay.voting;

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
        return Place.shared(lines, order()).stream()
                .map(place -> new Ranked<>(place.rank(), place.tied(), place.line())).toList();
    }

    private static int betterPlacesFirst(List<Integer> left, List<Integer> right) {
        return IntStream.range(0, left.size()).map(place -> Integer.compare(right.get(place), left.get(place)))
                .filter(difference -> difference != 0).findFirst().orElse(0);
    }
}
