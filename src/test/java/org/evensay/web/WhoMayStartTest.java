package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** At home anybody nearby; in public whoever has the key, or whom a trusted proxy names. */
class WhoMayStartTest {
    private static final String KEY = "a long enough key";

    @Test
    void atHomeAnybodyInTheLocalNetworkStartsWorkshops() {
        for (String near : List.of("127.0.0.1", "::1", "10.1.2.3", "172.16.0.9", "192.168.1.20", "169.254.3.4",
                "fe80::1", "fd12:3456::1")) {
            assertThat(Networks.isLocal(near)).as(near).isTrue();
        }
        for (String far : List.of("8.8.8.8", "172.32.0.1", "192.169.1.1", "2a00:1450::1", "nonsense", "",
                "localhost", "127.0.0.1.evil.example")) {
            assertThat(Networks.isLocal(far)).as(far).isFalse();
        }
    }

    @Test
    void aNetworkIsSharedByTheBitsThatCount() throws Exception {
        InetAddress ours = InetAddress.getByName("131.1.2.3");
        assertThat(Networks.shareBits(ours, InetAddress.getByName("131.1.2.200"), 24)).isTrue();
        assertThat(Networks.shareBits(ours, InetAddress.getByName("131.1.3.3"), 24)).isFalse();
        assertThat(Networks.shareBits(ours, InetAddress.getByName("8.8.8.8"), 0)).isFalse();
        assertThat(Networks.shareBits(ours, InetAddress.getByName("::1"), 24)).isFalse();
    }

    /** The first page comes before anybody has signed in: only the address of the form names them. */
    @Test
    void whereAProxyNamesPeopleTheKeyMayBeLeftOutOfEveryForm() {
        Set<String> proxies = Set.of("127.0.0.1");
        try (HouseOnAPort both = new HouseOnAPort(new Surroundings(List.of(), Optional.empty(), proxies,
                Optional.of("X-Auth-User"), Optional.of(KEY)));
             HouseOnAPort keyOnly = new HouseOnAPort(new Surroundings(List.of(), Optional.empty(), proxies,
                Optional.empty(), Optional.of(KEY)))) {
            assertThat(keyFields(both)).hasSize(3).noneMatch(field -> field.contains("required"));
            assertThat(keyFields(keyOnly)).hasSize(3).allMatch(field -> field.contains(" required "));
            assertThat(start(both, "", "X-Forwarded-For: 8.8.8.8", "X-Auth-User: ann")).isEqualTo(200);
            assertThat(start(both, "", "X-Forwarded-For: 8.8.8.8")).isEqualTo(422);
        }
    }

    private static List<String> keyFields(HouseOnAPort house) {
        return Pattern.compile("<input id=\"[a-z]+-key\"[^>]*>").matcher(house.http.get("/",
                "X-Forwarded-For: 8.8.8.8").body()).results().map(MatchResult::group).toList();
    }

