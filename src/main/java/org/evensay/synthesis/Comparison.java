package org.evensay.synthesis;

import java.util.Comparator;
import java.util.List;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.voting.Place;
import org.evensay.voting.Share;

/**
 * The votes of several groups on the same question, theme by theme. Whether the question was the same is for the caller
 * to know.
 *
 * @param lines one for each theme that somebody chose, in the order in which the groups first have them
 */
public record Comparison<T>(List<ThemeLine<T>> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** A group that cast no ballot has not voted, and makes nobody's share smaller; one that cast blank ones has. */
    public static <T> Comparison<T> of(List<GroupCount<T>> groups) {
        GroupCount<T> all = GroupCount.together(groups);
        List<GroupCount<T>> voted = groups.stream().filter(GroupCount::voted).toList();
        return new Comparison<>(all.given().keySet().stream().map(theme -> line(theme, all, voted)).toList());
    }

    private static <T> ThemeLine<T> line(T theme, GroupCount<T> all, List<GroupCount<T>> voted) {
        Given given = all.of(theme);
        int raisedIn = (int) voted.stream().filter(group -> group.raised(theme)).count();
        return new ThemeLine<>(theme, given, new Share(given.points(), all.available()),
                sumOfShares(theme, voted).dividedBy(voted.size()), raisedIn);
    }

    /** The shares that the theme got in each group, added. */
    static <T> Fraction sumOfShares(T theme, List<GroupCount<T>> groups) {
        return groups.stream().filter(group -> group.raised(theme))
                .map(group -> Fraction.of(group.of(theme).points(), group.available()))
                .reduce(Fraction.NOTHING, Fraction::plus);
    }

    /** By points; what is level there by people; what is level in both shares its rank. */
    public List<Place<ThemeLine<T>>> ranked() {
        return Place.shared(lines, Comparator.comparing(ThemeLine::given, Given.MOST_FIRST));
    }
}
