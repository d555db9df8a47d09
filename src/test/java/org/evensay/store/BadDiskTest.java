package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.evensay.room.Answer;
import org.evensay.store.Disk.Mood;
import org.evensay.workshop.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The disk under a room that is in use fails and is well again. Whoever writes meanwhile is told that it was not saved;
 * nothing acknowledged is lost, also when the power goes afterwards; the room goes on.
 */
@Timeout(120)
class BadDiskTest {
    @TempDir
    private Path home;
    private Path folder;
    private Disk disk;

    @BeforeEach
    void aDisk() throws Exception {
        folder = Files.createDirectory(home.resolve("data"));
        disk = FaultyFiles.newDisk();
    }

    @ParameterizedTest
    @CsvSource({"FULL, false", "READ_ONLY, false", "BREAKS_IN_THE_MIDDLE, true", "CANNOT_SYNC, true",
        "CANNOT_SYNC, false"})
    void whatCannotBeKeptIsToldAndTheRoomGoesOnWhenTheDiskIsWell(Mood mood, boolean powerGoes) throws Exception {
        RoomOnADisk room = new RoomOnADisk(folder, Long.MAX_VALUE);
        assertThat(room.writes("tea")).isInstanceOf(Answer.Done.class);
        disk.is(mood);
        assertThat(room.writes("in bad times")).isInstanceOfSatisfying(Answer.Refused.class, no ->
                assertThat(no.why()).isEqualTo(Rejection.NOT_SAVED));
        assertThat(room.writes("in bad times")).isInstanceOf(Answer.Refused.class);
        assertThat(room.shown()).containsExactly("tea");
        disk.is(Mood.WELL);
        room.emptiesTheOutboxSoon();
        assertThat(room.writes("in good times")).isInstanceOf(Answer.Done.class);
        assertThat(room.shown()).containsExactlyInAnyOrderElementsOf(room.acknowledged());
        end(room, powerGoes);
        assertThat(room.keptIn(folder)).containsExactlyInAnyOrderElementsOf(room.acknowledged()).hasSize(3);
    }

    private void end(RoomOnADisk room, boolean powerGoes) {
        if (powerGoes) {
            disk.cutPower();
        }
        room.close();
    }

    @Test
    void aDiskThatTakesHalfOfAWriteAtATimeIsWrittenToUntilItHasAll() throws Exception {
        disk.is(Mood.TAKES_HALF);
        RoomOnADisk room = new RoomOnADisk(folder, Long.MAX_VALUE);
        for (int idea = 1; idea <= 10; idea++) {
            assertThat(room.writes("idea " + idea)).isInstanceOf(Answer.Done.class);
        }
        end(room, true);
        assertThat(room.keptIn(folder)).containsExactlyInAnyOrderElementsOf(room.acknowledged());
    }

    /** A file that has grown wide is written anew between two saves: that is when a disk is likely to be full. */
    @Test
    void aDiskThatIsFullWhileTheFileIsMadeSmallLosesNothing() throws Exception {
        RoomOnADisk room = new RoomOnADisk(folder, 1);
        assertThat(room.writes("tea")).isInstanceOf(Answer.Done.class);
        disk.is(Mood.FULL);
        assertThat(room.writes("walks")).isInstanceOf(Answer.Refused.class);
        disk.is(Mood.WELL);
        assertThat(room.isFound()).as("by somebody who comes before anybody writes").isTrue();
        room.emptiesTheOutboxSoon();
        end(room, true);
        assertThat(room.keptIn(folder)).containsExactlyInAnyOrder("tea", "walks");
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = {"FULL", "CANNOT_SYNC", "BREAKS_IN_THE_MIDDLE"})
    void atTheStartTheDiskIsNamedAndNotTheFile(Mood mood) throws Exception {
        new RoomOnADisk(folder, Long.MAX_VALUE).close();
        disk.is(mood);
        assertThatThrownBy(() -> FaultyFiles.store(folder)).isInstanceOf(CannotOpen.class)
                .hasMessage("Nothing can be written to the disk of " + folder + ". Is it full? "
                        + "Make room, or choose another folder with --data. What was kept is still there.");
        disk.isKilled();
        SqlStore.open(folder).close();
    }
}
