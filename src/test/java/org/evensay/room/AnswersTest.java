package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.room.RoomsOfTest.soon;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evensay.support.Meeting;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a room answers, and when. */
@Timeout(60)
class AnswersTest {
    private final RoomsOfTest house = new RoomsOfTest();
    private final Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
    private final Room room = house.of(meeting);
    private final Actor anna = meeting.actor("anna");

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    private List<String> ideas() {
        return room.snapshot().workshop().question().ideas().values().stream().map(Idea::text).toList();
    }

    @Test
    void nothingIsToldBeforeItIsKept() throws Exception {
        CountDownLatch told = new CountDownLatch(2);
        room.presence().came(new Line(anna, told::countDown));
        house.store.shutGate();
        CompletableFuture<Answer> answer = house.ask(room, anna, new WriteIdea("tea"));
        assertThat(told.await(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(answer).isNotDone();
        assertThat(room.snapshot().version()).isEqualTo(1);
        assertThat(ideas()).isEmpty();
        house.store.openGate();
        assertThat(soon(answer)).isEqualTo(new Answer.Done(new CommandId("0".repeat(31) + "1"), 2));
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ideas()).containsExactly("tea");
        assertThat(house.store.kept(meeting.workshop().id()).workshop()).isEqualTo(room.snapshot().workshop());
    }

    @Test
    void aRefusalCarriesItsReasonAndNumbersAndTouchesNoDisk() {
        CommandId id = house.newId();
        assertThat(soon(house.ask(room, anna, new WriteIdea("a".repeat(501)), id)))
                .isEqualTo(new Answer.Refused(id, Rejection.TEXT_TOO_LONG, List.of(500)));
        assertThat(house.store.saves.get()).isZero();
        assertThat(room.snapshot().version()).isEqualTo(1);
    }

    @Test
    void aRepeatedIdIsAnsweredDoneAndChangesNothing() {
        CommandId id = house.newId();
        soon(house.ask(room, anna, new WriteIdea("tea"), id));
        assertThat(soon(house.ask(room, anna, new WriteIdea("tea"), id))).isEqualTo(new Answer.Done(id, 2));
        assertThat(ideas()).containsExactly("tea");
        assertThat(room.snapshot().version()).isEqualTo(2);
    }

    @Test
    void aRepeatedRefusalIsTheSameAlsoWhenItWouldBeAllowedByNow() {
        CommandId id = house.newId();
        Actor facilitator = meeting.facilitator().actor();
        MoveOn on = new MoveOn(Step.SHARING, Step.DISCUSSION);
        Answer refused = soon(house.ask(room, facilitator, on, id));
        assertThat(refused).isEqualTo(Answer.refused(id, Rejection.ALREADY_MOVED));
        soon(house.ask(room, facilitator, new MoveOn(Step.SILENT, Step.SHARING)));
        assertThat(soon(house.ask(room, facilitator, on, id))).isEqualTo(refused);
        assertThat(room.snapshot().workshop().step()).isEqualTo(Step.SHARING);
    }

    @Test
    void aRepeatedIdIsKnownAfterTheRoomWasLoadedAgain() {
        CommandId id = house.newId();
        soon(house.ask(room, anna, new WriteIdea("tea"), id));
        try (RoomsOfTest restarted = new RoomsOfTest()) {
            Store.Stored stored = house.store.kept(meeting.workshop().id());
            restarted.store.adopt(stored);
            Room again = restarted.with(meeting.workshop().id()).orElseThrow();
            assertThat(soon(restarted.ask(again, anna, new WriteIdea("tea"), id))).isEqualTo(new Answer.Done(id, 2));
            assertThat(again.snapshot().workshop().question().ideas().size()).isEqualTo(1);
        }
    }

    @Test
    void theSameIdTwiceInOneBreathIsDoneOnce() {
        house.store.shutGate();
        CompletableFuture<Answer> first = house.ask(room, anna, new WriteIdea("first"));
        CommandId id = house.newId();
        CompletableFuture<Answer> one = house.ask(room, anna, new WriteIdea("tea"), id);
        CompletableFuture<Answer> two = house.ask(room, anna, new WriteIdea("tea"), id);
        house.store.openGate();
        assertThat(soon(first)).isInstanceOf(Answer.Done.class);
        assertThat(soon(one)).isEqualTo(soon(two)).isInstanceOf(Answer.Done.class);
        assertThat(ideas()).containsExactlyInAnyOrder("first", "tea");
    }

    @Test
    void theSameIdTwiceInOneBreathIsRefusedTwiceThoughItWouldBeAllowedByThen() {
        house.store.shutGate();
        house.ask(room, anna, new WriteIdea("first"));
        Actor facilitator = meeting.facilitator().actor();
        CommandId id = house.newId();
        CompletableFuture<Answer> early = house.ask(room, facilitator, new MoveOn(Step.SHARING, Step.DISCUSSION), id);
        house.ask(room, facilitator, new MoveOn(Step.SILENT, Step.SHARING));
        CompletableFuture<Answer> late = house.ask(room, facilitator, new MoveOn(Step.SHARING, Step.DISCUSSION), id);
        house.store.openGate();
        assertThat(soon(early)).isEqualTo(Answer.refused(id, Rejection.ALREADY_MOVED)).isEqualTo(soon(late));
        assertThat(room.snapshot().workshop().step()).isEqualTo(Step.SHARING);
    }

    @Test
    void commandsAreDecidedInTheOrderTheyCameOnWhatTheOnesBeforeLeft() {
        house.store.shutGate();
        CompletableFuture<Answer> idea = house.ask(room, anna, new WriteIdea("tea"));
        Actor facilitator = meeting.facilitator().actor();
        CompletableFuture<Answer> on = house.ask(room, facilitator, new MoveOn(Step.SILENT, Step.SHARING));
        CompletableFuture<Answer> again = house.ask(room, facilitator, new MoveOn(Step.SILENT, Step.SHARING));
        house.store.openGate();
        assertThat(soon(idea)).isInstanceOf(Answer.Done.class);
        assertThat(soon(on)).isInstanceOf(Answer.Done.class);
        assertThat(soon(again)).isEqualTo(Answer.refused(again.join().id(), Rejection.ALREADY_MOVED));
    }

    @Test
    void aFullInboxAnswersBusyAtOnceAndEverybodyElseIsAnsweredLater() {
        house.store.shutGate();
        CompletableFuture<Answer> beingKept = house.ask(room, anna, new WriteIdea("tea"));
        house.store.awaitAWriterAtTheGate();
        List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        for (int place = 0; place < Limit.INBOX_COMMANDS_A_ROOM.most(); place++) {
            waiting.add(house.ask(room, anna, new FinishWriting(true)));
        }
        CompletableFuture<Answer> oneTooMany = house.ask(room, anna, new FinishWriting(true));
        assertThat(oneTooMany).isCompletedWithValueMatching(answer ->
                answer instanceof Answer.Refused refused && refused.why() == Rejection.BUSY);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        house.store.openGate();
        assertThat(soon(beingKept)).isInstanceOf(Answer.Done.class);
        assertThat(waiting.stream().map(RoomsOfTest::soon)).allMatch(Answer.Done.class::isInstance);
        assertThat(house.store.saves.get()).as("all that waited is kept in one write").isEqualTo(2);
    }

    @Test
    void aBugInOneCommandIsItsOwnAndTheOthersGoOn() {
        house.store.shutGate();
        CompletableFuture<Answer> first = house.ask(room, anna, new WriteIdea("tea"));
        CompletableFuture<Answer> broken = house.ask(room, anna, new Broken());
        CompletableFuture<Answer> last = house.ask(room, anna, new WriteIdea("walks"));
        house.store.openGate();
        assertThat(soon(first)).isInstanceOf(Answer.Done.class);
        assertThat(soon(broken)).isEqualTo(Answer.refused(broken.join().id(), Rejection.BROKEN));
        assertThat(soon(last)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aMachineThatRunsOutInOneCommandLeavesTheRoomAlive() {
        CommandId id = house.newId();
        assertThat(soon(house.ask(room, anna, new RunningOut(), id))).isEqualTo(Answer.refused(id, Rejection.BROKEN));
        assertThat(soon(house.ask(room, anna, new WriteIdea("walks")))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aLineThatThrowsKeepsNobodyElseWaiting() {
        room.presence().came(new Line(anna, () -> {
            throw new StackOverflowError("this line has no room left");
        }));
        room.submit(new Request(house.newId(), anna, new WriteIdea("tea"), answer -> {
            throw new IllegalStateException("so is this one");
        }));
        assertThat(soon(house.ask(room, anna, new WriteIdea("walks")))).isInstanceOf(Answer.Done.class);
        assertThat(ideas()).containsExactlyInAnyOrder("tea", "walks");
    }

    /** Whoever is told no would write it once more. */
    @Test
    void whatBreaksAfterAChangeWasKeptIsNoRefusalOfIt() {
        CommandId id = house.newId();
        house.breaksAtTheNextHint();
        assertThat(soon(house.ask(room, anna, new WriteIdea("tea"), id)))
                .isEqualTo(Answer.refused(id, Rejection.NOT_SAVED));
        assertThat(soon(house.ask(room, anna, new WriteIdea("tea"), id))).isInstanceOf(Answer.Done.class);
        assertThat(ideas()).containsExactly("tea");
    }

    @Test
    void onlyTheFirstAnswerToARequestIsPassedOn() {
        List<Answer> told = new ArrayList<>();
        Request request = new Request(house.newId(), anna, new WriteIdea("tea"), told::add).answeredOnce();
        request.answer(new Answer.Done(request.id(), 7));
        request.answer(Answer.refused(request.id(), Rejection.NOT_SAVED));
        assertThat(told).containsExactly(new Answer.Done(request.id(), 7));
    }

    private record RunningOut() implements Command {
        @Override
        public Action action() {
            return Action.WRITE_IDEA;
        }

        @Override
        public Decision decide(Workshop workshop, Actor by, Moment at) {
            throw new StackOverflowError("too deep");
        }
    }

    private record Broken() implements Command {
        @Override
        public Action action() {
            return Action.WRITE_IDEA;
        }

        @Override
        public Decision decide(Workshop workshop, Actor by, Moment at) {
            throw new IllegalStateException("a bug");
        }
    }
}
