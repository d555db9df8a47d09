package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.store.CopyInHand.copied;
import static org.evensay.store.CopyInHand.parts;
import static org.evensay.store.CopyInHand.signed;
import static org.evensay.store.CopyInHand.takenIn;
import static org.evensay.store.CopyInHand.with;
import static org.evensay.store.CopyInHand.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evensay.room.Copies.NotTaken;
import org.evensay.support.ReadyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that came through many hands: what is lost or changed is seen, and nothing of it is kept. */
class DamagedCopiesTest {
    @TempDir
    private Path folder;
    private byte[] copy;
    private Map<String, String> parts;
    private SqlStore other;

    @BeforeEach
    void aWorkshopIsCopied() throws Exception {
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder.resolve("here")))) {
            Keeping.unread(store, FullWorkshop.planned().inWelcome());
            copy = copied(store);
        }
        parts = parts(copy);
        other = SqlStore.open(ReadyFile.in(folder.resolve("there")));
    }

    @AfterEach
    void close() {
        other.close();
    }

    @Test
    void whateverIsLostOrChangedInACopyIsSeenAndNothingOfItIsKept() throws Exception {
        assertThat(parts.get("workshop.csv")).contains("WELCOME");
        for (int length = 3; length < copy.length; length += Math.max(1, copy.length / 20)) {
            assertThat(takenIn(other, Arrays.copyOf(copy, length))).as("the first %d bytes", length)
                    .contains(NotTaken.DAMAGED);
        }
        assertThat(takenIn(other, zip(with(parts, "workshop.csv", parts.get("workshop.csv")
                .replace("WELCOME", "RESULTS"))))).contains(NotTaken.DAMAGED);
        assertThat(takenIn(other, zip(with(parts, "workshop.csv", null)))).contains(NotTaken.DAMAGED);
        String manifest = parts.get(Manifest.NAME);
        assertThat(takenIn(other, zip(with(parts, Manifest.NAME, manifest.replaceFirst("workshop.csv .*\n", "")))))
                .contains(NotTaken.DAMAGED);
        assertThat(takenIn(other, zip(with(parts, Manifest.NAME, manifest.replace("2026-11-29", "2026-11-28")))))
                .contains(NotTaken.DAMAGED);
        assertThat(takenIn(other, zip(with(parts, Manifest.NAME, null)))).contains(NotTaken.NO_COPY);
        for (String text : List.of("", "hello", "PK", "{\"format\": \"evensay-inquiry\"}")) {
            assertThat(takenIn(other, text.getBytes(StandardCharsets.UTF_8))).as(text).isPresent();
        }
        assertThat(other.copies().areWelcome()).isTrue();
        assertThat(takenIn(other, zip(parts))).as("packed anew, it is whole").isEmpty();
    }

    /** Somebody has made the checksums fit: still only data is read, into columns that are ours. */
    @Test
    void aFileThatWasMadeByHandDoesNothingButFailToFit() throws Exception {
        assertThat(takenIn(other, signed(with(parts, "house.csv", "\"NAME\",\"SAID\"\n\"proof\",\"x\"\n"))))
                .contains(NotTaken.DAMAGED);
        assertThat(takenIn(other, signed(with(parts, "idea\"; drop table \"workshop.csv", "\"A\"\n"))))
                .contains(NotTaken.DAMAGED);
        assertThat(takenIn(other, signed(parts, 99))).contains(NotTaken.NEWER);
        String hostile = "x'); drop table workshop; --";
        assertThat(parts.get("question.csv")).contains("What works well?");
        assertThat(takenIn(other, signed(with(parts, "question.csv", parts.get("question.csv")
                .replace("What works well?", hostile))))).isEmpty();
        assertThat(parts(copied(other)).get("question.csv")).as("words like any other").contains(hostile);
    }
}
