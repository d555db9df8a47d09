package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.live.Browser;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.evensay.rig.Mischief.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Phones behind a network on which messages come late, twice, in another order, again much later, or not at all, and
 * lines are cut: each idea is there once, and of the ballots of one person the one with the highest number counts.
 * {@code -Devensay.messages=200} is the long form: so many from each phone.
 */
@Timeout(3_600)
class BadNetworkTest {
    private static final int MESSAGES = Integer.getInteger("evensay.messages", 8);
    private static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());
    private static final int PHONES = 6;
    /** One person may write thirty. */
    private static final int IDEAS = Math.min(MESSAGES, 30);
    private static final Pattern REV = Pattern.compile("data-cast=\"[0-9a-f,]*\" data-rev=\"(\\d+)\"");

    private final RunningApp app = new RunningApp();
    private BadNetwork network;

    @BeforeEach
    void aBadNetwork() throws Exception {
        network = new BadNetwork(app.address(), SEED);
        network.calmsDown(true);
    }

    @AfterEach
    void close() {
        network.close();
        app.close();
    }

    @Test
    void everyIdeaIsThereOnceAndTheBallotWithTheHighestNumberCounts() {
        Journal journal = new Journal();
        LiveRoom writing = LiveRoom.start(network.address(), "Writing", "What works well?", Map.of());
        List<Phone> writers = phones(writing, number -> writes(number, journal));
        writing.moves("WELCOME", "SILENT");
        LiveRoom voting = LiveRoom.start(network.address(), "Voting", "What works well?", Map.of("choices", "2"));
        IntStream.range(0, PHONES).forEach(number -> voting.joinedBy(""));
        Merging.inDiscussion(voting, 4).moves("DISCUSSION", "VOTING");
        List<AtomicInteger> highest = new ArrayList<>();
        List<Phone> voters = voting.people().stream().map(page -> votes(page, highest)).toList();
        network.calmsDown(false);
        sendAll(Stream.concat(writers.stream(), voters.stream()).toList());
        network.calmsDown(true);
        System.err.println("rig network: " + PHONES * (MESSAGES + IDEAS) + " commands, " + network.counts()
                + ", sent again " + Stream.concat(writers.stream(), voters.stream()).mapToInt(Phone::sentAgain).sum()
                + ", seed " + SEED);
        assertIdeas(writers, journal);
        assertBallots(voters, highest);
        assertThat(Stream.of(Kind.values()).filter(kind -> MESSAGES > 20 && network.counts().of(kind) == 0)).isEmpty();
    }

    private static void assertIdeas(List<Phone> writers, Journal journal) {
        List<String> shown = new ArrayList<>();
        writers.forEach(phone -> {
            assertThat(phone.refused()).isEmpty();
            phone.page().comesBack();
            shown.addAll(WritingClient.shownOn(phone.page()));
        });
        Findings findings = new Findings();
        findings.compare(journal, shown);
        assertThat(findings.all()).as("seed %s", SEED).isEmpty();
        assertThat(shown).hasSize(PHONES * IDEAS);
    }

    private static void assertBallots(List<Phone> voters, List<AtomicInteger> highest) {
        for (Phone phone : voters) {
            phone.page().comesBack();
            assertThat(Browser.first(REV, phone.page().page())).as("seed %s", SEED)
                    .isEqualTo(highest.get(voters.indexOf(phone)).toString());
            assertThat(phone.refused()).as("refused because a higher one had come first")
                    .allMatch(told -> told.contains("BALLOT_OUTDATED"));
        }
    }

    private List<Phone> phones(LiveRoom room, IntFunction<List<Client.Op>> toDo) {
        return IntStream.range(0, PHONES).mapToObj(number -> new Phone(room.joinedBy(""), toDo.apply(number))).toList();
    }

    private static List<Client.Op> writes(int phone, Journal journal) {
        return IntStream.range(0, IDEAS).mapToObj(number -> "idea " + number + " of " + phone)
                .map(text -> Client.Op.of("write-idea", Map.of("text", text), () -> {
                    synchronized (journal) {
                        journal.wrote(text);
                    }
                })).toList();
    }

    private static Phone votes(LivePage page, List<AtomicInteger> highest) {
        AtomicInteger rev = new AtomicInteger();
        highest.add(rev);
        String vote = VotingClient.vote(page);
        List<String> choices = VotingClient.choices(page);
        return new Phone(page, IntStream.rangeClosed(1, MESSAGES).mapToObj(number -> Client.Op.of("cast-ballot",
                Map.of("vote", vote, "rev", Integer.toString(number), "choice",
                        List.of(choices.get(number % choices.size()))),
                () -> rev.accumulateAndGet(number, Math::max))).toList());
    }

    private static void sendAll(List<Phone> phones) {
        phones.stream().map(phone -> CompletableFuture.runAsync(phone, run -> new Thread(run).start())).toList()
                .forEach(CompletableFuture::join);
    }
}
