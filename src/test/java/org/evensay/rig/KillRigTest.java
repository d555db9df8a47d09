package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real server is killed with SIGKILL at random moments while twenty people write ideas and send ballots. Whatever was
 * acknowledged must be there once after every restart, and nothing else. {@code -Devensay.kills=1000} is the long form.
 */
class KillRigTest {
    private static final int KILLS = Integer.getInteger("evensay.kills", 30);
    private static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());
    private static final int WRITERS = 10;
    private static final int VOTERS = 10;
    private static final int WORK_MS_AT_MOST = 1_200;
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\"");

    @TempDir
    private Path data;

    @Test
    void nothingAcknowledgedIsLostDoubledOrInventedByKillingTheServer() throws Exception {
        ServerProcess server = new ServerProcess(data);
        server.start();
        LiveRoom voting = roomInVoting(server);
        List<VotingClient> voters = voters(voting);
        List<Client> clients = new ArrayList<>(writers(server));
        clients.addAll(voters);
        Findings findings = new Findings();
        Random chance = new Random(SEED);
        int kills = 0;
        while (kills < KILLS && findings.isEmpty()) {
            kills++;
            workUntilKilled(clients, server, 50 + chance.nextInt(WORK_MS_AT_MOST));
            server.start();
            everybody(clients, client -> {
                client.comeBack();
                client.check(findings);
            });
        }
        int acknowledged = clients.stream().mapToInt(Client::acknowledged).sum();
        System.err.println("kill rig: " + findings.summary(kills, acknowledged) + " (seed " + SEED + ")");
        assertThat(findings.all()).as("seed %s", SEED).isEmpty();
        assertThat(acknowledged).isGreaterThan(KILLS);
        theVoteCountsTheLastAcknowledgedBallots(voting, voters);
        server.kill();
    }

    private static void workUntilKilled(List<Client> clients, ServerProcess server, int ms)
            throws InterruptedException {
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
    private static void everybody(List<Client> clients, Consumer<Client> does) {
        List<CompletableFuture<Void>> all = clients.stream().map(client ->
                CompletableFuture.runAsync(() -> does.accept(client), run -> new Thread(run).start())).toList();
        all.forEach(CompletableFuture::join);
    }

    private static List<WritingClient> writers(ServerProcess server) {
        LiveRoom writing = LiveRoom.start(server.address(), "Writers", "What works well?", Map.of());
        writing.moves("WELCOME", "SILENT");
        return IntStream.range(0, WRITERS)
                .mapToObj(number -> new WritingClient(writing.joinedBy(""), "w" + number, SEED + number)).toList();
    }

    private static LiveRoom roomInVoting(ServerProcess server) {
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

    private static List<VotingClient> voters(LiveRoom room) {
        return IntStream.range(0, VOTERS).mapToObj(number -> {
            LivePage page = room.people().get(number);
            page.awaitText("data-vote=");
            return new VotingClient(page, page.all(VOTE).get(0), page.all(CHOICE), 3, SEED - number);
        }).toList();
    }

    /** One more hand count, from what the clients know: three points for a first place, two, one. */
    private static void theVoteCountsTheLastAcknowledgedBallots(LiveRoom room, List<VotingClient> voters) {
        int given = voters.stream().map(VotingClient::sent)
                .mapToInt(ballot -> IntStream.range(0, ballot.size()).map(place -> 3 - place).sum()).sum();
        room.facilitator().comesBack();
        room.moves("VOTING", "REVIEW");
        room.facilitator().awaitText("counted " + given + ".");
    }
}
