package org.evensay.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.room.Bus;
import org.evensay.room.Hint;
import org.evensay.room.People;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for every bus. */
@Timeout(60)
abstract class BusContract {
    static final WorkshopId ROOM = new WorkshopId("room-1");

    /** One that hears and tells already. */
    abstract Bus joined(String name);

    /** Of a bus that only now begins to listen, with what it hears from then on. */
    static Heard listening(Bus bus) {
        Heard heard = new Heard();
        bus.listen(heard);
        return heard;
    }

    @Test
    void whatANodeTellsAllOthersHearAndItDoesNot() {
        try (Bus one = joined("one"); Bus two = joined("two"); Bus three = joined("three")) {
            Heard own = listening(one);
            List<Heard> others = List.of(listening(two), listening(three));
            one.tell(new Hint.Changed(ROOM, 7));
            others.forEach(heard -> heard.await(new Hint.Changed(ROOM, 7)));
            two.tell(new Hint.Changed(ROOM, 8));
            own.await(new Hint.Changed(ROOM, 8));
            assertThat(own.hints()).containsExactly(new Hint.Changed(ROOM, 8));
        }
    }

    @Test
    void whoTellsIsNamedAndHasTheSameNameEachTime() {
        try (Bus one = joined("one"); Bus two = joined("two"); Bus three = joined("three")) {
            Heard heard = listening(three);
            one.tell(new Hint.Changed(ROOM, 1));
            heard.await(new Hint.Changed(ROOM, 1));
            two.tell(new Hint.Changed(ROOM, 2));
            heard.await(new Hint.Changed(ROOM, 2));
            one.tell(new Hint.Changed(ROOM, 3));
            heard.await(new Hint.Changed(ROOM, 3));
            assertThat(heard.nodes()).hasSize(3).satisfies(nodes -> {
                assertThat(nodes.get(0)).isEqualTo(nodes.get(2)).isNotEqualTo(nodes.get(1));
            });
        }
    }

    @Test
    void everyKindOfHintArrivesAsItWasTold() {
        List<Hint> told = List.of(new Hint.WhoIsHere(), new Hint.Changed(ROOM, Long.MAX_VALUE / 10),
                new Hint.Here(ROOM, People.NOBODY), new Hint.Here(ROOM, somePeople(3)));
        try (Bus one = joined("one"); Bus two = joined("two")) {
            Heard heard = listening(two);
            told.forEach(one::tell);
            told.forEach(heard::await);
        }
    }

    @Test
    void aWholeHouseFullOfPeopleArrives() {
        try (Bus one = joined("one"); Bus two = joined("two")) {
            Heard heard = listening(two);
            one.tell(new Hint.Here(ROOM, somePeople(10_000)));
            heard.await(new Hint.Here(ROOM, somePeople(10_000)));
        }
    }

    @Test
    void whoeverHasGoneHearsNothingAndTellsNothing() {
        try (Bus one = joined("one"); Bus three = joined("three")) {
            Bus two = joined("two");
            Heard gone = listening(two);
            Heard stays = listening(three);
            two.close();
            one.tell(new Hint.Changed(ROOM, 1));
            two.tell(new Hint.Changed(ROOM, 2));
            one.tell(new Hint.Changed(ROOM, 3));
            stays.await(new Hint.Changed(ROOM, 3));
            assertThat(gone.hints()).isEmpty();
            assertThat(stays.hints()).doesNotContain(new Hint.Changed(ROOM, 2));
        }
    }

    static People somePeople(int seats) {
        return new People(IntStream.range(0, seats).mapToObj(number -> new SeatId("seat_" + number))
                .collect(Collectors.toSet()), Set.of(new Secret("one").hash(), new Secret("two").hash()),
                Map.of(new Secret("three").hash(), Instant.parse("2026-05-04T12:00:00.061Z")));
    }
}