    @Test
    void theExampleForAProxyAsksWhoItIsWhereverSomethingIsBegunAndNowhereElse() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("evensay.basedir", "."), "src/docs/operations.md"));
        Pattern example = Pattern.compile("location ~ (\\S+) \\{\\s+auth_basic");
        Pattern asked = Pattern.compile(HouseOnAPort.found(example, page));
        assertThat(List.of("/start", "/inquiries", "/inquiries/check", "/inquiries/take-in"))
                .allMatch(path -> asked.matcher(path).find());
        assertThat(List.of("/", "/find", "/inquiry/1/do", "/ABC234/seat", "/group/1/start", "/static/start"))
                .noneMatch(path -> asked.matcher(path).find());
    }

    @Test
    void whatAnUnknownProxyPassesOnIsNotFromHere() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            assertThat(start(house, "")).isEqualTo(200);
            for (String header : List.of("X-Forwarded-For: 10.0.0.1", "Forwarded: for=10.0.0.1", "X-Real-IP: 10.0.0.1",
                    "Via: 1.1 proxy")) {
                assertThat(start(house, "", header)).as(header).isEqualTo(422);
            }
        }
    }

    @Test
    void aTrustedProxyThatDoesNotSayFromWhereLetsNobodyStart() {
        Surroundings behind = new Surroundings(List.of(), Optional.empty(), Set.of("127.0.0.1"), Optional.empty(),
                Optional.empty());
        try (HouseOnAPort house = new HouseOnAPort(behind)) {
            assertThat(start(house, "")).isEqualTo(422);
            assertThat(start(house, "", "X-Forwarded-For: 203.0.113.7")).isEqualTo(422);
            assertThat(start(house, "", "X-Forwarded-For: 192.168.1.20")).isEqualTo(200);
        }
    }

    @Test
    void withAHostKeyNothingIsStartedWithoutIt() {
        Surroundings withKey = new Surroundings(List.of(), Optional.empty(), Set.of(), Optional.empty(),
                Optional.of(KEY));
        try (HouseOnAPort house = new HouseOnAPort(withKey)) {
            assertThat(house.http.get("/").body()).contains("host-key");
            assertThat(start(house, "")).isEqualTo(422);
            assertThat(start(house, "&host-key=a+long+enough+ke")).isEqualTo(422);
            assertThat(start(house, "&host-key=a+long+enough+key")).isEqualTo(200);
        }
    }

    @Test
    void aGuesserOfTheKeyHasSixtyTriesAnHour() {
        Surroundings withKey = new Surroundings(List.of(), Optional.empty(), Set.of(), Optional.empty(),
                Optional.of(KEY));
        try (HouseOnAPort house = new HouseOnAPort(withKey)) {
            for (int guess = 0; guess < 60; guess++) {
                start(house, "&host-key=guess+" + guess);
            }
            assertThat(start(house, "&host-key=a+long+enough+key")).as("also the right one").isEqualTo(422);
        }
    }

    @Test
    void manyThousandsOfAddressesShareWhatIsLeft() {
        StartsAnHour starts = new StartsAnHour();
        int allowed = 0;
        for (int address = 0; address < 20_000; address++) {
            allowed += starts.allow("address " + address) ? 1 : 0;
        }
        assertThat(allowed).isBetween(10_001, 10_001 + 61);
    }

    @Test
    void whoAnIdentityAwareProxyNamesMayStartAndTheHeaderCountsFromThatProxyOnly() {
        Surroundings behind = new Surroundings(List.of(), Optional.empty(), Set.of("127.0.0.1"),
                Optional.of("X-Auth-User"), Optional.empty());
        try (HouseOnAPort house = new HouseOnAPort(behind)) {
            assertThat(start(house, "", "X-Forwarded-For: 8.8.8.8", "X-Auth-User: ann")).isEqualTo(200);
            assertThat(start(house, "", "X-Forwarded-For: 8.8.8.8")).isEqualTo(422);
            assertThat(start(house, "", "X-Forwarded-For: 8.8.8.8", "X-Auth-User: ")).isEqualTo(422);
            assertThat(start(house, "", "X-Forwarded-For: 10.0.0.9")).as("near is not enough here").isEqualTo(422);
        }
        Surroundings elsewhere = new Surroundings(List.of(), Optional.empty(), Set.of("10.9.9.9"),
                Optional.of("X-Auth-User"), Optional.empty());
        try (HouseOnAPort house = new HouseOnAPort(elsewhere)) {
            assertThat(start(house, "", "X-Auth-User: ann")).isEqualTo(422);
        }
    }

    @Test
    void anAddressThatTheCallerMadeUpIsNotBelieved() {
        Surroundings behind = new Surroundings(List.of(), Optional.empty(), Set.of("127.0.0.1", "10.0.0.2"),
                Optional.empty(), Optional.empty());
        try (HouseOnAPort house = new HouseOnAPort(behind)) {
            assertThat(start(house, "", "X-Forwarded-For: 192.168.1.5")).isEqualTo(200);
            assertThat(start(house, "", "X-Forwarded-For: 192.168.1.5, 8.8.8.8")).isEqualTo(422);
            assertThat(start(house, "", "X-Forwarded-For: 192.168.1.5, 8.8.8.8, 10.0.0.2")).isEqualTo(422);
            assertThat(start(house, "", "X-Forwarded-For: 8.8.8.8, 192.168.1.5, 10.0.0.2")).isEqualTo(200);
        }
    }

    private static int start(HouseOnAPort house, String more, String... headers) {
        HouseOnAPort.Door door = house.door(headers);
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Cookie: " + door.cookie();
        all[1] = "Origin: " + house.http.origin();
        return house.http.post("/start", "group=Tea&questions=What%3F&token=" + door.token() + more, all).status();
    }
}
