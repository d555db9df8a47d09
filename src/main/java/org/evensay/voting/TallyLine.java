package org.evensay.voting;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one idea got.
 *
 * @param points the sum of the points of its places
 * @param people how many ballots name it
 * @param places how many ballots gave it place 1, 2, ... K; always K numbers
 * @param share  its points out of the points available to the group
 */
public record TallyLine<I>(I idea, int points, int people, List<Integer> places, Share share)
        implements Counted<I> {

    public TallyLine {
        places = List.copyOf(places);
    }

    @Override
    public int level() {
        return points;
    }

    public int firstPlaces() {
        return places.get(0);
    }

    /** How much it matters to those who chose it: points by people; empty when nobody did. */
    public OptionalDouble meanWhenChosen() {
        return isChosen() ? OptionalDouble.of((double) points / people) : OptionalDouble.empty();
    }

    public Spread spread() {
        return new Spread(places);
    }
}
