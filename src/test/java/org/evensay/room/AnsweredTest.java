package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Limit;
import org.junit.jupiter.api.Test;

class AnsweredTest {
    private static final int MOST = Limit.COMMANDS_REMEMBERED_A_ROOM.most();

    private static List<CommandId> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> new CommandId("id " + number)).toList();
    }

    @Test
    void theLastTwentyThousandAreRememberedAndTheOldestForgotten() {
        Answered answered = new Answered(ids(0, MOST));
        assertThat(answered.has(new CommandId("id 0"))).isTrue();
        answered.add(ids(MOST, MOST + 2));
        assertThat(ids(0, 2)).noneMatch(answered::has);
        assertThat(ids(2, MOST + 2)).allMatch(answered::has);
    }

    @Test
    void anIdThatWasNeverKeptIsUnknown() {
        assertThat(new Answered(List.of()).has(new CommandId("id 0"))).isFalse();
    }
}
