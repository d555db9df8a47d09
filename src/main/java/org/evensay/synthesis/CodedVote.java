package org.evensay.synthesis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.voting.Method;
import org.evensay.voting.Ranking;

/**
 * One group's vote, with the main theme of each idea that somebody chose. An idea without a theme counts towards what
 * the group had to give, and towards no theme.
 */
public record CodedVote<I, T>(Method method, List<Ranking<I>> ballots, Map<I, T> themes) {

    public CodedVote {
        ballots = List.copyOf(ballots);
        themes = Map.copyOf(themes);
    }

    /** What each theme got, in the order of the ballots. */
    public GroupCount<T> counted() {
        Map<T, Given> given = new LinkedHashMap<>();
        for (Ranking<I> ballot : ballots) {
            points(ballot).forEach((theme, points) -> given.merge(theme, new Given(points, 1), Given::plus));
        }
        return new GroupCount<>((long) ballots.size() * method.fullBallot(), given);
    }

    /** How many of the ideas that somebody chose each theme holds. */
    public Map<T, Integer> statements() {
        Map<T, Integer> statements = new LinkedHashMap<>();
        ballots.stream().flatMap(ballot -> ballot.choices().stream()).distinct().map(themes::get)
                .filter(Objects::nonNull).forEach(theme -> statements.merge(theme, 1, Integer::sum));
        return statements;
    }

    private Map<T, Integer> points(Ranking<I> ballot) {
        Map<T, Integer> points = new LinkedHashMap<>();
        for (int place = 1; place <= ballot.choices().size(); place++) {
            T theme = themes.get(ballot.choices().get(place - 1));
            if (theme != null) {
                points.merge(theme, method.pointsOf(place), Integer::sum);
            }
        }
        return points;
    }
}
