package org.evensay.synthesis;

import static org.evensay.synthesis.RouteLine.Kind.IDEAS;
import static org.evensay.synthesis.RouteLine.Kind.MEAN_PERCENT;
import static org.evensay.synthesis.RouteLine.Kind.PEOPLE;
import static org.evensay.synthesis.RouteLine.Kind.RANKS_ADDED;
import static org.evensay.synthesis.RouteLine.Kind.RANK_BY_MEAN;
import static org.evensay.synthesis.RouteLine.Kind.RANK_BY_TOP_FIVES;
import static org.evensay.synthesis.RouteLine.Kind.TOP_FIVES;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evensay.voting.Place;

/**
 * The route of Van Breda 2005 in a form that can be computed (method.md 2.6; ours, after the steps as others tell
 * them): themes are ranked by the number of groups that have them in their top five, and by the mean score of their
 * ideas; what is level has the middle of its ranks; both ranks are added and the lowest sum leads; where sums tie, more
 * people.
 *
 * @param topFives a: in how many groups the theme is among the first five, shared places within
 * @param ideas    how many ideas with this theme somebody chose, each group's its own. Ideas that nobody chose are left
 *                 out: a group may keep them to itself, and its themes should not rise by that
 * @param mean     m: over these ideas, the mean of the points each got out of all that its group had to give
 */
public record VanBreda<T>(T theme, int topFives, int ideas, Fraction mean, double rankByTopFives, double rankByMean,
                          int people) implements RouteLine<T> {

    private record Scored<T>(ThemeLine<T> line, int topFives, int ideas, Fraction mean) {
        T theme() {
            return line.theme();
        }
    }

    static <T> List<Place<VanBreda<T>>> places(Gathered<T> from) {
        List<Scored<T>> scored = from.lines().stream().map(line -> scored(line, from)).toList();
        Map<T, Double> byTopFives = MidRanks.of(Place.shared(scored,
                Comparator.<Scored<T>>comparingInt(Scored::topFives).reversed()), Scored::theme);
        Map<T, Double> byMean = MidRanks.of(Place.shared(scored,
                Comparator.<Scored<T>, Fraction>comparing(Scored::mean).reversed()), Scored::theme);
        return Place.shared(scored.stream().map(each -> new VanBreda<>(each.theme(), each.topFives(), each.ideas(),
                each.mean(), byTopFives.get(each.theme()), byMean.get(each.theme()), each.line().people())).toList(),
                Comparator.<VanBreda<T>>comparingDouble(VanBreda::ranksAdded)
                        .thenComparing(VanBreda::people, Comparator.reverseOrder()));
    }

    /** The shares of a theme's ideas in a group are together the share of the theme. */
    private static <T> Scored<T> scored(ThemeLine<T> line, Gathered<T> from) {
        int ideas = from.statements().get(line.theme());
        return new Scored<>(line, from.steadiness().get(line.theme()).topFives(), ideas,
                Comparison.sumOfShares(line.theme(), from.groups()).dividedBy(ideas));
    }

    public double ranksAdded() {
        return rankByTopFives + rankByMean;
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.of(RANKS_ADDED, ranksAdded()), Figure.of(TOP_FIVES, topFives),
                Figure.of(RANK_BY_TOP_FIVES, rankByTopFives), Figure.of(IDEAS, ideas),
                new Figure(MEAN_PERCENT, mean.percent(2)), Figure.of(RANK_BY_MEAN, rankByMean),
                Figure.of(PEOPLE, people));
    }
}
