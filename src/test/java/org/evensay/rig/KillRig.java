package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.evensay.live.LiveRoom;

/** One server, people who write and people who vote at it, and the journals they keep. One thread runs it. */
final class KillRig implements AutoCloseable {
    private static final int WORK_MS_AT_MOST = 1_200;
    private static final int CHOICES = 3;

    private final ServerProcess server;
    private final long seed;
    private final LiveRoom voting;
    private final List<VotingClient> voters;
    private final List<Client> clients = new ArrayList<>();
    private final Findings findings = new Findings();
    private final int first;
    private final List<Long> backMs = new ArrayList<>();
    private int inRoomsOfTheirOwn;

    /** {@code first}: the number of the moment at which it is killed first. */
    KillRig(ServerProcess server, int people, long seed, int first) throws IOException, InterruptedException {
        this.server = server;
        this.seed = seed;
        this.first = first;
        server.start();
        this.voting = roomInVoting(people / 2);
        this.voters = VotingClient.of(voting, CHOICES, seed);
        clients.addAll(writers(people / 2));
        clients.addAll(voters);
    }

    /** Stops at the first kill after which something is not as acknowledged: it would be found again and again. */
    Findings findingsAfter(int kills) throws IOException, InterruptedException {
        Random chance = new Random(seed);
        int killed = 0;
        while (killed < kills && findings.isEmpty()) {
            kill(Moment.number(first + killed), chance);
            killed++;
        }
        System.err.println("rig kill: " + findings.summary(killed, acknowledged()) + ", ready again after "
                + backMs.stream().sorted().skip(backMs.size() / 2).findFirst().orElse(0L) + " ms in the middle, "
                + Collections.max(backMs) + " at most (seed " + seed + ")");
        return findings;
    }

    /** Everybody works, hangs up at the end, comes back, and finds what they were told is kept. */
    void worksFor(Duration time) throws InterruptedException {
        clients.forEach(Client::begins);
        List<Thread> threads = clients.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        Thread.sleep(time.toMillis());
        clients.forEach(Client::rests);
        for (Thread thread : threads) {
            thread.join(30_000);
        }
        everybody(client -> {
            client.comeBack();
            client.check(findings);
        });
    }

    Findings findings() {
        return findings;
    }

    long pid() {
        return server.pid();
    }

    private void kill(Moment moment, Random chance) throws IOException, InterruptedException {
        Optional<Midst> midst = moment.begun(server.address(), chance.nextLong());
        List<Runnable> work = new ArrayList<>(moment == Moment.QUIET ? List.of() : clients);
        midst.ifPresent(begun -> work.addAll(begun.work()));
        workUntilKilled(work, 50 + chance.nextInt(WORK_MS_AT_MOST));
        long begun = System.nanoTime();
        server.start();
        backMs.add((System.nanoTime() - begun) / 1_000_000);
        everybody(client -> {
            client.comeBack();
            client.check(findings);
        });
        midst.ifPresent(back -> {
            back.afterwards(findings);
            inRoomsOfTheirOwn += back.acknowledged();
        });
    }

    int acknowledged() {
        return inRoomsOfTheirOwn + clients.stream().mapToInt(Client::acknowledged).sum();
    }

    private void workUntilKilled(List<Runnable> work, int ms) throws InterruptedException {
        List<Thread> threads = work.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        Thread.sleep(ms);
        server.kill();
        for (Thread thread : threads) {
            thread.join(30_000);
            assertThat(thread.isAlive()).as("a client that never saw its line break").isFalse();
        }
    }

    /** All at once, as phones come back; what fails for one of them fails here. */
    private void everybody(Consumer<Client> does) {
        List<CompletableFuture<Void>> all = clients.stream().map(client ->
                CompletableFuture.runAsync(() -> does.accept(client), run -> new Thread(run).start())).toList();
        all.forEach(CompletableFuture::join);
    }

    private List<WritingClient> writers(int people) {
        LiveRoom writing = LiveRoom.start(server.address(), "Writers", "What works well?", Map.of());
        writing.moves("WELCOME", "SILENT");
        return IntStream.range(0, people)
                .mapToObj(number -> new WritingClient(writing.joinedBy(""), "w" + number, seed + number)).toList();
    }

    private LiveRoom roomInVoting(int people) {
        LiveRoom room = LiveRoom.start(server.address(), "Voters", "What works well?",
                Map.of("choices", Integer.toString(CHOICES)));
        IntStream.range(0, people).forEach(number -> room.joinedBy(""));
        Merging.inDiscussion(room, 6);
        room.moves("DISCUSSION", "VOTING");
        return room;
    }

    void theVoteCountsTheLastAcknowledgedBallots() {
        voting.facilitator().comesBack();
        voting.moves("VOTING", "REVIEW");
        HandCount.agrees(voting, voters, CHOICES);
    }

    @Override
    public void close() throws InterruptedException {
        server.kill();
    }
}
