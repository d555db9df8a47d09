package org.evensay.synthesis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.voting.Place;
import org.evensay.voting.Share;

/**
 * Everything that can be said of several groups' votes on the same question, in one go (method.md 2.6). Whether the
 * question was the same is for the caller to know, and so is what of this may be shown to whom.
 *
 * @param groups    how many there are
 * @param voted     how many of them cast a ballot; the others change nothing below
 * @param ballots   of all groups, blank ones too
 * @param rows      one for each theme that somebody chose, by points and then people, the top first
 * @param agreement between the groups, which have their places of the list given
 * @param routes    the published orders of the themes, in the order of {@link Route}
 * @param change    from the first votes to the final ones; empty when no group held both
 */
public record SideBySide<T>(int groups, int voted, int ballots, List<Place<Row<T>>> rows, GroupAgreement agreement,
                            Map<Route, List<Place<RouteLine<T>>>> routes, Optional<ThemeChange<T>> change) {

    /** @param people the ballots that name at least one idea of the theme, out of all ballots */
    public record Row<T>(ThemeLine<T> line, Share people, Steadiness steadiness) {
        public T theme() {
            return line.theme();
        }
    }

    public SideBySide {
        rows = List.copyOf(rows);
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    public static <I, T> SideBySide<T> of(List<GroupVotes<I, T>> groups) {
        Gathered<T> from = Gathered.of(groups.stream().map(GroupVotes::last).toList());
        int ballots = groups.stream().mapToInt(group -> group.last().ballots().size()).sum();
        return new SideBySide<>(groups.size(), (int) from.groups().stream().filter(GroupCount::voted).count(), ballots,
                rows(from, ballots), GroupAgreement.of(from.groups()), routes(from), change(groups));
    }

    private static <T> List<Place<Row<T>>> rows(Gathered<T> from, int ballots) {
        return Place.shared(from.lines().stream().map(line -> new Row<>(line, new Share(line.people(), ballots),
                from.steadiness().get(line.theme()))).toList(),
                Comparator.comparing(row -> row.line().given(), Given.MOST_FIRST));
    }

    private static <T> Map<Route, List<Place<RouteLine<T>>>> routes(Gathered<T> from) {
        return Arrays.stream(Route.values()).collect(Collectors.toMap(Function.identity(),
                route -> route.places(from), (one, same) -> one, LinkedHashMap::new));
    }

    private static <I, T> Optional<ThemeChange<T>> change(List<GroupVotes<I, T>> groups) {
        List<GroupVotes<I, T>> both = groups.stream().filter(GroupVotes::heldBoth).toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(ThemeChange.between(
                both.stream().map(group -> group.first().orElseThrow().counted()).toList(),
                both.stream().map(group -> group.last().counted()).toList()));
    }
}
