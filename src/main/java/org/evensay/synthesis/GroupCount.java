package org.evensay.synthesis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.voting.Place;

/**
 * One group's vote, counted by theme.
 *
 * @param available the points there would be if every ballot cast were full
 * @param given     what each theme got that somebody chose an idea of; the others are not there
 */
public record GroupCount<T>(long available, Map<T, Given> given) {

    /** {@code people} are ballots: a person counts once, however many ideas of a theme they chose. */
    public record Given(long points, int people) {
        static final Given NOTHING = new Given(0, 0);
        /** More points first; what is level there, more people first. */
        static final Comparator<Given> MOST_FIRST = Comparator.comparingLong(Given::points)
                .thenComparingInt(Given::people).reversed();

        Given plus(Given more) {
            return new Given(points + more.points, people + more.people);
        }

        Given less(Given part) {
            return new Given(points - part.points, people - part.people);
        }
    }

    /** All these groups' ballots in one, the themes in the order in which the groups first have them. */
    static <T> GroupCount<T> together(List<GroupCount<T>> groups) {
        Map<T, Given> given = new LinkedHashMap<>();
        groups.forEach(group -> group.given.forEach((theme, got) -> given.merge(theme, got, Given::plus)));
        return new GroupCount<>(groups.stream().mapToLong(GroupCount::available).sum(), given);
    }

    /** Somebody cast a ballot, blank ones too: there were points to give. */
    public boolean voted() {
        return available > 0;
    }

    /** Nothing for a theme that nobody in the group raised. */
    public Given of(T theme) {
        return given.getOrDefault(theme, Given.NOTHING);
    }

    public boolean raised(T theme) {
        return given.containsKey(theme);
    }

    /** The themes that were raised, each with its rank in the group; what is level shares its rank. */
    public List<Place<T>> ranked() {
        return ranked(List.copyOf(given.keySet()));
    }

    /** The same of these themes; those that were not raised share the last rank. */
    List<Place<T>> ranked(List<T> themes) {
        return Place.shared(themes, Comparator.comparing(this::of, Given.MOST_FIRST));
    }

    Map<T, Integer> ranks() {
        return ranked().stream().collect(Collectors.toMap(Place::line, Place::rank));
    }
}
