package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.room.Clockwork;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Which address the wall shows. The whole net 127 is this machine's, so its addresses stand in for those of several
 * adapters, and the calls to them are real.
 */
class WaysHereTest {
    private static final Adapter WIFI = OwnAddressTest.with("wlan0", "wlan0", "127.0.0.2");
    private static final Adapter CABLE = OwnAddressTest.with("eth0", "eth0", "127.0.0.3");
    private static final Adapter DOCKER = OwnAddressTest.with("docker0", "docker0", "127.0.0.4");

    private static final int PORT = freePort();
    private static final List<Adapter> OF_THE_HOUSE = new CopyOnWriteArrayList<>(List.of(DOCKER, WIFI, CABLE));
    private static final WaysHere HOUSE_WAYS = ways(Optional.empty(), OF_THE_HOUSE,
            new SelfCall(() -> Clockwork.real().moment().newKey(), Duration.ofSeconds(20)));
    private static HouseOnAPort house;

    private final List<Adapter> adapters = new ArrayList<>(List.of(DOCKER, WIFI, CABLE));
    private final WaysHere ways = ways(Optional.empty(), adapters, HOUSE_WAYS.ownCall());

    @BeforeAll
    static void open() {
        house = new HouseOnAPort(HOUSE_WAYS, PORT);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** By the calls of the house that listens: it knows no other's words. */
    private static WaysHere ways(Optional<String> wanted, List<Adapter> adapters, SelfCall call) {
        return new WaysHere(WayHere.unknown("http://localhost:" + PORT, PORT, wanted), wanted,
                () -> List.copyOf(adapters), call);
    }

    @Test
    void theBestGuessThatAnswersStandsOnTheWallAndTheOthersAreOffered() {
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.2:" + PORT);
        assertThat(ways.now().tried()).allMatch(WayHere.Tried::answers).extracting(tried -> tried.own().ip())
                .containsExactly("127.0.0.2", "127.0.0.3", "127.0.0.4");
        assertThat(house.http.get("/", "Host: 127.0.0.2:" + PORT).status()).as("rebinding").isEqualTo(403);
    }

    @Test
    void whereNobodyListensNobodyIsSentAndTheReasonIsTold() throws IOException {
        int other = freePort();
        WaysHere strange = new WaysHere(WayHere.unknown("http://localhost:" + other, other, Optional.empty()),
                Optional.empty(), () -> List.copyOf(adapters),
                new SelfCall(() -> Clockwork.real().moment().newKey(), Duration.ofSeconds(2)));
        try (ServerSocket stranger = new ServerSocket(other, 5, InetAddress.getByName("127.0.0.2"));
             ServerSocket deaf = new ServerSocket(other, 5, InetAddress.getByName("127.0.0.3"))) {
            new Thread(() -> answerAll(stranger)).start();
            strange.look();
            assertThat(strange.now().tried()).extracting(tried -> tried.no().orElseThrow())
                    .containsExactly(NoAnswer.SOMEBODY_ELSE, NoAnswer.SILENT, NoAnswer.CLOSED);
            assertThat(strange.now().addresses().spoken()).isEqualTo("localhost:" + other);
            assertThat(strange.now().nobodyComesIn()).isTrue();
            assertThat(deaf.isBound()).isTrue();
        }
    }

    /** It says yes to everything, as the page of a hotel's Wi-Fi does. */
    private static void answerAll(ServerSocket stranger) {
        try (var line = stranger.accept()) {
            line.getInputStream().read(new byte[4096]);
            line.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhere".getBytes(
                    StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Test
    void whenTheNetworkGoesTheWallMovesOnAndSaysWhatWasLostUntilItIsBack() {
        AtomicInteger told = new AtomicInteger();
        ways.look();
        ways.whenChanged(told::incrementAndGet);
        adapters.remove(WIFI);
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.3:" + PORT);
        assertThat(ways.now().lost()).hasValueSatisfying(own -> assertThat(own.ip()).isEqualTo("127.0.0.2"));
        assertThat(told).hasValue(1);
        ways.look();
        assertThat(told).as("nothing is another").hasValue(1);
        adapters.add(WIFI);
        ways.look();
        assertThat(onTheWall()).as("people have read the new one").isEqualTo("127.0.0.3:" + PORT);
        assertThat(ways.now().lost()).isEmpty();
    }

    @Test
    void whenNothingIsLeftTheWallKeepsWhatItHas() {
        ways.look();
        adapters.clear();
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.2:" + PORT);
        assertThat(ways.now().nobodyComesIn()).isTrue();
    }

    @Test
    void whatWasChosenCountsAndIsTakenAgainWhenItIsBack() {
        ways.look();
        assertThat(ways.choose("127.0.0.3")).isTrue();
        assertThat(ways.choose("127.0.0.9")).as("none of ours").isFalse();
        assertThat(onTheWall()).isEqualTo("127.0.0.3:" + PORT);
        adapters.remove(CABLE);
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.2:" + PORT);
        adapters.add(CABLE);
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.3:" + PORT);
    }

    @Test
    void whatTheCommandLineAsksForComesFirstAndIsMissedWhenItIsNotThere() {
        WaysHere docker = ways(Optional.of("127.0.0.4"), adapters, HOUSE_WAYS.ownCall());
        docker.look();
        assertThat(docker.now().addresses().spoken()).isEqualTo("127.0.0.4:" + PORT);
        WaysHere nowhere = ways(Optional.of("127.9.9.9"), adapters, HOUSE_WAYS.ownCall());
        nowhere.look();
        assertThat(nowhere.now().addresses().spoken()).isEqualTo("127.0.0.2:" + PORT);
        assertThat(nowhere.now().lost()).hasValueSatisfying(own -> assertThat(own.ip()).isEqualTo("127.9.9.9"));
    }

    @Test
    void aRealAdapterTakesThePlaceOfAVirtualOne() {
        adapters.removeAll(List.of(WIFI, CABLE));
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.4:" + PORT);
        adapters.add(CABLE);
        ways.look();
        assertThat(onTheWall()).isEqualTo("127.0.0.3:" + PORT);
    }

    @Test
    void aNameOrAPublicAddressIsNotLookedForAndNotMovedAwayFrom() {
        WaysHere named = WaysHere.of("0.0.0.0", PORT, Optional.empty(), Surroundings.atHome(List.of("tea.test")),
                () -> "word");
        named.look();
        assertThat(named.now().looks()).isFalse();
        assertThat(named.now().addresses().forPhones()).isEqualTo("http://tea.test:" + PORT);
        assertThat(WaysHere.of("0.0.0.0", PORT, Optional.empty(), Surroundings.atHome(List.of()), () -> "word").now()
                .looks()).isTrue();
        assertThat(WaysHere.of("192.168.1.5", PORT, Optional.empty(), Surroundings.atHome(List.of()), () -> "word")
                .now().looks()).isFalse();
    }

    @Test
    void aStrangerLearnsNothingFromTheAddressThatTheServerCallsItselfAt() {
        assertThat(house.http.get("/health/self/" + "0".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void whoeverLeadsChoosesInTheConsoleAndTheWallShowsIt() throws StoreFailed {
        HOUSE_WAYS.look();
        HouseOnAPort.Started tea = house.started();
        assertThat(page(house, tea, "/facilitator")).contains("id=\"choose-address\"", "127.0.0.2:" + PORT,
                "127.0.0.3:" + PORT, "only inside this computer");
        assertThat(posts(house, tea, "address", "address=127.0.0.3")).isEqualTo(303);
        assertThat(page(house, tea, "/facilitator")).contains("value=\"127.0.0.3\" checked");
        assertThat(posts(house, tea, "address", "address=127.0.0.9")).isEqualTo(422);
        OF_THE_HOUSE.remove(CABLE);
        assertThat(posts(house, tea, "address", "again=yes")).isEqualTo(303);
        assertThat(page(house, tea, "/facilitator")).contains(
                "The address 127.0.0.3:" + PORT + " does not work any more.");
    }

    private String onTheWall() {
        return ways.now().addresses().spoken();
    }

    static String page(HouseOnAPort house, HouseOnAPort.Started room, String role) {
        return house.http.get(room.lead() + role, "Cookie: " + room.leadCookie()).body();
    }

    static int posts(HouseOnAPort house, HouseOnAPort.Started room, String what, String fields) {
        return house.http.post(room.lead() + "/facilitator/" + what, fields + "&token=" + room.leadToken(),
                "Cookie: " + room.leadCookie(), "Origin: " + house.http.origin()).status();
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
