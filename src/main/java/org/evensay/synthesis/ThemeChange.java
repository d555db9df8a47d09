package org.evensay.synthesis;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.voting.Place;
import org.evensay.voting.RankCorrelation;
import org.evensay.voting.Share;

/**
 * From the first votes to the final ones, by theme (method.md 2.5 and 2.6), over the groups that held both: other
 * groups would look like a change.
 *
 * @param lines    one for each theme that was raised in either vote, in the order of the final one
 * @param likeness Spearman's rank correlation of the points; empty when there is no order to compare
 * @param groups   how many held both votes
 */
public record ThemeChange<T>(List<Line<T>> lines, OptionalDouble likeness, int groups) {

    /**
     * @param first     its points out of all there were in the first votes
     * @param last      the same in the final votes
     * @param rankFirst by points, then people; what was not raised then shares the last rank, so that it can rise from
     *                  there. A page shows a dash for it: {@link Share#part} is 0
     */
    public record Line<T>(T theme, Share first, Share last, int rankFirst, int rankLast) {

        /** How many places it rose; below 0 it fell. */
        public int places() {
            return rankFirst - rankLast;
        }
    }

    public ThemeChange {
        lines = List.copyOf(lines);
    }

    /** Two votes of each group, in the same order of groups. */
    public static <T> ThemeChange<T> between(List<GroupCount<T>> first, List<GroupCount<T>> last) {
        if (first.size() != last.size()) {
            throw new IllegalArgumentException(first.size() + " first votes and " + last.size());
        }
        GroupCount<T> then = GroupCount.together(first);
        GroupCount<T> now = GroupCount.together(last);
        List<T> themes = Stream.concat(now.given().keySet().stream(), then.given().keySet().stream())
                .distinct().toList();
        Map<T, Integer> before = then.ranked(themes).stream().collect(Collectors.toMap(Place::line, Place::rank));
        return new ThemeChange<>(now.ranked(themes).stream().map(at -> new Line<>(at.line(), share(at.line(), then),
                share(at.line(), now), before.get(at.line()), at.rank())).toList(),
                RankCorrelation.of(points(themes, then), points(themes, now)), last.size());
    }

    private static <T> Share share(T theme, GroupCount<T> all) {
        return new Share(all.of(theme).points(), all.available());
    }

    private static <T> List<Integer> points(List<T> themes, GroupCount<T> all) {
        return themes.stream().map(theme -> Math.toIntExact(all.of(theme).points())).toList();
    }

    /** Who rose by the most places: all of them when several did, nobody when none rose. */
    public List<Line<T>> risers() {
        int most = lines.stream().mapToInt(Line::places).max().orElse(0);
        return lines.stream().filter(line -> most > 0 && line.places() == most).toList();
    }

    /** Who fell by the most places, in the same way. */
    public List<Line<T>> fallers() {
        int most = lines.stream().mapToInt(Line::places).min().orElse(0);
        return lines.stream().filter(line -> most < 0 && line.places() == most).toList();
    }
}
