package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.room.RoomsOfTest.soon;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evensay.room.ShakyStore.Mood;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A room whose store fails tells so, changes nothing, and goes on once the store is well. */
@Timeout(60)
class FailingStoreTest {
    private final RoomsOfTest house = new RoomsOfTest();
    private final Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
    private final Room room = house.of(meeting);
    private final Actor anna = meeting.actor("anna");

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    private static List<String> ideas(Room room) {
        return room.snapshot().workshop().question().ideas().values().stream().map(Idea::text).toList();
    }

    private Answer write(String text, CommandId id) {
        return soon(house.ask(room, anna, new WriteIdea(text), id));
    }

    private Answer write(String text) {
        return write(text, house.newId());
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = {"FAILS_BEFORE_KEEPING", "BREAKS"})
    void whatCouldNotBeKeptIsToldAndLeavesNoTrace(Mood mood) {
        write("tea");
        house.store.mood = mood;
        CommandId id = house.newId();
        assertThat(write("walks", id)).isEqualTo(Answer.refused(id, Rejection.NOT_SAVED));
        assertThat(ideas(room)).containsExactly("tea");
        assertThat(room.snapshot().version()).isEqualTo(2);
        house.store.mood = Mood.WELL;
        assertThat(write("walks", id)).isEqualTo(new Answer.Done(id, 3));
        assertThat(ideas(room)).containsExactly("tea", "walks");
    }

    /** As a node may be among several to which hundreds come in one room at once. */
    @Test
    void whoeverLosesMostOfARaceIsToldOnlyThatItIsKept() {
        house.store.overtaken.set(30);
        assertThat(write("tea")).isInstanceOf(Answer.Done.class);
        assertThat(ideas(room)).containsExactly("tea");
        assertThat(room.snapshot().version()).isEqualTo(32);
    }

    @Test
    void whatWasKeptAlthoughTheStoreFailedIsSettledByItsId() {
        house.store.mood = Mood.FAILS_AFTER_KEEPING;
        CommandId id = house.newId();
        assertThat(write("tea", id)).isEqualTo(new Answer.Done(id, 2));
        assertThat(ideas(room)).containsExactly("tea");
        assertThat(house.store.kept(meeting.workshop().id()).version()).isEqualTo(2);
    }

    @Test
    void anUnknownOutcomeIsSettledOnceTheStoreCanBeReadAgain() {
        CommandId before = house.newId();
        write("before", before);
        house.store.mood = Mood.FAILS_AFTER_KEEPING;
        house.store.canRead = false;
        CommandId id = house.newId();
        assertThat(write("tea", id)).isEqualTo(Answer.refused(id, Rejection.NOT_SAVED));
        assertThat(ideas(room)).containsExactly("before");
        assertThat(write("still out")).isInstanceOf(Answer.Refused.class);
        assertThat(write("before", before)).as("what was surely kept stays known")
                .isEqualTo(new Answer.Done(before, 2));
        house.store.mood = Mood.WELL;
        house.store.canRead = true;
        assertThat(write("tea", id)).isEqualTo(new Answer.Done(id, 3));
        assertThat(ideas(room)).containsExactlyInAnyOrder("before", "tea");
    }

    @Test
    void whatWasKeptAfterAllIsShownAsSoonAsItIsRead() throws InterruptedException {
        house.store.mood = Mood.FAILS_AFTER_KEEPING;
        house.store.canRead = false;
        write("tea");
        house.store.canRead = true;
        CountDownLatch cameAndWasTold = new CountDownLatch(2);
        room.presence().came(new Line(anna, cameAndWasTold::countDown));
        assertThat(write("a".repeat(501))).as("it changes nothing itself").isInstanceOf(Answer.Refused.class);
        assertThat(ideas(room)).containsExactly("tea");
        assertThat(cameAndWasTold.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aRefusalStaysARefusalThoughTheStoreFailedMeanwhile() {
        CommandId id = house.newId();
        Actor facilitator = meeting.facilitator().actor();
        MoveOn on = new MoveOn(Step.SHARING, Step.DISCUSSION);
        Answer refused = soon(house.ask(room, facilitator, on, id));
        house.store.mood = Mood.FAILS_BEFORE_KEEPING;
        write("tea");
        house.store.mood = Mood.WELL;
        soon(house.ask(room, facilitator, new MoveOn(Step.SILENT, Step.SHARING)));
        assertThat(soon(house.ask(room, facilitator, on, id))).isEqualTo(refused)
                .isEqualTo(Answer.refused(id, Rejection.ALREADY_MOVED));
    }

    @Test
    void nothingIsDecidedOnAStateThatMayBeOld() {
        house.store.mood = Mood.FAILS_BEFORE_KEEPING;
        house.store.canRead = false;
        write("tea");
        int tried = house.store.saves.get();
        house.store.mood = Mood.WELL;
        assertThat(write("walks")).isInstanceOf(Answer.Refused.class);
        assertThat(house.store.saves.get()).isEqualTo(tried);
    }

    @Test
    void oneRoomsTroubleIsNotAnothers() {
        Meeting other = aWorkshop().byChance(7).with("cleo").inSilent();
        Room otherRoom = house.of(other);
        house.store.poisoned = Optional.of(meeting.workshop().id());
        Meeting third = aWorkshop().byChance(8).with("dora").inSilent();
        Room thirdRoom = house.of(third);
        house.store.shutGate();
        CompletableFuture<Answer> first = house.ask(thirdRoom, third.actor("dora"), new WriteIdea("cake"));
        house.store.awaitAWriterAtTheGate();
        CompletableFuture<Answer> annas = house.ask(room, anna, new WriteIdea("tea"));
        CompletableFuture<Answer> cleos = house.ask(otherRoom, other.actor("cleo"), new WriteIdea("songs"));
        house.store.openGate();
        assertThat(soon(annas)).isInstanceOf(Answer.Refused.class);
        assertThat(List.of(soon(first), soon(cleos))).allMatch(Answer.Done.class::isInstance);
        assertThat(ideas(otherRoom)).containsExactly("songs");
    }

    @Test
    void anotherWriterWhoCameFirstIsNoticedAndItsTruthIsWhatIsGoneOnFrom() {
        write("tea");
        meeting.person("ben").writes("chess");
        house.store.adopt(new Store.Stored(meeting.workshop(), 9, Set.of()));
        assertThat(write("walks")).isInstanceOf(Answer.Done.class);
        assertThat(ideas(room)).containsExactly("chess", "walks");
        assertThat(room.snapshot().version()).isEqualTo(10);
    }

    @Test
    void whatComesAfterTheHouseClosedIsNotKeptAndToldSo() {
        house.committer.close();
        assertThat(write("late")).isInstanceOf(Answer.Refused.class);
        assertThat(house.store.kept(meeting.workshop().id()).version()).isEqualTo(1);
    }
}
