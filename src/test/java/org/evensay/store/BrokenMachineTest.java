package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.support.Given.aWorkshop;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures that come in the middle of a write: nothing half done stays, nothing is given away, and it goes on. */
class BrokenMachineTest {
    @TempDir
    Path folder;
    private SqlStore store;
    private final Meeting meeting = aWorkshop().with("anna").inSilent();
    private final Workshop before = meeting.workshop();
    private Workshop after;

    @BeforeEach
    void aWorkshopIsKept() throws Exception {
        store = SqlStore.open(folder);
        store.save(List.of(Keeping.opening(before)));
        meeting.person("anna").writes("an idea");
        after = meeting.workshop();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anErrorInTheMiddleOfABatchLeavesNothingForTheNextSaveToKeep() throws StoreFailed {
        Workshop breaking = after.withQuestions(new AbstractList<>() {
            @Override
            public Question get(int place) {
                throw new StackOverflowError("in the middle");
            }

            @Override
            public int size() {
                return 1;
            }
        });
        assertThatThrownBy(() -> store.save(List.of(Keeping.step(before, breaking, 2))))
                .isInstanceOf(StackOverflowError.class);
        store.save(List.of(Keeping.step(before, after, 2)));
        assertKept(after, 2);
    }

    @Test
    void afterTheFileWasClosedUnderItTheNextSaveIsKept() throws StoreFailed {
        loseTheFile();
        store.save(List.of(Keeping.step(before, after, 2)));
        assertKept(after, 2);
    }

    @Test
    void afterTheFileWasClosedUnderItEveryReaderIsServed() throws StoreFailed {
        loseTheFile();
        for (int reader = 1; reader <= 10; reader++) {
            assertThat(store.openWith(before.code())).contains(before.id());
            assertKept(before, 1);
        }
    }

    /** An interrupt in the middle of a write makes Java close the file, with no word to H2 before. */
    private void loseTheFile() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(store::proveItCanWrite).isInstanceOf(StoreFailed.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aFailureNeverQuotesWhatPeopleWrote() {
        Workshop tooLong = before.with(before.question().reworded("the secret wish of anna ".repeat(200)));
        assertThatThrownBy(() -> store.save(List.of(Keeping.step(before, tooLong, 2))))
                .isInstanceOf(StoreFailed.class)
                .satisfies(failed -> assertThat(printed(failed)).contains("22001")
                        .doesNotContain("secret wish"));
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void assertKept(Workshop workshop, long version) throws StoreFailed {
        assertThat(store.load(workshop.id()).orElseThrow().workshop()).isEqualTo(workshop);
        assertThat(store.load(workshop.id()).orElseThrow().version()).isEqualTo(version);
    }
}
