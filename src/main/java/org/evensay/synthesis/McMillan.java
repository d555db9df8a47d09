package org.evensay.synthesis;

import static org.evensay.synthesis.RouteLine.Kind.PEOPLE;
import static org.evensay.synthesis.RouteLine.Kind.PERCENT_OF_AVAILABLE;
import static org.evensay.synthesis.RouteLine.Kind.POINTS;

import java.util.Comparator;
import java.util.List;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.voting.Place;
import org.evensay.voting.Share;

/**
 * The route of McMillan et al. 2014 (HSORM 14:92; the abstract, and method.md 2.6): ideas are coded into themes and the
 * points of a theme added over the groups; where sums tie, the voting frequency decides.
 *
 * @param given      the strength, the sum of the points, and the frequency: "the popularity amongst participants", so
 *                   people, and who chose two ideas of a theme counts once (method.md 0)
 * @param importance the relative importance: those points out of all there were
 */
public record McMillan<T>(T theme, Given given, Share importance) implements RouteLine<T> {

    static <T> List<Place<McMillan<T>>> places(Gathered<T> from) {
        return Place.shared(from.lines().stream()
                .map(line -> new McMillan<>(line.theme(), line.given(), line.pooled())).toList(),
                Comparator.comparing(McMillan::given, Given.MOST_FIRST));
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.of(POINTS, given.points()), new Figure(PERCENT_OF_AVAILABLE, importance.percent(2)),
                Figure.of(PEOPLE, given.people()));
    }
}
