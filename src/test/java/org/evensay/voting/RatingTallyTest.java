package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingTallyTest {
    /** BMJ Open 2012;2:e001431, table 1: fifteen people, with a worked disagreement index. */
    private static final List<Integer> PUBLISHED = List.of(4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9);

    @Test
    void thePublishedExampleHasItsMedianItsPercentilesAndItsAdjustedRange() {
        RatingLine<String> line = line(VotingRule.RATING_9, PUBLISHED);

        assertThat(line.median().orElseThrow().value()).isEqualByComparingTo("7");
        assertThat(Quantile.of(30, PUBLISHED).value()).isEqualByComparingTo("7");
        assertThat(Quantile.of(70, PUBLISHED).value()).isEqualByComparingTo("8");
        assertThat(line.disagreement().orElseThrow().adjustedRange()).isEqualByComparingTo("6.1");
        assertThat(line.disagreement().orElseThrow().index(4)).isEqualTo(new BigDecimal("0.1639"));
        assertThat(line.disagreement().orElseThrow().isDisagreement()).isFalse();
    }

    @Test
    void aGroupOfTwoMindsDisagrees() {
        Disagreement torn = line(VotingRule.RATING_9, List.of(1, 1, 1, 9, 9, 9)).disagreement().orElseThrow();

        assertThat(torn.index(2)).isEqualTo("3.40");
        assertThat(torn.isDisagreement()).isTrue();
    }

    /** P30 = 3.3, P70 = 6.1, so 2.8; IPRAS = 2.35 + 1.5 x 0.3 = 2.8. */
    @Test
    void anIndexOfExactlyOneIsNotYetDisagreement() {
        Disagreement even = line(VotingRule.RATING_9, List.of(3, 3, 3, 3, 4, 4, 4, 4, 7, 7, 7, 7)).disagreement()
                .orElseThrow();
        assertThat(even.index(2)).isEqualTo("1.00");
        assertThat(even.isDisagreement()).isFalse();
    }

    @Test
    void theEndsOfTheScaleOfPartsAreTheLowestAndTheHighestRating() {
        assertThat(Quantile.of(0, PUBLISHED).value()).isEqualByComparingTo("4");
        assertThat(Quantile.of(100, PUBLISHED).value()).isEqualByComparingTo("9");
    }

    @Test
    void halvesAndQuartersAreReadBetweenTwoRatings() {
        RatingLine<String> line = line(VotingRule.RATING_5, List.of(1, 2, 4, 5));

        assertThat(line.median().orElseThrow().value()).isEqualTo("3");
        assertThat(line.middleSpread().orElseThrow().value()).isEqualTo("2.5");
        assertThat(line.quarter(1).orElseThrow().value()).isEqualTo("1.75");
        assertThat(line.quarter(3).orElseThrow().value()).isEqualTo("4.25");
        assertThat(line.people()).isEqualTo(4);
        assertThat(line.topBand()).isEqualTo(new Share(2, 4));
        assertThat(line.counts()).containsExactly(1, 1, 0, 1, 1);
    }

    @Test
    void theTopBandIsSevenToNineOfNine() {
        assertThat(line(VotingRule.RATING_9, List.of(1, 6, 7, 9)).topBand()).isEqualTo(new Share(2, 4));
    }

    @Test
    void theIndexIsOnlyForOneToNine() {
        assertThat(line(VotingRule.RATING_5, List.of(1, 5)).disagreement()).isEmpty();
    }

    @Test
    void anIdeaThatNobodyRatedHasNoFiguresAndComesLast() {
        RatingTally<String> tally = RatingTally.of(VotingRule.RATING_9,
                List.of(new Marks<>(Map.of("B", 1)), Marks.blank()), List.of("A", "B"));

        assertThat(tally.ranked()).extracting(place -> place.line().idea()).containsExactly("B", "A");
        assertThat(tally.lines().get(0).median()).isEmpty();
        assertThat(tally.lines().get(0).middleSpread()).isEmpty();
        assertThat(tally.lines().get(0).disagreement()).isEmpty();
        assertThat(tally.ballots()).isEqualTo(2);
    }

    @Test
    void theSameMedianIsOrderedByTheTopBandAndThenSharesARank() {
        RatingTally<String> tally = RatingTally.of(VotingRule.RATING_5, List.of(
                new Marks<>(Map.of("A", 3, "B", 3, "C", 3)), new Marks<>(Map.of("A", 3, "B", 4, "C", 3)),
                new Marks<>(Map.of("A", 3, "B", 1, "C", 3))), List.of("A", "B", "C"));

        assertThat(tally.ranked()).extracting(place -> place.rank() + place.line().idea() + place.tied())
                .containsExactly("1Bfalse", "2Atrue", "2Ctrue");
    }

    /** Both have the median 3; two of five people are more of them than one of three. */
    @Test
    void theTopBandIsAPartOfThePeopleWhoRatedTheIdeaWhicheverComesFirstOnTheList() {
        List<Marks<String>> ballots = List.of(new Marks<>(Map.of("A", 1, "B", 2)), new Marks<>(Map.of("A", 3, "B", 3)),
                new Marks<>(Map.of("A", 3, "B", 4)), new Marks<>(Map.of("A", 4)), new Marks<>(Map.of("A", 5)));

        for (List<String> ideas : List.of(List.of("A", "B"), List.of("B", "A"))) {
            assertThat(RatingTally.of(VotingRule.RATING_5, ballots, ideas).ranked())
                    .extracting(place -> place.rank() + place.line().idea()).containsExactly("1A", "2B");
        }
    }

    @Test
    void aRatingOffTheScaleOrOfAnUnknownIdeaIsABug() {
        Stream.of(Map.of("A", 0), Map.of("A", 6), Map.of("Z", 3)).forEach(values ->
                assertThatIllegalArgumentException().isThrownBy(() ->
                        RatingTally.of(VotingRule.RATING_5, List.of(new Marks<>(values)), List.of("A"))));
    }

    private static RatingLine<String> line(VotingRule rule, List<Integer> ratings) {
        List<Marks<String>> ballots = IntStream.range(0, ratings.size()).boxed().sorted(Collections.reverseOrder())
                .map(index -> new Marks<>(Map.of("A", ratings.get(index)))).toList();
        return RatingTally.of(rule, ballots, List.of("A")).lines().get(0);
    }
}
