package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three ways of asking about the same question (doi 10.1186/s40900-020-00196-4, table 3), and lists worked by hand. */
class ListLikenessTest {
    private static final double AS_PUBLISHED = 0.00005;
    private static final List<String> CROWD =
            List.of("causes", "weight and exercise", "physical health", "tests", "health system");
    private static final List<String> NGT =
            List.of("health system", "causes", "patient-provider", "self-care", "physical health");
    private static final List<String> DELPHI =
            List.of("self-care", "patient-provider", "reduce disability", "health system", "causes");

    @Test
    void theTopFivesOfThreeMethodsAreAsAlikeAsTheGoldenValuesSay() {
        isAlike(CROWD, NGT, 3, 0.4286, 0.4839);
        isAlike(CROWD, DELPHI, 2, 0.25, 0.2624);
        isAlike(NGT, DELPHI, 4, 0.6667, 0.6066);
    }

    private static void isAlike(List<String> one, List<String> other, int overlap, double jaccard, double rbo) {
        for (ListLikeness found : List.of(ListLikeness.of(one, other, 5), ListLikeness.of(other, one, 5))) {
            assertThat(found.overlap()).isEqualTo(overlap);
            assertThat(found.overlapShare()).isEqualTo(overlap / 5.0);
            assertThat(found.jaccard()).isCloseTo(jaccard, within(AS_PUBLISHED));
            assertThat(found.rankBiased()).isCloseTo(rbo, within(AS_PUBLISHED));
        }
    }

    @Test
    void theSameListIsAlikeInEveryWayAndAnotherInNone() {
        ListLikeness same = ListLikeness.of(NGT, NGT, 5);
        assertThat(List.of(same.overlapShare(), same.jaccard(), same.averageOverlap())).containsOnly(1.0);
        assertThat(same.rankBiased()).isCloseTo(1, within(1e-12));
        assertThat(ListLikeness.of(NGT, List.of("a", "b", "c", "d", "e"), 5))
                .isEqualTo(new ListLikeness(5, 0, 0, 0, 0, 0));
    }

    /** By hand: in both, at depths 1, 2, 3: 0 of 1, 2 of 2, 2 of 3. */
    @Test
    void theMeanOfTheOverlapsCountsWhatIsHighInBothMore() {
        ListLikeness found = ListLikeness.of(List.of("a", "b", "c"), List.of("b", "a", "d"), 3);

        assertThat(found.averageOverlap()).isCloseTo((0 + 1 + 2 / 3.0) / 3, within(1e-12));
        assertThat(found.jaccard()).isEqualTo(2 / 4.0);
    }

    /**
     * By hand, ranks 1 2 2 and 1 2 3 down to 2: the first list's head at 2 holds three things. In both: at 1 one of one
     * and one, at 2 two of three and two.
     */
    @Test
    void aCutNeverGoesThroughASharedRank() {
        Map<String, Integer> tied = Map.of("a", 1, "b", 2, "c", 2);
        Map<String, Integer> strict = Map.of("a", 1, "c", 2, "b", 3);

        for (ListLikeness found : List.of(ListLikeness.ofRanks(tied, strict, 2),
                ListLikeness.ofRanks(strict, tied, 2))) {
            assertThat(found.overlap()).isEqualTo(2);
            assertThat(found.overlapShare()).isEqualTo(4 / 5.0);
            assertThat(found.jaccard()).isEqualTo(2 / 3.0);
            assertThat(found.averageOverlap()).isCloseTo((1 + 0.8) / 2, within(1e-12));
            assertThat(found.rankBiased()).as("0.8 x 0.81 + 0.1 / 0.9 x (1 x 0.9 + 0.8 x 0.81)")
                    .isCloseTo(0.82, within(1e-12));
        }
        assertThat(ListLikeness.ofRanks(tied, tied, 3).rankBiased()).isCloseTo(1, within(1e-12));
    }

    @Test
    void noListIsLookedAtBelowItsEnd() {
        assertThatThrownBy(() -> ListLikeness.of(NGT, List.of("a"), 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
