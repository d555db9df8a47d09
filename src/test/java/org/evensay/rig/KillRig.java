package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** One server, twenty people who work at it, and the journals they keep. One thread runs it. */
final class KillRig implements AutoCloseable {
    private static final int WRITERS = 10;
    private static final int VOTERS = 10;
    private static final int WORK_MS_AT_MOST = 1_200;
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\"");

    private final ServerProcess server;
    private final long seed;
    private final LiveRoom voting;
    private final List<VotingClient> voters;
    private final List<Client> clients = new ArrayList<>();
    private final Findings findings = new Findings();

    KillRig(Path data, ClassArchive program, long seed) throws IOException, InterruptedException {
        this.server = new ServerProcess(data, program);
        this.seed = seed;
        server.start();
        this.voting = roomInVoting();
        this.voters = voters();
        clients.addAll(writers());
        clients.addAll(voters);
    }

    /** Stops at the first kill after which something is not as acknowledged: it would be found again and again. */
    Findings findingsAfter(int kills) throws IOException, InterruptedException {
        Random chance = new Random(seed);
        int killed = 0;
        while (killed < kills && findings.isEmpty()) {
            killed++;
            workUntilKilled(50 + chance.nextInt(WORK_MS_AT_MOST));
            server.start();
            everybody(client -> {
                client.comeBack();
                client.check(findings);
            });
        }
        System.err.println("kill rig: " + findings.summary(killed, acknowledged()) + " (seed " + seed + ")");
        return findings;
    }

    int acknowledged() {
        return clients.stream().mapToInt(Client::acknowledged).sum();
    }

    private void workUntilKilled(int ms) throws InterruptedException {
        List<Thread> threads = clients.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        Thread.sleep(ms);
        server.kill();
        for (Thread thread : threads) {
            thread.join(30_000);
            assertThat(thread.isAlive()).as("a client that never saw its line break").isFalse();
        }
    }

    /** All at once, as twenty phones come back; what fails for one of them fails here. */
    private void everybody(Consumer<Client> does) {
        List<CompletableFuture<Void>> all = clients.stream().map(client ->
                CompletableFuture.runAsync(() -> does.accept(client), run -> new Thread(run).start())).toList();
        all.forEach(CompletableFuture::join);
    }

    private List<WritingClient> writers() {
        LiveRoom writing = LiveRoom.start(server.address(), "Writers", "What works well?", Map.of());
        writing.moves("WELCOME", "SILENT");
        return IntStream.range(0, WRITERS)
                .mapToObj(number -> new WritingClient(writing.joinedBy(""), "w" + number, seed + number)).toList();
    }

    private LiveRoom roomInVoting() {
        LiveRoom room = LiveRoom.start(server.address(), "Voters", "What works well?", Map.of("choices", "3"));
        IntStream.range(0, VOTERS).forEach(number -> room.joinedBy(""));
        room.moves("WELCOME", "SILENT");
        room.moves("SILENT", "SHARING");
        room.facilitator().does("start-rounds");
        IntStream.range(0, 6).forEach(idea -> room.facilitator().does("say-aloud", Map.of("text", "Idea " + idea)));
        room.moves("SHARING", "DISCUSSION");
        room.moves("DISCUSSION", "VOTING");
        return room;
    }

    private List<VotingClient> voters() {
        return IntStream.range(0, VOTERS).mapToObj(number -> {
            LivePage page = voting.people().get(number);
            page.awaitText("data-vote=");
            return new VotingClient(page, page.all(VOTE).get(0), page.all(CHOICE), 3, seed - number);
        }).toList();
    }

    /** One more hand count, from what the clients know: three points for a first place, two, one. */
    void theVoteCountsTheLastAcknowledgedBallots() {
        int given = voters.stream().map(VotingClient::sent)
                .mapToInt(ballot -> IntStream.range(0, ballot.size()).map(place -> 3 - place).sum()).sum();
        voting.facilitator().comesBack();
        voting.moves("VOTING", "REVIEW");
        voting.facilitator().awaitText("counted " + given + ".");
    }

    @Override
    public void close() throws InterruptedException {
        server.kill();
    }
}
