package org.evensay.synthesis;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    public static <T> Comparison<T> of(List<GroupCount<T>> groups) {
        Set<T> themes = new LinkedHashSet<>();
        groups.forEach(group -> themes.addAll(group.given().keySet()));
        return new Comparison<>(themes.stream().map(theme -> line(theme, groups)).toList());
    }

    private static <T> ThemeLine<T> line(T theme, List<GroupCount<T>> groups) {
        Given all = groups.stream().map(group -> group.of(theme)).reduce(Given.NOTHING, Given::plus);
        long available = groups.stream().mapToLong(GroupCount::available).sum();
        int raisedIn = (int) groups.stream().filter(group -> group.raised(theme)).count();
        return new ThemeLine<>(theme, all, new Share(all.points(), available), groupEqual(theme, groups), raisedIn);
    }

    private static <T> Fraction groupEqual(T theme, List<GroupCount<T>> groups) {
        return groups.stream().filter(group -> group.raised(theme))
                .map(group -> Fraction.of(group.of(theme).points(), group.available()))
                .reduce(Fraction.NOTHING, Fraction::plus).dividedBy(groups.size());
    }

    /** By points; what is level there by people; what is level in both shares its rank. */
    public List<Place<ThemeLine<T>>> ranked() {
        return Place.shared(lines, Comparator.comparing(ThemeLine::given, Given.MOST_FIRST));
    }
}
