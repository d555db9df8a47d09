package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.group.AnswerPoll;
import org.evensay.inquiry.group.ClosePoll;
import org.evensay.inquiry.group.DropPoll;
import org.evensay.inquiry.group.OpenPoll;
import org.evensay.inquiry.group.WriteMeasures;
import org.evensay.network.Network;
import org.evensay.network.NetworkStory;
import org.evensay.room.Clockwork;
import org.evensay.room.StoreFailed;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Polls on a real database: what is in its tables and in its bytes, and many people who answer at once. */
class PollsInTheFileTest {
    private static final PollId POLL = new PollId("poll");
    private static final SecretHash LINK = new Secret("the link of the poll").hash();
    private static final String STATEMENT = "I feel that I have a say.";
    private static final List<String> PEOPLE = List.of("anna", "ben", "cleo", "dora");
    @TempDir
    Path folder;
    private SqlStore store;
    private Network network;
    private GroupId group;

    @BeforeEach
    void theGroupAsksItself() throws Exception {
        store = SqlStore.open(ReadyFile.in(folder));
        NetworkStory story = NetworkStory.on(store.network()).planned().withTheGroup();
        network = new Network(store.network(), store, Clockwork.real());
        group = story.group().id();
        does(new WriteMeasures(List.of(STATEMENT, "I feel hope.", "I am welcome.")));
        does(new OpenPoll(POLL, PollKind.MEASURES, LINK));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void onceItIsClosedNoRowAndNoByteIsLeftOfAKeyOrALink() throws Exception {
        allAnswer();
        assertThat(traces().filter(this::isInTheFile)).as("before").hasSize(PEOPLE.size() + 1);
        assertThat(EveryCell.in(folder)).anyMatch(cell -> cell.startsWith("POLL_ANSWER."));
        does(new ClosePoll(POLL));
        store.letGoOfTraces();
        assertThat(EveryCell.in(folder)).noneMatch(cell -> cell.startsWith("POLL_ANSWER."))
                .noneMatch(cell -> traces().anyMatch(cell::contains)).contains("POLL_COUNT.PEOPLE=4");
        assertThat(traces().filter(this::isInTheFile)).isEmpty();
        assertThat(isInTheFile(STATEMENT)).as("what was asked stays").isTrue();
    }

    @Test
    void whatWasTakenAwayUnseenLeavesNoByteEither() throws Exception {
        allAnswer();
        does(new DropPoll(POLL));
        store.letGoOfTraces();
        assertThat(traces().filter(this::isInTheFile)).isEmpty();
        assertThat(EveryCell.in(folder)).noneMatch(cell -> cell.startsWith("POLL"));
    }

    @Test
    void ofFewerThanThreeThereIsNoRowAfterwards() throws Exception {
        answers("anna");
        answers("ben");
        does(new ClosePoll(POLL));
        assertThat(EveryCell.in(folder)).noneMatch(cell -> cell.startsWith("POLL"));
    }

    @Test
    void allWhoAnswerAtOnceAreKept() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> all = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(person -> () -> answers("person " + person)).toList();
        for (Future<Boolean> kept : people.invokeAll(all)) {
            assertThat(kept.get()).isTrue();
        }
        people.shutdown();
        does(new ClosePoll(POLL));
        assertThat(network.group(group).orElseThrow().polls().closed().get(POLL).orElseThrow().answers())
                .isEqualTo(40);
    }

    /** Another node keeps an answer between our reading and our keeping: ours is decided on again. */
    @Test
    void anAnswerThatAnotherNodeWasQuickerThanIsKeptToo() throws Exception {
        Network slow = new Network(new OvertakenStore(store.network(), () -> answers("anna")), store,
                Clockwork.real());
        assertThat(slow.ask(group, answering("ben"))).isInstanceOf(Decided.Accepted.class);
        assertThat(network.group(group).orElseThrow().polls().open().get(POLL).orElseThrow().answers().keys())
                .containsExactlyInAnyOrder(key("anna"), key("ben"));
    }

    /** And the file was tidied up before the poll ends: whether it has to be again, the end has to say. */
    private void allAnswer() throws StoreFailed {
        for (String person : PEOPLE) {
            assertThat(answers(person)).isTrue();
        }
        store.letGoOfTraces();
    }

    private boolean answers(String person) throws StoreFailed {
        return network.ask(group, answering(person)) instanceof Decided.Accepted;
    }

    private static AnswerPoll answering(String person) {
        return new AnswerPoll(POLL, LINK, key(person),
                new PollAnswer(List.of(OptionalInt.of(2), OptionalInt.of(4), OptionalInt.empty())));
    }

    private static SecretHash key(String person) {
        return new Secret(person).hash();
    }

    private static Stream<String> traces() {
        return Stream.concat(PEOPLE.stream().map(PollsInTheFileTest::key), Stream.of(LINK)).map(SecretHash::value);
    }

    private void does(GroupCommand command) throws StoreFailed {
        Decided<Group> decided = network.ask(group, command);
        assertThat(decided).isInstanceOf(Decided.Accepted.class);
    }

    private boolean isInTheFile(String trace) {
        try {
            return Files.readString(folder.resolve("evensay.mv.db"), StandardCharsets.ISO_8859_1).contains(trace);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
