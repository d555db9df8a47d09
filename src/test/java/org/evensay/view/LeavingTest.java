package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.view.Leaving.Extent.LIST;
import static org.evensay.view.Leaving.Extent.ORDER;
import static org.evensay.view.Leaving.Extent.POINTS;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The rule of what leaves a group, in the words of the page about privacy. */
class LeavingTest {

    @Test
    void twoBallotsLeaveNothing() {
        assertThat(Leaving.of(2, 3, List.of(6, 4, 2, 0)).extent()).isEqualTo(LIST);
    }

    @Test
    void threeAndFourBallotsLeaveTheFirstPlacesWithoutPoints() {
        Leaving three = Leaving.of(3, 3, List.of(9, 5, 2, 1, 1));
        assertThat(three.extent()).isEqualTo(ORDER);
        assertThat(ranks(three)).containsExactly(1, 2, 3, 0, 0);
        assertThat(points(three)).containsOnly(0);
        assertThat(Leaving.of(4, 3, List.of(6, 6, 5, 4, 2, 1)).extent()).isEqualTo(ORDER);
    }

    @Test
    void ofRatingsAndAnswersTheFirstThreePlacesLeaveFromFiveBallotsOn() {
        Leaving five = Leaving.byLevel(5, List.of(400, 500, 300, 400, 200, 0));
        assertThat(five.extent()).isEqualTo(ORDER);
        assertThat(ranks(five)).containsExactly(2, 1, 4, 2, 0, 0);
        assertThat(points(five)).containsOnly(0);
        assertThat(Leaving.byLevel(4, List.of(400, 500, 300)).extent()).isEqualTo(LIST);
        assertThat(Leaving.byLevel(5, List.of(0, 0)).extent()).isEqualTo(LIST);
    }

    @Test
    void fiveBallotsLeavePointsOfIdeasThatTwoPeopleAloneCouldNotGive() {
        Leaving five = Leaving.of(5, 3, List.of(8, 7, 6, 5, 4));
        assertThat(five.extent()).isEqualTo(POINTS);
        assertThat(points(five)).containsExactly(8, 7, 0, 0, 0);
        assertThat(ranks(five)).containsExactly(1, 2, 0, 0, 0);
    }

    @Test
    void equalPointsShareARankOutsideWhateverTheRoomChose() {
        assertThat(ranks(Leaving.of(6, 3, List.of(8, 8, 7, 7, 6)))).containsExactly(1, 1, 3, 3, 0);
    }

    @Test
    void peopleWhoNearlyAgreeLeaveNoPoints() {
        assertThat(Leaving.of(12, 3, List.of(36, 24, 12, 0, 0)).extent()).isEqualTo(ORDER);
        assertThat(Leaving.of(12, 3, List.of(35, 24, 13, 0, 0)).extent()).isEqualTo(ORDER);
    }

    /** The first idea may have at most what leaves one point for each ballot, and two: 30 - 10 - 2. */
    @Test
    void theFirstIdeasMustHaveRoomToSpare() {
        assertThat(Leaving.of(10, 3, List.of(18, 15, 10, 9, 8)).extent()).isEqualTo(POINTS);
        assertThat(Leaving.of(10, 3, List.of(19, 14, 10, 9, 8)).extent()).isEqualTo(ORDER);
    }

    @Test
    void aVoteWithManyEmptyPlacesLeavesNoPoints() {
        assertThat(Leaving.of(10, 3, List.of(15, 12, 10, 9, 8)).extent()).isEqualTo(POINTS);
        assertThat(Leaving.of(10, 3, List.of(15, 12, 10, 9, 7)).extent()).isEqualTo(ORDER);
    }

    /** All places are filled, and no idea has more than the six points that two people could give. */
    @Test
    void whereNoIdeaIsManyPeoplesThePlacesLeaveWithoutPoints() {
        Leaving five = Leaving.of(5, 3, List.of(6, 6, 6, 6, 6));
        assertThat(five.extent()).isEqualTo(LIST);
        assertThat(Leaving.of(5, 3, List.of(6, 6, 6, 5, 4)).extent()).isEqualTo(ORDER);
    }

    @Test
    void aVoteWithOneChoiceEachLeavesTheListBecauseItsOrderIsTheBallots() {
        assertThat(Leaving.of(12, 1, List.of(7, 4, 1, 0)).extent()).isEqualTo(LIST);
    }

    @Test
    void placesThatAreSharedByTooManyAreNoOrder() {
        assertThat(Leaving.of(4, 2, List.of(3, 3, 3, 3, 0)).extent()).isEqualTo(LIST);
        assertThat(Leaving.of(4, 2, List.of(0, 0, 0)).extent()).isEqualTo(LIST);
        assertThat(Leaving.of(4, 2, List.of(4, 4, 4, 0, 0)).extent()).isEqualTo(ORDER);
    }

    private static List<Integer> ranks(Leaving leaving) {
        return leaving.places().stream().map(place -> orZero(place.rank())).toList();
    }

    private static List<Integer> points(Leaving leaving) {
        return leaving.places().stream().map(place -> orZero(place.points())).toList();
    }

    private static int orZero(OptionalInt told) {
        return told.orElse(0);
    }
}
