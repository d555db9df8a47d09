package org.evensay.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A vote, counted, whatever the way of voting. */
public sealed interface Result<I> permits Tally, RatingTally, DotTally, AnswerTally {

    /** How many were cast; blank ones are among them. */
    int ballots();

    /** One for each idea of the frozen list, in its order. */
    List<? extends Counted<I>> lines();

    /** The top first. What is level by this way of voting shares its rank. */
    List<Place<Counted<I>>> places(TieRule ties);

    /** What stands on the ballots, added up ballot by ballot. */
    long given();

    /** The same, added up idea by idea: the two must agree. */
    long counted();

    /** The sentence under the result; none where nothing is added up. */
    Optional<CheckLine> check();

    /**
     * {@code settled}: the rank that an idea got in another vote among those level with it; one without comes last of
     * them.
     */
    default List<Place<Counted<I>>> places(TieRule ties, Map<I, Integer> settled) {
        List<Place<Counted<I>>> alone = places(ties);
        Map<I, Integer> ranks = alone.stream().collect(Collectors.toMap(at -> at.line().idea(), Place::rank));
        return Place.shared(alone.stream().map(Place::line).toList(), Comparator
                .comparing((Counted<I> line) -> ranks.get(line.idea()))
                .thenComparing(line -> settled.getOrDefault(line.idea(), Integer.MAX_VALUE)));
    }

    static <I> List<Place<Counted<I>>> widened(List<? extends Place<? extends Counted<I>>> places) {
        return places.stream().map(at -> new Place<Counted<I>>(at.rank(), at.tied(), at.line())).toList();
    }
}
