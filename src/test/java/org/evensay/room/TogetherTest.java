package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.room.RoomsOfTest.soon;
import static org.evensay.support.Given.aWorkshop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.evensay.store.MemoryStore;
import org.evensay.support.Meeting;
import org.evensay.support.MemoryBus;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Idea;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.TakeSeat;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes of one house, over one store: a bus between them, or none. */
@Timeout(60)
class TogetherTest {
    private static final int IDEAS_EACH = 25;

    private final MemoryStore store = new MemoryStore();
    private final MemoryBus.Wire wire = new MemoryBus.Wire(Runnable::run);
    private final Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
    private final WorkshopId id = meeting.workshop().id();
    private final List<NodeOfTest> nodes = new ArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();

    @BeforeEach
    void keep() throws Exception {
        store.save(List.of(new Store.Change(Optional.empty(), meeting.workshop(), 1, List.of())));
    }

    @AfterEach
    void close() {
        nodes.forEach(NodeOfTest::close);
    }

    private NodeOfTest node(Bus bus) {
        NodeOfTest node = new NodeOfTest(store, bus, nodes.size());
        nodes.add(node);
        return node;
    }

    private NodeOfTest withBus(String name) {
        return node(wire.node(name));
    }

    private static CompletableFuture<Answer> ask(Room room, Actor by, Command command, CommandId as) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        room.submit(new Request(as, by, command, given -> {
            if (!answer.complete(given)) {
                throw new AssertionError("answered twice: " + given);
            }
        }));
        return answer;
    }

    private CompletableFuture<Answer> writes(Room room, String who, String idea) {
        return ask(room, meeting.actor(who), new WriteIdea(idea), newId());
    }

    private CommandId newId() {
        return new CommandId(String.format("%032x", ids.incrementAndGet()));
    }

    private static List<String> ideas(Room room) {
        return room.snapshot().workshop().question().ideas().values().stream().map(Idea::text).toList();
    }

    private static void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            try {
                Thread.sleep(2);
            } catch (InterruptedException tooLate) {
                throw new AssertionError("it never came to hold", tooLate);
            }
        }
    }

    /** Somebody looks at the other node's page, or it would look only when it is asked for. */
    private Line looks(Room room) {
        Line line = new Line(meeting.actor("ben"), () -> { });
        room.presence().came(line);
        return line;
    }

    @Test
    void whatOneNodeKeepsTheOtherShowsAtOnce() {
        Room one = withBus("one").room(id);
        Room other = withBus("other").room(id);
        assertThat(soon(writes(one, "anna", "tea"))).isInstanceOf(Answer.Done.class);
        until(() -> ideas(other).equals(List.of("tea")));
        assertThat(other.snapshot()).isEqualTo(one.snapshot());
    }

    @Test
    void withoutABusItIsSeenByLooking() {
        Room one = node(Bus.NONE).room(id);
        Room other = node(Bus.NONE).room(id);
        looks(other);
        soon(writes(one, "anna", "tea"));
        until(() -> ideas(other).equals(List.of("tea")));
    }

    @Test
    void thosePagesAreToldOfIt() {
        AtomicInteger told = new AtomicInteger();
        Room one = withBus("one").room(id);
        Room other = withBus("other").room(id);
        other.presence().came(new Line(meeting.actor("ben"), told::incrementAndGet));
        int before = told.get();
        soon(writes(one, "anna", "tea"));
        until(() -> told.get() > before);
    }

    @Test
    void whoeverComesToTheOtherNodeAMomentLaterIsShownWhatWasKept() {
        Room one = node(Bus.NONE).room(id);
        NodeOfTest other = node(Bus.NONE);
        other.room(id);
        soon(writes(one, "anna", "tea"));
        assertThat(ideas(other.room(id))).containsExactly("tea");
    }

    /** Whoever comes second decides anew; nobody is told that it was not saved. */
    @Test
    void bothWriteAtOnceAndNothingIsLostOrDoneTwice() {
        List<Room> rooms = List.of(withBus("one").room(id), withBus("other").room(id));
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int idea = 0; idea < IDEAS_EACH; idea++) {
            answers.add(writes(rooms.get(0), "anna", "anna's " + idea));
            answers.add(writes(rooms.get(1), "ben", "ben's " + idea));
        }
        assertThat(answers).allSatisfy(answer -> assertThat(soon(answer)).isInstanceOf(Answer.Done.class));
        assertThat(store.load(id).orElseThrow().workshop().question().ideas().values().stream().map(Idea::text))
                .hasSize(2 * IDEAS_EACH).doesNotHaveDuplicates();
        until(() -> rooms.get(0).snapshot().equals(rooms.get(1).snapshot()));
    }

    /** The other node has not heard yet that the door is open, and would say no. */
    @Test
    void nobodyIsToldNoForWhatIsNotSoAnyMore() {
        Room one = node(Bus.NONE).room(id);
        Room other = node(Bus.NONE).room(id);
        soon(ask(one, meeting.facilitator().actor(), new LockDoor(true), newId()));
        Command comes = new TakeSeat("cleo");
        assertThat(soon(ask(other, Actor.newcomer(meeting.newSecret()), comes, newId())))
                .isInstanceOf(Answer.Refused.class);
        soon(ask(one, meeting.facilitator().actor(), new LockDoor(false), newId()));
        assertThat(soon(ask(other, Actor.newcomer(meeting.newSecret()), comes, newId())))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void whatIsSentOnceMoreByAnotherNodeIsDoneOnce() {
        Room one = withBus("one").room(id);
        Room other = withBus("other").room(id);
        CommandId same = newId();
        assertThat(soon(ask(one, meeting.actor("anna"), new WriteIdea("tea"), same))).isInstanceOf(Answer.Done.class);
        assertThat(soon(ask(other, meeting.actor("anna"), new WriteIdea("tea"), same)))
                .isInstanceOf(Answer.Done.class);
        assertThat(store.load(id).orElseThrow().workshop().question().ideas().size()).isOne();
    }

    @Test
    void whatIsSentToTwoNodesInOneMomentIsDoneOnce() {
        Room one = node(Bus.NONE).room(id);
        Room other = node(Bus.NONE).room(id);
        for (int time = 0; time < IDEAS_EACH; time++) {
            CommandId same = newId();
            CompletableFuture<Answer> first = ask(one, meeting.actor("anna"), new WriteIdea("tea " + time), same);
            CompletableFuture<Answer> second = ask(other, meeting.actor("anna"), new WriteIdea("tea " + time), same);
            assertThat(soon(first)).isInstanceOf(Answer.Done.class);
            assertThat(soon(second)).isInstanceOf(Answer.Done.class);
        }
        assertThat(store.load(id).orElseThrow().workshop().question().ideas().size()).isEqualTo(IDEAS_EACH);
    }

    @Test
    void whoIsAtTheOtherNodeIsHere() {
        Room one = withBus("one").room(id);
        Room other = withBus("other").room(id);
        SeatId ben = meeting.actor("ben").seat().orElseThrow();
        Line line = looks(other);
        until(() -> one.here().seats().contains(ben));
        other.presence().went(line);
        until(() -> !one.here().seats().contains(ben));
    }

    @Test
    void aNodeThatComesLaterAsksWhoIsWhere() {
        Room one = withBus("one").room(id);
        looks(one);
        SeatId ben = meeting.actor("ben").seat().orElseThrow();
        Room other = withBus("other").room(id);
        until(() -> other.here().seats().contains(ben));
    }

    @Test
    void whoeverLeadsAtTheOtherNodeHasNotGone() {
        Room one = withBus("one").room(id);
        Room other = withBus("other").room(id);
        Line leading = new Line(meeting.facilitator().actor(), () -> { });
        other.presence().came(leading);
        until(() -> one.leaderGoneFor().isEmpty());
        other.presence().went(leading);
        until(() -> one.leaderGoneFor().isPresent());
        assertThat(one.leaderGoneFor().orElseThrow()).isLessThan(Duration.ofSeconds(30));
    }

    /** Whose ideas are whose is told by no node, so nobody is thought to have gone. */
    @Test
    void whileSomebodyIsAtTheOtherNodeNobodyCanTellWhoseIdeasAreTheirs() {
        Room one = withBus("one").room(id);
        Room other = withBus("other").room(id);
        looks(other);
        until(() -> one.here().seats().contains(meeting.actor("ben").seat().orElseThrow()));
        assertThat(one.hasSomebodyBesideTheirSeat()).isTrue();
        assertThat(node(Bus.NONE).room(id).hasSomebodyBesideTheirSeat()).as("alone").isFalse();
    }

    @Test
    void aWorkshopThatIsErasedAtOneNodeIsEmptiedAtTheOther() throws Exception {
        NodeOfTest one = withBus("one");
        one.room(id);
        NodeOfTest second = withBus("other");
        Room other = second.room(id);
        looks(other);
        one.rooms.erase(id);
        until(other::isErased);
        assertThat(second.rooms.with(id)).isEmpty();
    }
}
