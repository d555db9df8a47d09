package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.demo.ExampleWorkshop;
import org.evensay.i18n.Languages;
import org.evensay.live.RunningApp;
import org.evensay.network.Network;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryNetworkStore;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Terms;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** What a watcher of the machine is told over HTTP. */
class HealthTest {
    private static final Surroundings AT_HOME = Surroundings.atHome(List.of());


    @Test
    void aServerThatCanWriteIsAliveAndReady() throws IOException, InterruptedException {
        try (RunningApp running = new RunningApp()) {
            assertThat(get(running.address() + "/health/live")).isEqualTo("200 alive");
            assertThat(get(running.address() + "/health/ready")).isEqualTo("200 ready");
        }
    }

    @Test
    void aServerThatCannotWriteIsAliveButNotReady() throws IOException, InterruptedException, CannotListen {
        ExecutorService work = Executors.newSingleThreadExecutor();
        Store full = new FullDisk();
        Committer committer = new Committer(full);
        Clockwork clockwork = Clockwork.real();
        Rooms rooms = new Rooms(work, committer, full, clockwork, JoinCode.LENGTH_AT_HOME);
        try (Server server = new Server(new Served(rooms, full,
                new Network(new MemoryNetworkStore(), full, clockwork), clockwork, new Languages(), new Templates(),
                WaysHere.given(Addresses.of("127.0.0.1", 0, AT_HOME)), AT_HOME, Terms.USUAL, ExampleWorkshop::played,
                "epoch", Optional.empty()))) {
            server.start("127.0.0.1", 0);
            String address = "http://127.0.0.1:" + server.port();
            assertThat(get(address + "/health/live")).isEqualTo("200 alive");
            assertThat(get(address + "/health/ready"))
                    .isEqualTo("503 not ready: nothing can be saved at the moment");
        } finally {
            committer.close();
            work.shutdown();
        }
    }

    @Test
    void whoAsksAgainAndAgainCostsTheDiskNothing() {
        AtomicInteger proofs = new AtomicInteger();
        Store counting = new FullDisk() {
            @Override
            public void proveItCanWrite() {
                proofs.incrementAndGet();
            }
        };
        long begun = System.currentTimeMillis();
        try (HouseOnAPort house = new HouseOnAPort(AT_HOME, counting)) {
            for (int time = 0; time < 100; time++) {
                assertThat(house.http.get("/health/ready").body()).isEqualTo("ready");
            }
        }
        assertThat(proofs.get()).isBetween(1, 2 + (int) (System.currentTimeMillis() - begun) / 1_000);
    }

    /** Whoever looks often must not take all threads of a server whose disk hangs. */
    @Test
    void nobodyWaitsForAProofThatHangs() throws Exception {
        CountDownLatch disk = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Store hanging = new FullDisk() {
            @Override
            public void proveItCanWrite() throws StoreFailed {
                begun.countDown();
                awaited(disk);
            }
        };
        try (HouseOnAPort house = new HouseOnAPort(AT_HOME, hanging)) {
            CompletableFuture<Integer> first =
                    CompletableFuture.supplyAsync(() -> house.http.get("/health/ready").status());
            awaited(begun);
            assertThat(house.http.get("/health/ready").status()).as("nothing was proved yet").isEqualTo(503);
            assertThat(first).isNotDone();
            disk.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        }
    }

    private static void awaited(CountDownLatch latch) throws StoreFailed {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new StoreFailed("stopped", stopped);
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static class FullDisk implements Store {
        @Override
        public Optional<Stored> load(WorkshopId id) {
            return Optional.empty();
        }

        @Override
        public Optional<WorkshopId> openWith(JoinCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<WorkshopId> linkedBy(SecretHash secret) {
            return Optional.empty();
        }

        @Override
        public void save(List<Change> changes) throws StoreFailed {
            proveItCanWrite();
        }

        @Override
        public List<WorkshopId> dueBy(LocalDate today) {
            return List.of();
        }

        @Override
        public List<WorkshopId> ofGroup(String group) {
            return List.of();
        }

        @Override
        public void erase(WorkshopId id) throws StoreFailed {
            proveItCanWrite();
        }

        @Override
        public void letGoOfTraces() throws StoreFailed {
            proveItCanWrite();
        }

        @Override
        public void proveItCanWrite() throws StoreFailed {
            throw new StoreFailed("the disk is full", null);
        }

        @Override
        public void close() {
            // it holds nothing open
        }
    }
}
