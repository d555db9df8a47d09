package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NewsTest {
    private final News news = new News(new MemoryStore(), new WorkshopId("room"), 5);

    @Test
    void whatIsNotNewerThanWhatIsHereIsNoNews() {
        assertThat(news.heardOf(5)).isFalse();
        assertThat(news.heardOf(3)).isFalse();
        assertThat(news.heardOf(6)).isTrue();
        assertThat(news.areMissing()).isTrue();
    }

    @Test
    void whatComesWhileIsReadIsStillMissing() {
        news.heardOf(6);
        long sought = news.sought();
        news.heardOf(7);
        news.noteRead(6, sought);
        news.noteShown(6);
        assertThat(news.areMissing()).isTrue();
    }

    /** Or a room that was told of what is not there would read again and again. */
    @Test
    void whatTurnsOutNotToBeThereIsForgotten() {
        news.heardOf(1_000);
        news.noteRead(6, news.sought());
        news.noteShown(6);
        assertThat(news.areMissing()).isFalse();
        assertThat(news.heardOf(7)).isTrue();
    }

    /** Whoever waits for it looks at once: who had just come by another node was told that they had no seat. */
    @Test
    void whatIsReadIsMissingUntilItIsShown() {
        news.heardOf(6);
        news.noteRead(6, news.sought());
        assertThat(news.areMissing()).isTrue();
        news.noteShown(6);
        assertThat(news.areMissing()).isFalse();
    }

    @Test
    void whoeverWaitsGoesOnWhenItHasCome() throws Exception {
        Thread waiting = new Thread(() -> news.await(6, Duration.ofSeconds(20)));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        news.noteShown(6);
        waiting.join();
        news.await(6, Duration.ofSeconds(20));
        news.await(7, Duration.ofMillis(1));
    }

    @Test
    void afterNobodyCouldSayAnythingMayBeMissingUntilSomebodyCan() {
        news.doubt();
        assertThat(news.mayBeMissing()).isTrue();
        assertThat(news.areMissing()).isFalse();
        news.heardOf(5);
        assertThat(news.mayBeMissing()).isFalse();
    }
}
