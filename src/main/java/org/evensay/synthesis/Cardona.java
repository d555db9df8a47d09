package org.evensay.synthesis;

import static org.evensay.synthesis.RouteLine.Kind.POINTS;
import static org.evensay.synthesis.RouteLine.Kind.TOP_FIVES;

import java.util.Comparator;
import java.util.List;
import org.evensay.voting.Place;

/**
 * The route of Cardona et al. 2023 (Patient Prefer Adherence 17:153, table 1; method.md 2.6): the points of all ideas
 * of a theme are added over the groups; where sums tie, how often it stood in a top five decides.
 *
 * @param topFives in how many groups the theme is among the first five, shared places within
 */
public record Cardona<T>(T theme, long points, int topFives) implements RouteLine<T> {

    static <T> List<Place<Cardona<T>>> places(Gathered<T> from) {
        return Place.shared(from.lines().stream().map(line -> new Cardona<>(line.theme(), line.points(),
                from.steadiness().get(line.theme()).topFives())).toList(),
                Comparator.<Cardona<T>>comparingLong(Cardona::points).thenComparingInt(Cardona::topFives).reversed());
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.of(POINTS, points), Figure.of(TOP_FIVES, topFives));
    }
}
