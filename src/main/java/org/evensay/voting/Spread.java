package org.evensay.voting;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How the places that people gave one idea lie: together or apart. Holds counts, never who. */
public record Spread(List<Integer> places) {
    private static final int PEOPLE_FOR_A_SPLIT = 4;

    public Spread {
        places = List.copyOf(places);
    }

    /** The points that people gave it, the most first: 5 5 5 1 1 1. */
    public List<Integer> points() {
        int most = places.size();
        return IntStream.range(0, most).boxed()
                .flatMap(index -> Collections.nCopies(places.get(index), most - index).stream()).toList();
    }

    /**
     * At least four people chose it, a third of them put it in the top two places and a third in the last two
     * (method.md 2.5). With fewer than four places the two ends overlap, so nothing is called split.
     */
    public boolean isSplit() {
        int most = places.size();
        int people = sum(places);
        return most >= 4 && people >= PEOPLE_FOR_A_SPLIT
                && 3 * sum(places.subList(0, 2)) >= people
                && 3 * sum(places.subList(most - 2, most)) >= people;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
