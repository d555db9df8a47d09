package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evensay.voting.PublishedVotes.ballots;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evensay.voting.Change.Band;
import org.evensay.voting.Change.Move;
import org.junit.jupiter.api.Test;

/** Everything here can be counted by hand: two choices each, two points and one. */
class ChangeTest {
    private static final List<Integer> IDEAS = List.of(1, 2, 3, 4);

    /** First 1: 6, 2: 3; then 2: 5, 1: 4. Two of the three ballots are as before. */
    @Test
    void saysWhoRoseAndWhoFell() {
        Change<Integer> change = between(votes("1 2", "1 2", "1 2"), votes("1 2", "2 1", "2 1"));

        assertThat(change.moves()).containsExactly(new Move<>(2, 2, 1), new Move<>(1, 1, 2));
        assertThat(change.newOrChanged()).isEqualTo(2);
        assertThat(change.ballots()).isEqualTo(3);
    }

    @Test
    void theSameBallotsInAnotherOrderAreNoChange() {
        Change<Integer> change = between(votes("1 2", "3 4", "3 4"), votes("3 4", "1 2", "3 4"));

        assertThat(change.moves()).isEmpty();
        assertThat(change.newOrChanged()).isZero();
        assertThat(change.likeness()).hasValue(1);
        assertThat(change.band()).contains(Band.NEARLY_THE_SAME);
    }

    /** Spearman by hand for four: 1 - 6 * (1 + 1 + 1 + 1) / 60 = 0.6; turned round it is -1. */
    @Test
    void twoPairsThatChangePlacesLeaveThePartOfTheOrderThatIsBetweenThem() {
        Change<Integer> pairs = Change.between(inOrder(1, 2, 3, 4), inOrder(2, 1, 4, 3));

        assertThat(pairs.likeness()).hasValue(0.6);
        assertThat(pairs.band()).contains(Band.PARTLY_THE_SAME);
        assertThat(pairs.moves()).filteredOn(Move::isUp).extracting(Move::idea).containsExactly(2, 4);
        assertThat(Change.between(inOrder(1, 2, 3, 4), inOrder(4, 3, 2, 1)).band()).contains(Band.ANOTHER_ORDER);
    }

    @Test
    void whoRoseTheMostIsNamedFirst() {
        assertThat(Change.between(inOrder(1, 2, 3, 4, 5), inOrder(2, 1, 5, 3, 4)).moves()).extracting(Move::idea)
                .containsExactly(5, 2, 1, 3, 4);
    }

    @Test
    void theBandsMeetAtFourTenthsAndEightTenths() {
        assertThat(band(0.8)).contains(Band.NEARLY_THE_SAME);
        assertThat(band(0.7999)).contains(Band.PARTLY_THE_SAME);
        assertThat(band(0.4)).contains(Band.PARTLY_THE_SAME);
        assertThat(band(0.3999)).contains(Band.ANOTHER_ORDER);
    }

    private static Optional<Band> band(double rho) {
        return new Change<Integer>(List.of(), 5, OptionalDouble.of(rho), 3, 0).band();
    }

    private static Change.Counted<Integer> inOrder(Integer... ideas) {
        return new Change.Counted<>(IntStream.range(0, ideas.length)
                .mapToObj(at -> new Change.Standing<>(ideas[at], OptionalInt.of(at + 1))).toList(), List.of());
    }

    /** Nobody can say which of the three is new: one of them surely is. */
    @Test
    void aBallotMoreIsNew() {
        assertThat(between(votes("1 2", "1 2"), votes("1 2", "1 2", "1 2")).newOrChanged()).isOne();
        assertThat(between(votes("1 2", "1 2", "1 2"), votes("1 2", "1 2")).newOrChanged()).isZero();
    }

    @Test
    void anIdeaThatNobodyChoseInEitherVoteDoesNotMove() {
        Change<Integer> change = between(votes("1 2", "1 3", "1 3"), votes("1 2", "2 1", "2 1"));

        assertThat(change.moves()).extracting(Move::idea).doesNotContain(4);
        assertThat(change.compared()).isEqualTo(3);
    }

    /** Ten ideas that stand still at the end of both lists would make the turned order 0.96 alike. */
    @Test
    void ideasThatNobodyChoseInEitherVoteDoNotMakeTwoOrdersAlike() {
        List<Integer> ideas = IntStream.rangeClosed(1, 13).boxed().toList();
        Change<Integer> change = Change.between(counted(new TopK(3), TieRule.SHARED, ideas, "1 2 3", "1 2 3", "1 2 3"),
                counted(new TopK(3), TieRule.SHARED, ideas, "3 2 1", "3 2 1", "3 2 1"));

        assertThat(change.moves()).containsExactly(new Move<>(3, 3, 1), new Move<>(1, 1, 3));
        assertThat(change.likeness()).hasValue(-1);
        assertThat(change.band()).contains(Band.ANOTHER_ORDER);
    }

