package org.evensay.voting;

import java.util.List;
import java.util.Optional;

/**
 * How one idea was rated.
 *
 * @param ratings what people gave it, the lowest first; those who left it out are not in it
 * @param topBand the people in the top band, of those who rated it
 */
public record RatingLine<I>(I idea, VotingRule rule, List<Integer> ratings, Share topBand)
        implements Counted<I> {

    public RatingLine {
        ratings = List.copyOf(ratings);
    }

    static <I> RatingLine<I> of(I idea, VotingRule rule, List<Integer> ratings) {
        long top = ratings.stream().filter(rating -> rating >= rule.topBand()).count();
        return new RatingLine<>(idea, rule, ratings, new Share(top, ratings.size()));
    }

    @Override
    public int people() {
        return ratings.size();
    }

    @Override
    public int level() {
        return median().map(Quantile::hundredths).orElse(0);
    }

    /** Empty when nobody rated it. */
    public Optional<Quantile> median() {
        return quantile(50);
    }

    /** The end of the first, second or third quarter of the people; empty when nobody rated it. */
    public Optional<Quantile> quarter(int which) {
        return quantile(25 * which);
    }

    /** The middle half of the people: P75 - P25. */
    public Optional<Quantile> middleSpread() {
        return quantile(75).flatMap(high -> quantile(25).map(high::above));
    }

    /** For ratings 1 to 9 only: the index is defined for no other scale. */
    public Optional<Disagreement> disagreement() {
        return rule == VotingRule.RATING_9 && !ratings.isEmpty()
                ? Optional.of(Disagreement.of(ratings)) : Optional.empty();
    }

    /** How many people gave the lowest rating, the next, and so on to the highest. */
    public List<Integer> counts() {
        return Marks.counts(ratings, rule.lowest(), rule.highest());
    }

    private Optional<Quantile> quantile(int percent) {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(Quantile.of(percent, ratings));
    }
}
