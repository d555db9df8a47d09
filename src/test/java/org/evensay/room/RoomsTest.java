package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.room.RoomsOfTest.soon;
import static org.evensay.support.Given.aPlan;
import static org.evensay.support.Given.aWorkshop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evensay.room.ShakyStore.Mood;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoomsTest {
    private static final WorkshopId ID = new WorkshopId("a".repeat(32));

    private final RoomsOfTest house = new RoomsOfTest();
    private final Actor facilitator = Actor.facilitator(new Secret("5".repeat(32)));

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    private Workshop started() throws StoreFailed {
        return ((Decision.Accepted) house.rooms.start(ID, aPlan("Tea", "What works?"), facilitator)).after();
    }

    @Test
    void aStartedWorkshopIsKeptAndFoundByItsCode() throws StoreFailed {
        Workshop workshop = started();
        assertThat(house.store.kept(workshop.id()).version()).isEqualTo(1);
        assertThat(house.rooms.with(workshop.code()).orElseThrow().snapshot())
                .isEqualTo(new Snapshot(workshop, 1));
    }

    /** Somebody has read it, and only then it is erased. */
    @Test
    void whatIsErasedWhileItIsReadIsNotInMemoryAfterwards() throws Exception {
        Workshop workshop = aWorkshop().inWelcome().workshop();
        house.store.holding(workshop);
        Thread erasing = new Thread(() -> erase(workshop.id()));
        house.store.afterReading.set(() -> {
            erasing.start();
            while (erasing.isAlive() && erasing.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
        });
        house.with(workshop.id());
        erasing.join();
        assertThat(house.rooms.here(workshop.id())).isEmpty();
        assertThat(house.with(workshop.id())).isEmpty();
    }

    private void erase(WorkshopId id) {
        try {
            house.rooms.erase(id);
        } catch (StoreFailed never) {
            throw new AssertionError(never);
        }
    }

    /** As when the form that starts it comes once more. */
    @Test
    void aWorkshopThatIsStartedAgainIsTheOneThatWasStarted() throws StoreFailed {
        Workshop first = started();
        Room room = house.with(first.id()).orElseThrow();
        assertThat(started()).isEqualTo(first);
        assertThat(house.with(first.id())).containsSame(room);
        assertThat(house.store.kept(first.id()).version()).isEqualTo(1);
    }

    @Test
    void soIsOneOfWhichNobodyKnewIfItWasKept() throws StoreFailed {
        house.store.mood = Mood.FAILS_AFTER_KEEPING;
        assertThatThrownBy(this::started).isInstanceOf(StoreFailed.class);
        house.store.mood = Mood.WELL;
        assertThat(started()).isEqualTo(house.store.kept(ID).workshop());
        assertThat(house.rooms.size()).isEqualTo(1);
    }

    @Test
    void startedByManyAtOnceItIsOneWorkshopInOneRoom() {
        List<Workshop> all = IntStream.range(0, 16).parallel().mapToObj(time -> {
            try {
                return started();
            } catch (StoreFailed failed) {
                throw new AssertionError(failed);
            }
        }).toList();
        assertThat(all.stream().distinct()).hasSize(1);
        assertThat(house.rooms.size()).isEqualTo(1);
    }

    @Test
    void aPlanThatIsRefusedStartsNothing() throws StoreFailed {
        assertThat(house.rooms.start(ID, aPlan("Tea"), facilitator))
                .isEqualTo(Decision.refused(Rejection.NO_QUESTION));
        assertThat(house.store.saves.get()).isZero();
        assertThat(house.rooms.size()).isZero();
    }

    @Test
    void aWorkshopThatCouldNotBeKeptIsNotStarted() {
        house.store.mood = Mood.FAILS_BEFORE_KEEPING;
        assertThatThrownBy(this::started).isInstanceOf(StoreFailed.class);
        assertThat(house.rooms.size()).isZero();
    }

    @Test
    void aHouseThatIsClosingStartsNothingAndKeepsNobodyWaiting() {
        house.committer.close();
        assertThatThrownBy(this::started).isInstanceOf(StoreFailed.class);
    }

    @Test
    void nobodyFindsARoomThatIsNot() throws StoreFailed {
        assertThat(house.rooms.with(new WorkshopId("0".repeat(32)))).isEmpty();
        assertThat(house.rooms.with(new JoinCode("222222"))).isEmpty();
    }

    @Test
    void whoeverAsksGetsTheSameRoomAndItIsLoadedOnce() {
        Meeting meeting = aWorkshop().inSilent();
        house.store.holding(meeting.workshop());
        List<Room> found = IntStream.range(0, 64).parallel()
                .mapToObj(time -> house.with(meeting.workshop().id()).orElseThrow()).toList();
        assertThat(found.stream().distinct()).hasSize(1);
        assertThat(house.store.loads.get()).isEqualTo(1);
    }

    @Test
    void aFullHouseLetsGoOfRoomsThatNobodyHasAskedForInTenMinutes() throws StoreFailed {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        Room visited = house.of(meeting);
        visited.presence().came(new Line(meeting.actor("anna"), () -> { }));
        fillTheHouse();
        assertThat(house.rooms.start(ID, aPlan("Tea", "Why?"), facilitator))
                .isEqualTo(Decision.refused(Rejection.BUSY));
        house.later(Duration.ofMinutes(11));
        started();
        assertThat(house.rooms.size()).isEqualTo(2);
        assertThat(house.with(meeting.workshop().id())).containsSame(visited);
        soon(house.ask(visited, meeting.actor("anna"), new WriteIdea("tea")));
    }

    @Test
    void aRoomThatWasLetGoIsLoadedAsItWas() throws StoreFailed {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        Room first = house.of(meeting);
        soon(house.ask(first, meeting.actor("anna"), new WriteIdea("tea")));
        fillTheHouse();
        house.later(Duration.ofMinutes(11));
        started();
        Room again = house.with(meeting.workshop().id()).orElseThrow();
        assertThat(again).isNotSameAs(first);
        assertThat(again.snapshot()).isEqualTo(first.snapshot());
    }

    private void fillTheHouse() throws StoreFailed {
        for (int room = house.rooms.size(); room < Limit.ROOMS_LIVE_A_NODE.most(); room++) {
            house.rooms.start(new WorkshopId(String.format("%032x", room)), aPlan("Tea", "Why?"), facilitator);
        }
    }

    @Test
    void theFacilitatorIsToldWhoComesAndGoesAndOthersAreNot() {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        Presence presence = house.of(meeting).presence();
        AtomicInteger facilitatorsNews = new AtomicInteger();
        AtomicInteger annasNews = new AtomicInteger();
        presence.came(new Line(meeting.facilitator().actor(), facilitatorsNews::incrementAndGet));
        presence.came(new Line(meeting.actor("anna"), annasNews::incrementAndGet));
        facilitatorsNews.set(0);
        annasNews.set(0);
        Line ben = new Line(meeting.actor("ben"), () -> { });
        presence.came(ben);
        assertThat(presence.seats()).containsExactlyInAnyOrder(
                meeting.person("anna").seat(), meeting.person("ben").seat());
        presence.went(ben);
        presence.went(ben);
        assertThat(facilitatorsNews).hasValue(2);
        assertThat(annasNews).hasValue(0);
        assertThat(presence.seats()).containsExactly(meeting.person("anna").seat());
    }

    /** Without scripts, or where the network takes no lines. */
    @Test
    void whoAsksWithoutALineIsHereForAWhileAndWhoseLineBreaksIsNot() {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        Presence presence = house.of(meeting).presence();
        presence.asked(meeting.actor("anna"));
        presence.asked(meeting.actor("ben"));
        Line ben = new Line(meeting.actor("ben"), () -> { });
        presence.came(ben);
        presence.went(ben);
        assertThat(presence.seats()).containsExactly(meeting.person("anna").seat());
        AtomicInteger facilitatorsNews = new AtomicInteger();
        presence.came(new Line(meeting.facilitator().actor(), facilitatorsNews::incrementAndGet));
        facilitatorsNews.set(0);
        house.later(Duration.ofMinutes(2));
        house.rooms.forgetTheQuiet();
        assertThat(presence.seats()).containsExactly(meeting.person("anna").seat());
        house.later(Duration.ofMinutes(1));
        house.rooms.forgetTheQuiet();
        assertThat(presence.seats()).isEmpty();
        assertThat(facilitatorsNews).as("whoever leads is told").hasValue(1);
    }
}
