package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.voting.VotingRule.CARDS;
import static org.evensay.voting.VotingRule.DOTS;
import static org.evensay.voting.VotingRule.RATING_5;
import static org.evensay.voting.VotingRule.RATING_9;
import static org.evensay.voting.VotingRule.TOP_K;
import static org.evensay.voting.VotingRule.YES_NO_UNSURE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WayTest {
    private static Way of(VotingRule rule, int asked, boolean stackable) {
        return Way.of(rule, OptionalInt.of(asked), stackable, 10);
    }

    @Test
    void everyWayNamesItsFormulaForFiles() {
        assertThat(Arrays.stream(VotingRule.values()).map(rule -> of(rule, 3, false).name())).containsExactly(
                "top 3, points 3 to 1", "top 3, points 3 to 1, by cards", "rating 1 to 5, median",
                "rating 1 to 9, median", "3 dots, one on an idea", "yes, no or not sure, most yes first");
        assertThat(of(DOTS, 3, true).name()).isEqualTo("3 dots, several on an idea");
    }

    @Test
    void theMostThatOneBallotCanDoForAnIdea() {
        assertThat(Arrays.stream(VotingRule.values()).map(rule -> of(rule, 3, false).mostForAnIdea()))
                .containsExactly(3, 3, 5, 9, 1, 1);
        assertThat(of(DOTS, 3, true).mostForAnIdea()).isEqualTo(3);
    }

    @Test
    void aBallotIsCompleteWithEveryPlaceDotOrIdea() {
        Marks<String> two = new Marks<>(Map.of("tea", 1, "walks", 2));
        assertThat(of(TOP_K, 2, false).isComplete(new Ranking<>(List.of("tea", "walks")), 9)).isTrue();
        assertThat(of(TOP_K, 3, false).isComplete(new Ranking<>(List.of("tea", "walks")), 9)).isFalse();
        assertThat(of(DOTS, 3, true).isComplete(two, 9)).isTrue();
        assertThat(of(DOTS, 4, true).isComplete(two, 9)).isFalse();
        assertThat(of(RATING_5, 0, false).isComplete(two, 2)).isTrue();
        assertThat(of(YES_NO_UNSURE, 0, false).isComplete(two, 3)).isFalse();
    }

    @Test
    void twoResultsCanBeLaidSideBySideOnlyOnTheSameScaleWithTheSameNumber() {
        Way three = of(TOP_K, 3, false);
        assertThat(three.isLike(of(CARDS, 3, false))).isTrue();
        assertThat(List.of(of(TOP_K, 4, false), of(DOTS, 3, false), of(RATING_9, 0, false))).noneMatch(three::isLike);
        assertThat(of(RATING_5, 0, false).isLike(of(RATING_9, 0, false))).isFalse();
        assertThat(of(DOTS, 3, true).isLike(of(DOTS, 3, false))).isFalse();
    }

    @Test
    void aNumberThatTheRuleDoesNotHaveIsABug() {
        for (Runnable bug : List.<Runnable>of(() -> new Way(TOP_K, 0, false), () -> new Way(DOTS, 1_001, false),
                () -> new Way(RATING_5, 3, false), () -> new Dots(0, true), () -> new Dots(1_001, true),
                () -> new Share(-1, 3), () -> new Share(4, 3), () -> Quantile.of(50, List.of()),
                () -> Quantile.of(-1, List.of(3)), () -> Quantile.of(101, List.of(3)),
                () -> new Preference<>(List.of(Set.of("tea"), Set.of("tea"))),
                () -> Marks.check(DOTS, List.of(), List.of("tea", "tea")),
                () -> Marks.check(DOTS, List.of(new Marks<>(Map.of("walks", 1))), List.of("tea")),
                () -> Marks.check(RATING_5, List.of(new Marks<>(Map.of("tea", 6))), List.of("tea")))) {
            assertThatThrownBy(bug::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(TOP_K::topBand).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFewestAndTheMostThatARuleHasAreAllowed() {
        assertThat(Way.topK(1).choices()).isOne();
        assertThat(new Way(TOP_K, TopK.MOST_CHOICES, false).choices()).isEqualTo(TopK.MOST_CHOICES);
        assertThat(new Way(DOTS, 1, false).dots()).isEqualTo(new Dots(1, false));
        assertThat(new Way(DOTS, Dots.MOST, true).dots()).isEqualTo(new Dots(1_000, true));
    }

    @Test
    void withoutANumberThereAreAsManyDotsAsIsUsual() {
        assertThat(Way.of(DOTS, OptionalInt.empty(), true, 10).choices()).isEqualTo(3);
    }

    @Test
    void whereOneMayLieOnAnIdeaThereAreNoMoreDotsThanIdeas() {
        Way five = Way.of(DOTS, OptionalInt.of(8), false, 5);
        assertThat(five.choices()).isEqualTo(5);
        assertThat(five.isComplete(new Marks<>(Map.of("tea", 1, "walks", 1, "bus", 1, "songs", 1, "cake", 1)), 5))
                .as("somebody who has laid all that they can").isTrue();
        assertThat(Way.of(DOTS, OptionalInt.of(4), false, 5).choices()).isEqualTo(4);
        assertThat(Way.of(DOTS, OptionalInt.of(8), true, 5).choices()).isEqualTo(8);
        assertThat(Way.of(DOTS, OptionalInt.of(8), false, 0).choices()).as("before there is a list").isOne();
    }

    @Test
    void placesAreOrderedByRankingsAndOnlyByThese() {
        assertThat(Arrays.stream(VotingRule.values()).filter(VotingRule::isRanking)).containsExactly(TOP_K, CARDS);
    }

    /** The order that a map happens to have would be another one on another day. */
    @Test
    void marksStandInTheOrderOfTheIdeasAndPlacesInTheirOwn() {
        assertThat(new Marks<>(Map.of("walks", 5, "tea", 1, "bus", 2, "songs", 4, "cake", 3, "chess", 2)).marks())
                .extracting(mark -> mark.idea() + mark.number())
                .containsExactly("bus2", "cake3", "chess2", "songs4", "tea1", "walks5");
        assertThat(Ranking.of(List.of("tea", "walks")).marks()).extracting(mark -> mark.idea() + mark.number())
                .containsExactly("tea1", "walks2");
    }

    @Test
    void aQuantileIsWrittenWithoutZerosAtTheEnd() {
        assertThat(List.of(1000, 750, 725, 0).stream().map(Quantile::new).map(Quantile::value)
                .map(Object::toString)).containsExactly("10", "7.5", "7.25", "0");
    }
}
