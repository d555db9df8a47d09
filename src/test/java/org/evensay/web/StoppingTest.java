package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A house that is told to stop: nobody comes in any more, and who is here has their answers before they go. */
class StoppingTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    private final HeldStore disk = new HeldStore(new MemoryStore());
    private final HouseOnAPort house = new HouseOnAPort(Surroundings.atHome(List.of()), disk.store());
    private HouseOnAPort.Started started;
    private String lead;
    private OpenLine line;

    @BeforeEach
    void somebodyLeads() throws StoreFailed {
        started = house.started();
        lead = started.lead() + "/facilitator";
        line = new OpenLine(house.http, lead, started.leadCookie());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatWasAskedIsAnsweredBeforeTheLineIsClosedWithServiceRestart() throws Exception {
        asksAndTheDiskHangs();
        CompletableFuture<Void> stopping = stops();
        assertThat(line.closed.isDone()).as("it waits for its answer").isFalse();
        disk.goesOn();
        assertThat(line.closed.get(10, TimeUnit.SECONDS)).isEqualTo(1012);
        assertThat(line.said()).contains("\"ack\":\"" + ID + "\"");
        stopping.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aFormThatWasPostedIsAnsweredToo() throws Exception {
        disk.hangs();
        CompletableFuture<RawHttp.Reply> posted = CompletableFuture.supplyAsync(
                () -> house.leads(started, "do=move-on&from=WELCOME&to=SILENT"));
        disk.isWaitedFor();
        CompletableFuture<Void> stopping = stops();
        disk.goesOn();
        assertThat(posted.get(10, TimeUnit.SECONDS).status()).isEqualTo(303);
        stopping.get(10, TimeUnit.SECONDS);
    }

    @Test
    void fromThatMomentItIsNotReadyAndTakesNobodyIn() throws Exception {
        asksAndTheDiskHangs();
        CompletableFuture<Void> stopping = stops();
        RawHttp.Reply ready = house.http.get("/health/ready");
        assertThat(ready.status() + " " + ready.body()).isEqualTo("503 not ready: this server is stopping");
        assertThat(house.http.get("/health/live").status()).isEqualTo(200);
        assertThat(house.http.upgrade(lead + "/live", "Cookie: " + started.leadCookie(),
                "Origin: " + house.http.origin()).status()).isEqualTo(503);
        disk.goesOn();
        stopping.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aDiskThatHangsHoldsItUpForEightSecondsAtMost() throws Exception {
        asksAndTheDiskHangs();
        long begun = System.nanoTime();
        house.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        assertThat(line.closed.get(10, TimeUnit.SECONDS)).isEqualTo(1012);
        disk.goesOn();
    }

    @Test
    void whereNobodyIsItStopsAtOnce() throws Exception {
        HouseOnAPort empty = new HouseOnAPort(Surroundings.atHome(List.of()));
        empty.started();
        long begun = System.nanoTime();
        empty.server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_100));
        empty.close();
    }

    private void asksAndTheDiskHangs() throws InterruptedException {
        disk.hangs();
        line.says("{\"id\":\"" + ID + "\",\"do\":\"move-on\",\"from\":\"WELCOME\",\"to\":\"SILENT\"}");
        disk.isWaitedFor();
    }

    /** In a thread of its own, until it is no longer ready. */
    private CompletableFuture<Void> stops() throws InterruptedException {
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(house::close);
        for (int time = 0; time < 500 && house.http.get("/health/ready").status() != 503; time++) {
            Thread.sleep(10);
        }
        return stopping;
    }
}
