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
        assertThat(LettingGo.batches(lines(0))).isEmpty();
        assertThat(LettingGo.batches(lines(12))).containsExactly(lines(12));
        assertThat(LettingGo.batches(lines(Limit.LET_GO_AT_ONCE.most()))).hasSize(1);
    }

    @Test
    void moreGoOneBatchAfterTheOtherEachLineOnce() {
        List<List<Integer>> batches = LettingGo.batches(lines(Limit.LET_GO_AT_ONCE.most() * 2 + 10));
        assertThat(batches).hasSize(3).allMatch(batch -> !Limit.LET_GO_AT_ONCE.isOver(batch.size()));
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(lines(60));
    }

    @Test
    void howeverManyThereAreTheyHaveGoneInTwoSeconds() {
        assertThat(LettingGo.batches(lines(10_000))).hasSize(20).allMatch(batch -> batch.size() == 500);
        assertThat(LettingGo.batches(lines(501))).hasSize(20);
    }

    private static List<Integer> lines(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
