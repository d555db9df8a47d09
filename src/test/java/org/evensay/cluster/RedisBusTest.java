package org.evensay.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.evensay.room.Bus;
import org.evensay.room.Hint;
import org.evensay.support.Redis;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisBusTest extends BusContract {
    private static final WorkshopId HALL = new WorkshopId("hall");
    private final Redis redis = Redis.started();

    @AfterEach
    void end() {
        redis.close();
    }

    private RedisBus bus(String name) {
        return new RedisBus(new BusAddress(redis.address(), Optional.empty()), name);
    }

    /** A bus says that it has come as soon as it can tell. */
    @Override
    Bus joined(String name) {
        try (Bus first = bus("the-first-to-hear-of-" + name)) {
            Heard heard = listening(first);
            Bus bus = bus(name);
            hears(first, bus, heard);
            return bus;
        }
    }

    /** Each hears the other. */
    private static void hears(Bus one, Bus other, Heard byOne) {
        Heard byOther = listening(other);
        Hint question = new Hint.Changed(HALL, 1);
        Hint answer = new Hint.Changed(HALL, 2);
        while (!byOther.has(question) || !byOne.has(answer)) {
            one.tell(question);
            other.tell(answer);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException tooLate) {
            throw new AssertionError("the bus never came", tooLate);
        }
    }

    @Test
    void aServerThatIsKilledAndStartedAgainBringsHintsAgain() {
        try (Bus one = joined("one"); Bus two = joined("two")) {
            redis.kill();
            one.tell(new Hint.Changed(ROOM, 1));
            redis.startAgain();
            hears(one, two, listening(one));
        }
    }

    @Test
    void itIsKnownWhetherHintsComeAtThisMoment() {
        try (Bus one = joined("one")) {
            until(() -> isWell(one));
            redis.kill();
            until(() -> !isWell(one));
            redis.startAgain();
            until(() -> isWell(one));
        }
    }

    /** Nothing is said on the one, and nothing comes on the other: neither end would ever know. */
    @ParameterizedTest
    @ValueSource(strings = {"SUBSCRIBE", "PUBLISH"})
    void aLineThatTheNetworkLosesWithoutAWordIsNoticedAndOpenedAnew(String saidOnIt) throws IOException {
        try (LossyLines network = new LossyLines(redis.address(), saidOnIt); Bus far = joined("far");
                Bus one = new RedisBus(new BusAddress(network.address(), Optional.empty()), "one")) {
            hears(far, one, listening(far));
            until(() -> isWell(one) && network.hasOne());
            network.loseThose();
            until(() -> !isWell(one));
            hears(far, one, listening(far));
            until(() -> isWell(one));
        }
    }

    private static boolean isWell(Bus bus) {
        return !bus.wellFor().isZero();
    }

    private static void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            pause();
        }
    }

    @Test
    void aServerThatComesLaterThanTheNodesIsFound() {
        redis.kill();
        try (Bus one = bus("one"); Bus two = bus("two")) {
            one.tell(new Hint.Changed(ROOM, 1));
            redis.startAgain();
            hears(one, two, listening(one));
        }
    }

    @Test
    void theServerKeepsNothingOfIt() {
        try (Bus one = joined("one"); Bus two = joined("two")) {
            Heard heard = listening(two);
            one.tell(new Hint.Here(ROOM, somePeople(2)));
            heard.await(new Hint.Here(ROOM, somePeople(2)));
            assertThat(redis.says("DBSIZE")).isEqualTo(":0");
        }
    }

    @Test
    void whatOthersSayOnTheChannelIsPassedOver() {
        try (Bus one = joined("one"); Bus two = joined("two")) {
            Heard heard = listening(two);
            redis.says("PUBLISH evensay:hints nonsense");
            redis.says("PUBLISH evensay:hints changed");
            one.tell(new Hint.Changed(ROOM, 1));
            heard.await(new Hint.Changed(ROOM, 1));
            assertThat(heard.hints()).containsExactly(new Hint.Changed(ROOM, 1));
        }
    }

    @Test
    void aServerThatWantsAPasswordGetsIt() {
        redis.says("CONFIG SET requirepass a-long-password");
        BusAddress address = new BusAddress(redis.address(), Optional.of("a-long-password"));
        try (Bus one = new RedisBus(address, "one"); Bus two = new RedisBus(address, "two")) {
            hears(one, two, listening(one));
        }
    }
}