    /** Both ideas have two points in both votes; who is ahead turns on how many people chose it. */
    @Test
    void theLikenessIsOfThePlacesThatAreShownAndNotOfThePointsBehindThem() {
        Change<Integer> change = Change.between(
                counted(new TopK(2), TieRule.MORE_PEOPLE_FIRST, IDEAS, "1 2", "3 2", "3"),
                counted(new TopK(2), TieRule.MORE_PEOPLE_FIRST, IDEAS, "2 1", "3 1", "3"));

        assertThat(change.moves()).containsExactly(new Move<>(1, 3, 2), new Move<>(2, 2, 3));
        assertThat(change.likeness()).hasValue(0.5);
    }

    @Test
    void ofAResultWithoutAnOrderNobodySaysThatItIsLikeAnother() {
        Change<Integer> change = between(votes("1 2", "2 1"), votes("1 2", "1 2"));

        assertThat(change.likeness()).isEmpty();
        assertThat(change.band()).isEmpty();
    }

    /** Idea 1 was ahead of 2 and has been withdrawn: that makes 2 no riser. */
    @Test
    void nobodyRisesBecauseAnotherIdeaWasWithdrawn() {
        Change.Counted<Integer> later = counted(List.of(2, 3, 4), "2 3", "2 3", "2 3");

        assertThat(Change.between(votes("1 2", "1 2", "1 3"), later).moves()).isEmpty();
    }

    @Test
    void anIdeaOnOneListOnlyIsLeftOut() {
        Change.Counted<Integer> later = counted(List.of(1, 2, 5), "5 1", "5 1", "5 1");

        assertThat(Change.between(votes("1 2", "1 2", "1 2"), later).moves()).extracting(Move::idea)
                .doesNotContain(5);
    }

    /** Points 6 3 0 0 and 0 0 3 6: from the middle 1.5 0.5 -1 -1 and -1 -1 0.5 1.5; -4 of 4.5. */
    @Test
    void theOppositeOrderIsAnotherOrder() {
        Change<Integer> change = between(votes("1 2", "1 2", "1 2"), votes("4 3", "4 3", "4 3"));

        assertThat(change.band()).contains(Band.ANOTHER_ORDER);
        assertThat(change.likeness().orElseThrow()).isCloseTo(-8.0 / 9, within(1e-12));
    }

    /** Without ties it is 1 - 6 (sum of d squared) / (n (n squared - 1)): d = 1 1 0 0 0, so 1 - 12/120. */
    @Test
    void theCorrelationIsSpearmans() {
        assertThat(RankCorrelation.of(List.of(5, 4, 3, 2, 1), List.of(4, 5, 3, 2, 1)).orElseThrow())
                .isCloseTo(0.9, within(1e-12));
        assertThat(RankCorrelation.of(List.of(1, 2, 3), List.of(9, 5, 1)).orElseThrow()).isEqualTo(-1);
        assertThat(RankCorrelation.of(List.of(1, 1), List.of(1, 2))).isEmpty();
        assertThat(RankCorrelation.of(List.of(), List.of())).isEmpty();
    }

    /** Points 3 1 1 0 and 0 5 2 2 have the ranks 1 2.5 2.5 4 and 4 1 2.5 2.5: -2.25 of 4.5. */
    @Test
    void theCorrelationOfPointsIsThatOfTheirRanks() {
        assertThat(RankCorrelation.of(List.of(3, 1, 1, 0), List.of(0, 5, 2, 2)).orElseThrow()).isEqualTo(-0.5);
        assertThat(RankCorrelation.ofMidRanks(new double[] {1, 2.5, 2.5, 4}, new double[] {4, 1, 2.5, 2.5})
                .orElseThrow()).isEqualTo(-0.5);
        assertThat(RankCorrelation.ofMidRanks(new double[] {1.5, 1.5}, new double[] {1, 2})).isEmpty();
    }

    private static Change<Integer> between(Change.Counted<Integer> before, Change.Counted<Integer> after) {
        return Change.between(before, after);
    }

    private static Change.Counted<Integer> votes(String... said) {
        return counted(IDEAS, said);
    }

    private static Change.Counted<Integer> counted(List<Integer> ideas, String... said) {
        return counted(new TopK(2), TieRule.SHARED, ideas, said);
    }

    private static Change.Counted<Integer> counted(TopK method, TieRule ties, List<Integer> ideas, String... said) {
        return new Change.Counted<>(Tally.of(method, ballots(said), ideas).ranked(ties).stream()
                .map(line -> new Change.Standing<>(line.idea(),
                        line.isChosen() ? OptionalInt.of(line.rank()) : OptionalInt.empty())).toList(),
                ballots(said));
    }
}
