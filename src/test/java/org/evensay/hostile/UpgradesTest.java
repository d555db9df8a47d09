package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import javax.management.JMException;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong requests for the upgrade (RFC 6455, 4.1 and 4.2) open no socket; offers of extensions are not taken up. */
class UpgradesTest {
    private static RunningApp app;
    private static LogOfProblems log;
    private static Door door;

    @BeforeAll
    static void aRoom() {
        app = new RunningApp();
        LiveRoom room = LiveRoom.start(app.address(), "A group", "What helps?", Map.of());
        door = Door.of(app.app().port(), room.joinedBy("Hostile"));
        log = new LogOfProblems();
    }

    @AfterEach
    void nothingWasLogged() {
        assertThat(log.taken()).isEmpty();
    }

    @AfterAll
    static void done() {
        log.close();
        app.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", value = {
        "Sec-WebSocket-Version, 12", "Sec-WebSocket-Version, 14", "Sec-WebSocket-Version, x",
        "Sec-WebSocket-Version, 0", "Sec-WebSocket-Version, none", "Sec-WebSocket-Key, none",
        "Upgrade, none", "Upgrade, h2c", "Connection, close", "Connection, none",
        "Origin, none", "Origin, null", "Origin, http://example.org", "Host, example.org"})
    void aWrongHeaderOpensNoSocket(String header, String value) throws IOException {
        try (RawSocket socket = RawSocket.asking(door, Map.of(header, value == null ? "" : value))) {
            assertThat(socket.status()).isNotEqualTo(101).isNotEqualTo(500);
            assertThat(socket.answer()).doesNotContain("Exception").doesNotContain("Sec-WebSocket-Accept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"permessage-deflate", "permessage-deflate; client_max_window_bits",
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover", "identity",
        "fragment; maxLength=1",
        "@fragment; maxLength=1", "@validation; incoming-sequence", "@frame-capture; output-dir=/tmp",
        "x-webkit-deflate-frame",
        "permessage-deflate, permessage-deflate, identity", "a;b=\"c", ";;;,,,"})
    void noExtensionIsAgreedOn(String offer) throws IOException {
        try (RawSocket socket = RawSocket.asking(door, Map.of("Sec-WebSocket-Extensions", offer))) {
            assertThat(socket.answer()).doesNotContain("Sec-WebSocket-Extensions");
            assertThat(socket.status()).isIn(101, 400);
        }
    }

    @Test
    void aPackedMessageIsAWrongFrameThoughTheClientHasOfferedToPack() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(packed)) {
            packing.write(new byte[10_000_000]);
        }
        try (RawSocket socket = RawSocket.asking(door, Map.of("Sec-WebSocket-Extensions", "permessage-deflate"))) {
            socket.hear();
            socket.trySend(Bytes.frame(0xC1, packed.toByteArray()));
            assertThat(socket.closing()).isEqualTo(1002);
        }
    }

    /** A cookie of the whole server would be one more name for a person, and what it stands for is kept in memory. */
    @Test
    void anUpgradeSetsNoCookieAndIsForgotten() throws IOException, JMException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            try (RawSocket socket = RawSocket.asking(door, Map.of("Cookie", ""))) {
                assertThat(socket.status()).isEqualTo(101);
                assertThat(socket.answer()).doesNotContain("Set-Cookie");
            }
        }
        TimeUnit.SECONDS.sleep(3);
        assertThat(Heap.living("org.eclipse.jetty.session.ManagedSession")).isLessThan(50);
    }

    /** A line is open for hours: the request that it was made of, with its connection as one of HTTP, is not. */
    @Test
    void whatAskedForALineIsForgottenWhileItIsOpen() throws IOException, JMException {
        try (RawSocket one = RawSocket.asking(door, Map.of()); RawSocket two = RawSocket.asking(door, Map.of());
                RawSocket three = RawSocket.asking(door, Map.of())) {
            for (RawSocket line : List.of(one, two, three)) {
                line.hear();
            }
            assertThat(Heap.living("org.eclipse.jetty.websocket.core.WebSocketConnection")).isGreaterThan(2);
            assertThat(Heap.living("io.javalin.http.servlet.JavalinWsServletContext")).isLessThan(2);
            assertThat(Heap.living("org.eclipse.jetty.websocket.core.server.internal.ServerUpgradeRequestImpl"))
                    .isLessThan(2);
        }
    }

    @Test
    void aForeignCookieOpensASocketThatIsClosedAtOnce() throws IOException {
        for (String cookie : List.of("", "evensay-participant=" + "0".repeat(32), "evensay-participant=x",
                door.cookie().replace("participant", "facilitator"))) {
            try (RawSocket socket = RawSocket.asking(door, Map.of("Cookie", cookie))) {
                assertThat(socket.closing()).isEqualTo(4501);
            }
        }
    }
}
