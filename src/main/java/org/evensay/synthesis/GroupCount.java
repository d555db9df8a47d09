package org.evensay.synthesis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        return Place.shared(List.copyOf(given.keySet()), Comparator.comparing(this::of, Given.MOST_FIRST));
    }
}
