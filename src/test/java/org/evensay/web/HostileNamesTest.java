package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hosts and Origins as attackers send them, on pages and on the upgrade of a socket. */
class HostileNamesTest {
    private static HouseOnAPort house;
    private static RawHttp http;
    private static HouseOnAPort.Started started;
    private static HouseOnAPort.Door door;

    @BeforeAll
    static void open() throws StoreFailed {
        house = HouseOnAPort.atHome();
        http = house.http;
        started = house.started();
        door = house.door();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<String> foreignHosts() {
        return Stream.of("evil.example", "evil.example:80", "localhost.evil.example", "evensay.test.evil.example",
                "evil-evensay.test", "xevensay.test", "evensay.test.", "evensay.tes", "127.0.0.1.evil.example",
                "127.0.0.2", "0.0.0.0", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "192.168.0.1", "10.0.0.1",
                "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "[::]", "[fe80::1]", "localhost.",
                "localhost.localdomain",
                "local host", "localhost@evil.example", "evil.example@localhost", "localhost#evil.example",
                "localhost/evil.example", "localhost,evil.example", "%6c%6f%63alhost", "xn--evensay-9k4c.test", "_", "",
                "evil.example\tlocalhost", "localhost:8080:80", "localhost:evil", "\u00e9vensay.test");
    }

    @ParameterizedTest
    @MethodSource("foreignHosts")
    void noPageIsAnsweredUnderAForeignHost(String host) {
        RawHttp.Reply reply = http.get("/", "Host: " + host);
        assertThat(reply.status()).isIn(400, 403);
        assertThat(reply.headers("Set-Cookie")).isEmpty();
        assertThat(reply.body()).doesNotContain("name=\"token\"");
    }

    @ParameterizedTest
    @MethodSource("foreignHosts")
    void noSocketOpensUnderAForeignHost(String host) {
        assertThat(http.upgrade(started.lead() + "/facilitator/live", "Cookie: " + started.leadCookie(),
                "Host: " + host, "Origin: http://" + host).status()).isIn(400, 403);
    }

    @Test
    void ourOwnNamesAreAnswered() {
        for (String host : new String[] {"localhost", "LocalHost:1234", "127.0.0.1", http.host(), "evensay.test",
            "EVENSAY.TEST:80"}) {
            assertThat(http.get("/", "Host: " + host).status()).as(host).isEqualTo(200);
        }
    }

    /** Browsers write IPv6 short, Java long; and what stands for an address of IPv4 is not one of IPv6. */
    @Test
    void anAddressOfIpv6IsTheSameHoweverItIsWritten() {
        assertThat(Networks.six("[::1]")).isPresent().isEqualTo(Networks.six("[0:0:0:0:0:0:0:1]"));
        assertThat(Networks.six("[fd12::9]")).isNotEqualTo(Networks.six("[fd12::8]"));
        for (String none : new String[] {"[::ffff:127.0.0.1]", "::1", "[::1", "[]", "[evil.example]", "127.0.0.1"}) {
            assertThat(Networks.six(none)).as(none).isEmpty();
        }
    }

    @Test
    void twoHostsNoHostAndAForeignAddressInTheFirstLineAreRefused() {
        assertThat(http.get("/", "Host: localhost", "Host: evil.example").status()).isEqualTo(400);
        assertThat(http.send("GET http://evil.example/ HTTP/1.1", "", "Host: localhost").status()).isIn(400, 403);
        assertThat(http.send("GET / HTTP/1.0", "", "Host: ").status()).isIn(400, 403);
    }

    @Test
    void whatAProxyWouldSayAboutTheHostIsNotBelieved() {
        assertThat(http.get("/", "Host: evil.example", "X-Forwarded-Host: localhost").status()).isEqualTo(403);
        assertThat(http.get("/", "Host: evil.example", "Forwarded: host=localhost").status()).isEqualTo(403);
    }

    static Stream<String> foreignOrigins() {
        String own = "127.0.0.1:" + house.server.port();
        return Stream.of("http://evil.example", "https://" + own, "http://" + own + ".evil.example",
                "http://" + own + "/",
                "http://" + own + "@evil.example", "http://evil.example@" + own,
                "http://localhost:" + house.server.port(),
                "http://127.0.0.1", "http://127.0.0.1:1", "http://127.0.0.2:" + house.server.port(), "null", "NULL", "",
                "http://", own, "//" + own, "ws://" + own, "file://", "file://" + own, "data:text/html,x",
                "chrome-extension://abcdef", "moz-extension://abcdef", "capacitor://localhost", "http://[::1]",
                "http://" + own + " http://evil.example", "http://evil.example http://" + own, "http://" + own + "#x",
                "http://" + own + "?x", "http://" + own + "\\@evil.example", "http:/" + own, "http://0.0.0.0",
                "javascript:0", "about:blank", "http://" + own + "%00.evil.example", "http://2130706433");
    }

    @ParameterizedTest
    @MethodSource("foreignOrigins")
    void nothingIsChangedFromAForeignOrigin(String origin) {
        assertThat(http.post("/find", "code=ABCDEF&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + origin).status()).isEqualTo(403);
        assertThat(http.post(started.lead() + "/facilitator/do",
                "do=lock-door&yes=yes&token=" + started.leadToken(), "Cookie: " + started.leadCookie(),
                "Origin: " + origin).status()).isEqualTo(403);
        assertThat(started.room().snapshot().workshop().door().locked()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("foreignOrigins")
    void noSocketOpensFromAForeignOrigin(String origin) {
        assertThat(http.upgrade(started.lead() + "/facilitator/live", "Cookie: " + started.leadCookie(),
                "Origin: " + origin).status()).isEqualTo(403);
    }

    @Test
    void aForeignOriginIsRefusedWhateverElseIsSaid() {
        for (String site : new String[] {"none", "same-origin"}) {
            assertThat(http.post("/find", "code=ABCDEF&token=" + door.token(), "Cookie: " + door.cookie(),
                    "Origin: http://evil.example", "Sec-Fetch-Site: " + site).status()).as(site).isEqualTo(403);
        }
    }

    @Test
    void aBrowsersOwnWordThatAnotherSiteAsksOutweighsARightOrigin() {
        for (String site : new String[] {"cross-site", "same-site", "SAME-ORIGIN", "evil", ""}) {
            assertThat(http.post("/find", "code=ABCDEF&token=" + door.token(), "Cookie: " + door.cookie(),
                    "Origin: " + http.origin(), "Sec-Fetch-Site: " + site).status()).as(site).isEqualTo(403);
        }
    }
}
