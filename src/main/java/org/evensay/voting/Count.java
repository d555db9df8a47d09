package org.evensay.voting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The counting itself, place by place and, apart from it, ballot by ballot: the two must agree. */
final class Count {
    private Count() {
    }

    /** For each idea of the list, how many ballots gave it place 1, 2, ... K. */
    static <I> Map<I, int[]> places(Method method, List<Ranking<I>> ballots, List<I> ideas) {
        Map<I, int[]> places = new LinkedHashMap<>();
        ideas.forEach(idea -> places.put(idea, new int[method.choices()]));
        if (places.size() < ideas.size()) {
            throw new IllegalArgumentException("an idea stands twice on the list: " + ideas);
        }
        ballots.forEach(ballot -> add(ballot, places, method));
        return places;
    }

    private static <I> void add(Ranking<I> ballot, Map<I, int[]> places, Method method) {
        List<I> choices = ballot.choices();
        if (choices.size() > method.choices() || !places.keySet().containsAll(choices)) {
            throw new IllegalArgumentException("not a ballot of this vote: " + choices);
        }
        IntStream.range(0, choices.size()).forEach(index -> places.get(choices.get(index))[index]++);
    }

    static <I> TallyLine<I> line(I idea, int[] places, Method method, long available) {
        int points = IntStream.range(0, places.length).map(index -> places[index] * method.pointsOf(index + 1)).sum();
        List<Integer> each = Arrays.stream(places).boxed().toList();
        return new TallyLine<>(idea, points, Arrays.stream(places).sum(), each, new Share(points, available));
    }

    static <I> long given(Method method, List<Ranking<I>> ballots) {
        return ballots.stream()
                .mapToLong(ballot -> IntStream.rangeClosed(1, ballot.choices().size()).map(method::pointsOf).sum())
                .sum();
    }

    static <I> int complete(Method method, List<Ranking<I>> ballots) {
        return (int) ballots.stream().filter(ballot -> ballot.choices().size() == method.choices()).count();
    }
}
