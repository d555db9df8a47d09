package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evensay.room.Answer;
import org.evensay.store.LineToServer.Mood;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.evensay.workshop.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database server under a room that is in use goes away, also in the middle of a commit, and comes back. Whoever
 * writes meanwhile is told that it was not saved; nothing is lost or kept twice; the room goes on.
 */
@Timeout(120)
@NeedsPostgres
class BadServerTest {
    @TempDir
    private Path folder;
    private PostgresAddress address;
    private LineToServer line;
    private RoomOnADisk room;

    @BeforeEach
    void aRoom() throws Exception {
        address = Postgres.fresh();
        line = new LineToServer(address);
        room = new RoomOnADisk(SqlStore.open(line.address(), folder));
        assertThat(room.writes("tea")).isInstanceOf(Answer.Done.class);
    }

    @AfterEach
    void nothingIsLostAndNothingIsKeptTwice() throws Exception {
        assertThat(line.isWell()).as("what was to go wrong has gone wrong").isTrue();
        assertThat(room.writes("in good times")).isInstanceOf(Answer.Done.class);
        assertThat(room.shown()).containsExactlyInAnyOrderElementsOf(room.acknowledged());
        room.close();
        line.close();
        assertThat(room.keptIn(SqlStore.open(address, folder)))
                .containsExactlyInAnyOrderElementsOf(room.acknowledged());
    }

    @Test
    void whileItIsAwayItIsToldAndTheRoomGoesOnWhenItIsBack() throws Exception {
        line.is(Mood.AWAY);
        assertNotSaved(room.writes("in bad times"));
        assertNotSaved(room.writes("in bad times"));
        assertThat(room.isFound()).isFalse();
        assertThat(room.shown()).containsExactly("tea");
        line.is(Mood.WELL);
        room.emptiesTheOutboxSoon();
        assertThat(room.isFound()).isTrue();
        assertThat(room.acknowledged()).containsExactly("tea", "in bad times");
    }

    @Test
    void aCommitThatNeverGotThereIsNotSavedAndCanBeSentAgain() throws Exception {
        line.is(Mood.LOSES_A_COMMIT);
        assertNotSaved(room.writes("lost on the way"));
        assertThat(room.shown()).containsExactly("tea");
        assertThat(room.writes("lost on the way")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aCommitThatGotThereUnheardIsFoundToBeKept() throws Exception {
        line.is(Mood.LOSES_AN_ANSWER);
        assertThat(room.writes("kept unheard")).isInstanceOf(Answer.Done.class);
        assertThat(room.shown()).containsExactlyInAnyOrder("tea", "kept unheard");
    }

    private static void assertNotSaved(Answer answer) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, no ->
                assertThat(no.why()).isEqualTo(Rejection.NOT_SAVED));
    }
}
