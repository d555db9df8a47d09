package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.room.Answer;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Connection;
import org.evensay.room.Request;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.view.Touched;
import org.evensay.wire.FormFields;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.OfferPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether whoever leads is gone is known from their lines and from nothing that is sent. The clock is the test's. */
class TakingOverTest {
    private final Meeting meeting = Given.aWorkshop().with("anna").inWelcome();
    private final Actor leader = meeting.facilitator().actor();
    private final Actor helper = meeting.helper(Role.CO_FACILITATOR);
    private final Wound clock = new Wound();
    private Store store;
    private Committer committer;
    private Room room;
    private Gate.Visitor helping;

    /** A clock that goes on only when it is wound. */
    private static final class Wound extends Clock {
        private Instant now = Instant.parse("2026-11-28T10:00:00Z");

        void on(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private record OpenLine(Actor actor, Duration silentFor) implements Connection {
        @Override
        public void roomChanged(Touched change) {
        }
    }

    private record Told(Actor actor, AtomicInteger times) implements Connection {
        @Override
        public void roomChanged(Touched change) {
            times.incrementAndGet();
        }

        @Override
        public Duration silentFor() {
            return Duration.ZERO;
        }
    }

    @BeforeEach
    void open() throws StoreFailed {
        open(meeting.workshop());
    }

    private void open(Workshop workshop) throws StoreFailed {
        store = new MemoryStore();
        committer = new Committer(store);
        store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
        Rooms rooms = new Rooms(Runnable::run, committer, store, new Clockwork(clock, new Random(1)),
                JoinCode.LENGTH_AT_HOME);
        Place place = new Place(meeting.workshop().id(), Role.FACILITATOR);
        helping = new Gate(rooms).admit(place, Optional.of(helper.secret())).orElseThrow();
        room = helping.room();
    }

    @AfterEach
    void close() {
        committer.close();
    }

    @Test
    void whileALineOfTheirsIsOpenNobodyTakesOver() {
        room.presence().came(line(leader));
        clock.on(Duration.ofMinutes(10));
        assertThat(takesOver()).isEqualTo("LEADER_IS_HERE");
        assertThat(room.here().leaderGoneSince()).isEmpty();
    }

    @Test
    void whoLeadsAndHasASeatIsHereAsLongAsThePageOfTheirSeatIsOpen() {
        Actor anna = meeting.actor("anna");
        clock.on(Duration.ofMinutes(5));
        handOverTo(anna);
        room.presence().came(line(anna));
        clock.on(Duration.ofMinutes(5));
        assertThat(takesOver()).isEqualTo("LEADER_IS_HERE");
    }

    @Test
    void whoIsHereOnThePageOfAPartAloneIsKnownToBeSo() {
        Actor anna = meeting.actor("anna");
        Secret link = handOverTo(anna);
        assertThat(room.hasSomebodyBesideTheirSeat()).as("not connected at all").isFalse();
        room.presence().came(line(Actor.facilitator(link)));
        assertThat(room.hasSomebodyBesideTheirSeat()).isTrue();
        room.presence().came(line(anna));
        assertThat(room.hasSomebodyBesideTheirSeat()).isFalse();
    }

    private Secret handOverTo(Actor person) {
        Secret link = meeting.newSecret();
        asked(leader, new OfferPart(Role.FACILITATOR, person.seat(), Optional.empty()));
        asked(person, new AcceptPart(link.hash()));
        return link;
    }

    private void asked(Actor by, Command command) {
        CompletableFuture<Answer> given = new CompletableFuture<>();
        room.submit(new Request(new CommandId(meeting.moment().newKey()), by, command, given::complete));
        assertThat(given.join()).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aMinuteAfterTheirLastLineWentWhoHelpsLeads() {
        Connection line = line(leader);
        room.presence().came(line);
        clock.on(Duration.ofMinutes(5));
        room.presence().went(line);
        clock.on(Duration.ofSeconds(59));
        assertThat(takesOver()).isEqualTo("LEADER_JUST_LEFT");
        clock.on(Duration.ofSeconds(1));
        assertThat(takesOver()).isEqualTo("done");
        assertThat(room.snapshot().workshop().leader().orElseThrow().secret()).isEqualTo(helper.secret().hash());
    }

    @Test
    void theMinuteBeginsWithTheLastThingThatWasHeardOfThem() {
        Connection dead = new OpenLine(leader, Duration.ofSeconds(60));
        room.presence().came(dead);
        clock.on(Duration.ofMinutes(5));
        room.presence().went(dead);
        assertThat(takesOver()).as("their battery has been empty for a minute").isEqualTo("done");
    }

    @Test
    void aBrowserWithoutASocketIsThereAsLongAsItAsks() {
        clock.on(Duration.ofMinutes(5));
        room.presence().asked(leader);
        clock.on(Duration.ofSeconds(30));
        assertThat(takesOver()).isEqualTo("LEADER_JUST_LEFT");
    }

    @Test
    void whoHelpsIsToldOfSuchASign() {
        AtomicInteger told = new AtomicInteger();
        room.presence().came(new Told(helper, told));
        int before = told.get();
        room.presence().asked(leader);
        assertThat(told.get()).isEqualTo(before + 1);
        room.presence().asked(meeting.actor("anna"));
        assertThat(told.get()).as("somebody is here").isEqualTo(before + 2);
        room.presence().asked(meeting.actor("anna"));
        assertThat(told.get()).as("and still is").isEqualTo(before + 2);
    }

    @Test
    void afterAStartTheyHaveAMinuteToComeBack() {
        assertThat(takesOver()).isEqualTo("LEADER_JUST_LEFT");
        clock.on(Duration.ofSeconds(60));
        assertThat(takesOver()).isEqualTo("done");
    }

    @Test
    void whoeverTookOverIsTheOneWhoIsLookedForNext() {
        clock.on(Duration.ofMinutes(2));
        assertThat(takesOver()).isEqualTo("done");
        room.presence().came(line(helper));
        assertThat(room.here().leaderGoneSince()).isEmpty();
    }

    /** No command leads there; a file of an older version may. */
    @Test
    void whereNobodyLeadsWhoHelpsNeedNotWait() throws StoreFailed {
        Workshop headless = meeting.workshop().withPasses(
                meeting.workshop().passes().without(leader.secret().hash()));
        close();
        open(headless);
        room.presence().came(line(helper));
        assertThat(room.here().leaderGoneSince()).contains(Instant.EPOCH);
        assertThat(takesOver()).isEqualTo("done");
        assertThat(room.snapshot().workshop().leader().orElseThrow().secret()).isEqualTo(helper.secret().hash());
    }

    private static Connection line(Actor actor) {
        return new OpenLine(actor, Duration.ZERO);
    }

    private String takesOver() {
        CompletableFuture<Answer> given = new CompletableFuture<>();
        new Commands(new Pace()).handle(helping, new CommandId(new Secret(meeting.moment().newKey()).value()),
                new FormFields(Map.of("do", List.of("take-over"))), given::complete);
        return given.join() instanceof Answer.Refused no ? no.why().name() : "done";
    }
}
