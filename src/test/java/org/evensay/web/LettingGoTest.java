package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.evensay.workshop.Limit;
import org.junit.jupiter.api.Test;

/** In how many steps, ten of them a second, the open lines of a house that stops are let go. */
class LettingGoTest {

    @Test
    void aRoomThatIsNotLargeIsLetGoAtOnceAndAnEmptyHouseWaitsForNobody() {
        assertThat(alone(0)).isEmpty();
        assertThat(alone(12)).containsExactly(lines(12));
        assertThat(alone(Limit.LET_GO_AT_ONCE.most())).hasSize(1);
    }

    @Test
    void moreGoOneBatchAfterTheOtherEachLineOnce() {
        List<List<Integer>> batches = alone(Limit.LET_GO_AT_ONCE.most() * 2 + 10);
        assertThat(batches).hasSize(3).allMatch(batch -> !Limit.LET_GO_AT_ONCE.isOver(batch.size()));
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(lines(60));
    }

    @Test
    void howeverManyThereAreTheyHaveGoneInTwoSeconds() {
        assertThat(alone(10_000)).hasSize(20).allMatch(batch -> batch.size() == 500);
        assertThat(alone(501)).hasSize(20);
    }

    @Test
    void whereOthersTakeThemInTheyGoOneAfterTheOther() {
        List<List<Integer>> batches = toOthers(133);
        assertThat(batches).hasSize(133).allMatch(batch -> !Limit.LET_GO_TO_OTHERS_AT_ONCE.isOver(batch.size()));
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(lines(133));
    }

    @Test
    void howeverManyThereAreTheyHaveGoneToOthersInTwentySeconds() {
        assertThat(toOthers(10_000)).hasSize(200).allMatch(batch -> batch.size() == 50);
        assertThat(toOthers(201)).hasSizeLessThanOrEqualTo(200);
    }

    private static List<List<Integer>> alone(int count) {
        return LettingGo.batches(lines(count), Parting.UNTIL_IT_BEGINS_AGAIN);
    }

    private static List<List<Integer>> toOthers(int count) {
        return LettingGo.batches(lines(count), Parting.TO_OTHERS);
    }

    private static List<Integer> lines(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
