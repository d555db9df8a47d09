package org.evensay.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.voting.Place;

/** Ranks for adding: what is level has the mean of the places it fills, 1, 2.5, 2.5, 4. Halves, so sums are exact. */
final class MidRanks {
    private MidRanks() {
    }

    static <L, T> Map<T, Double> of(List<Place<L>> places, Function<L, T> theme) {
        Map<Integer, Long> level = places.stream().collect(Collectors.groupingBy(Place::rank, Collectors.counting()));
        Map<T, Double> ranks = new HashMap<>();
        places.forEach(place ->
                ranks.put(theme.apply(place.line()), place.rank() + (level.get(place.rank()) - 1) / 2.0));
        return ranks;
    }
}
