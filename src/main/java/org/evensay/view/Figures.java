package org.evensay.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evensay.voting.AnswerTally;
import org.evensay.voting.Counted;
import org.evensay.voting.Disagreement;
import org.evensay.voting.DotTally;
import org.evensay.voting.Quantile;
import org.evensay.voting.RatingLine;
import org.evensay.voting.TallyLine;
import org.evensay.voting.Way;
import org.evensay.workshop.IdeaId;

/** What an idea got, as the room sees it; one kind for each kind of ballot. */
public sealed interface Figures {

    /** How long the bar is, out of {@link #most}: it tells nothing of ideas that are still to come. */
    BigDecimal bar();

    /** What an idea could have got from all ballots. */
    int most();

    /** Whether people see it very differently. */
    boolean split();

    /** {@code share} in per cent with two decimals; {@code given} the points people gave it, the most first: 5 5 1. */
    record Points(int points, int most, BigDecimal share, int firstPlaces, List<Integer> given, boolean split)
            implements Figures {
        @Override
        public BigDecimal bar() {
            return BigDecimal.valueOf(points);
        }
    }

    /**
     * {@code counts}: how many people gave 1, 2, ... {@code most}. Half of the people are between {@code from} and
     * {@code to}. {@code inTopBand} people gave {@code topFrom} or more. {@code disagreement} for ratings 1 to 9 only.
     */
    record Rating(Optional<BigDecimal> median, Optional<BigDecimal> from, Optional<BigDecimal> to, int inTopBand,
                  int topFrom, int most, List<Integer> counts, Optional<BigDecimal> disagreement, boolean split)
            implements Figures {
        private static final int PEOPLE_FOR_A_HALF = 4;

        @Override
        public BigDecimal bar() {
            return median.orElse(BigDecimal.ZERO);
        }

        /** Between the numbers of two or three people there is no half. */
        public boolean tellsOfHalf() {
            return counts.stream().mapToInt(Integer::intValue).sum() >= PEOPLE_FOR_A_HALF;
        }

        /** Then there is no "between". */
        public boolean halfIsAtOneNumber() {
            return from.isPresent() && from.equals(to);
        }
    }

    /** {@code given}: the dots people laid on it, the most first. */
    record Dots(int dots, int most, BigDecimal share, List<Integer> given) implements Figures {
        @Override
        public BigDecimal bar() {
            return BigDecimal.valueOf(dots);
        }

        @Override
        public boolean split() {
            return false;
        }
    }

    /** {@code most}: how many voted. */
    record Answers(int yes, int no, int unsure, int silent, int most) implements Figures {
        @Override
        public BigDecimal bar() {
            return BigDecimal.valueOf(yes);
        }

        @Override
        public boolean split() {
            return false;
        }
    }

    static Figures of(Counted<IdeaId> line, Way way, int ballots) {
        if (line instanceof TallyLine<IdeaId> points) {
            return new Points(points.points(), ballots * way.choices(), points.share().percent(2),
                    points.firstPlaces(), points.spread().points(), points.spread().isSplit());
        }
        if (line instanceof RatingLine<IdeaId> rated) {
            return of(rated);
        }
        if (line instanceof DotTally.Line<IdeaId> dots) {
            return new Dots(dots.dots(), ballots * way.mostForAnIdea(), dots.share().percent(2), dots.each());
        }
        AnswerTally.Line<IdeaId> answers = (AnswerTally.Line<IdeaId>) line;
        return new Answers(answers.yes(), answers.no(), answers.unsure(), answers.silent(), ballots);
    }

    private static Rating of(RatingLine<IdeaId> rated) {
        return new Rating(rated.median().map(Quantile::value), rated.quarter(1).map(Quantile::value),
                rated.quarter(3).map(Quantile::value), (int) rated.topBand().part(), rated.rule().topBand(),
                rated.rule().highest(), rated.counts(), rated.disagreement().map(found -> found.index(2)),
                rated.disagreement().filter(Disagreement::isDisagreement).isPresent());
    }
}
