package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evensay.store.CannotOpen;
import org.evensay.store.SqlStore;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Limit;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of all groups leaves by one button, for the one who runs the computer, and for nobody else. */
class CopyPagesTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private static Path folder;
    private static SqlStore store;
    private static HouseOnAPort house;

    @BeforeAll
    static void open() throws CannotOpen {
        store = SqlStore.open(ReadyFile.in(folder.resolve("here")));
        house = new HouseOnAPort(Surroundings.atHome(List.of()), store, KEY);
    }

    @AfterAll
    static void close() {
        house.close();
        store.close();
    }

    @Test
    void aWorkshopGoesOnInAnotherHouseWithItsRoomItsPeopleAndItsGroup() throws Exception {
        HouseOnAPort.Started tea = house.started();
        String anna = house.joined(tea).getKey();
        HouseOnAPort.Begun begun = house.begun();
        byte[] copy = saved(KEY);
        assertThat(post(house, house.door(), "key=" + KEY).header("Content-Disposition")).contains("evensay-copy-20");
        WorkshopId id = tea.room().snapshot().workshop().id();
        try (SqlStore elsewhere = SqlStore.open(ReadyFile.in(folder.resolve("there")));
             HouseOnAPort other = new HouseOnAPort(Surroundings.atHome(List.of()), elsewhere, KEY)) {
            assertThat(other.http.get("/everything").body()).contains("/everything/take-in");
            assertThat(takeIn(other, copy, KEY).body()).contains("All of the copy is here now.");
            assertThat(elsewhere.load(id)).isEqualTo(store.load(id)).isPresent();
            assertThat(other.http.get(tea.lead() + "/facilitator", "Cookie: " + tea.leadCookie()).body())
                    .contains("part-lead", "Anna");
            assertThat(other.http.get(tea.lead() + "/participant", "Cookie: " + anna).body()).contains("part-now");
            assertThat(other.http.get(begun.team(), "Cookie: " + begun.teamCookie()).status()).isEqualTo(200);
            assertThat(other.http.get(begun.group(), "Cookie: " + begun.groupCookie()).status()).isEqualTo(200);
            assertThat(takeIn(other, copy, KEY).status()).as("now there is something").isEqualTo(422);
            assertThat(other.http.get("/everything").body()).doesNotContain("/everything/take-in");
        }
    }

    @Test
    void withoutTheKeyNothingLeavesAndNothingComesIn() throws Exception {
        house.started();
        for (String key : List.of("", "0".repeat(32), KEY.toUpperCase(Locale.ROOT), KEY + "0")) {
            RawHttp.Reply reply = post(house, house.door(), "key=" + key);
            assertThat(reply.status()).as(key).isEqualTo(422);
            assertThat(reply.header("Content-Type")).contains("text/html");
        }
        assertThat(takeIn(house, new byte[] {1}, "0".repeat(32)).status()).isEqualTo(422);
        assertThat(post(house, house.door(), "key=" + KEY).status()).isEqualTo(200);
    }

    @Test
    void whatAProxyHasPassedOnIsNotAtTheComputerAndAGuesserHasSixtyTriesAnHour() throws Exception {
        Surroundings behind = new Surroundings(List.of(), Optional.empty(), Set.of("127.0.0.1"), Optional.empty(),
                Optional.of(KEY));
        try (HouseOnAPort proxied = new HouseOnAPort(behind, store, KEY)) {
            for (HouseOnAPort each : List.of(house, proxied)) {
                for (String header : List.of("X-Forwarded-For: 127.0.0.1", "X-Forwarded-For: 192.168.1.9",
                        "Via: 1.1 proxy", "Forwarded: for=127.0.0.1")) {
                    assertThat(each.http.get("/everything", header).status()).as(header).isEqualTo(403);
                    assertThat(each.http.get("/", header).body()).contains("name=\"code\"")
                            .doesNotContain("/everything");
                }
                assertThat(each.http.get("/everything").status()).isEqualTo(200);
                assertThat(each.http.get("/").body()).contains("href=\"/everything\"");
            }
            aGuesserHasSixtyTriesAnHour(proxied);
        }
    }

    private static void aGuesserHasSixtyTriesAnHour(HouseOnAPort house) {
        HouseOnAPort.Door door = house.door();
        for (int guess = 0; guess < 60; guess++) {
            post(house, door, "key=" + guess);
        }
        assertThat(post(house, door, "key=" + KEY).status()).as("also the right one").isEqualTo(422);
    }

    @Test
    void whatIsNoCopyIsRefusedWithASentence() {
        assertThat(takeIn(house, "hello".getBytes(StandardCharsets.UTF_8), KEY).body())
                .contains("This is not a copy made by Evensay.");
        HouseOnAPort.Door door = house.door();
        assertThat(house.http.postNoFile("/everything/take-in", List.of("token", door.token(), "key", KEY),
                "Cookie: " + door.cookie(), "Origin: " + house.http.origin()).body()).contains("Choose a file first.");
    }

    @Test
    void whatIsTooLargeForThePageHasAnotherWayAndThePageSaysSoBefore() throws Exception {
        String way = "scripts/take-in";
        try (SqlStore empty = SqlStore.open(ReadyFile.in(folder.resolve("empty")));
             HouseOnAPort fresh = new HouseOnAPort(Surroundings.atHome(List.of()), empty, KEY)) {
            assertThat(fresh.http.get("/everything").body()).contains("takes in up to 8 MB", way);
            RawHttp.Reply refused = takeIn(fresh, new byte[Limit.FILE_BYTES.most() + 70_000], KEY);
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.body()).contains("It may have up to 8 MB", way, "href=\"/everything\"");
        }
    }

    @Test
    void aHouseWithoutAHostsKeyHasNoSuchPage() {
        try (HouseOnAPort keyless = HouseOnAPort.atHome()) {
            assertThat(keyless.http.get("/everything").status()).isEqualTo(404);
        }
    }

    private static RawHttp.Reply post(HouseOnAPort house, HouseOnAPort.Door door, String fields) {
        return house.http.post("/everything", fields + "&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + house.http.origin());
    }

    /** The bytes as they come. */
    private static byte[] saved(String key) throws IOException, InterruptedException {
        HouseOnAPort.Door door = house.door();
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.http.origin() + "/everything"))
                .header("Cookie", door.cookie()).header("Origin", house.http.origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("key=" + key + "&token=" + door.token())).build();
        try (InputStream copy = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            return copy.readAllBytes();
        }
    }

    private static RawHttp.Reply takeIn(HouseOnAPort house, byte[] copy, String key) {
        HouseOnAPort.Door door = house.door();
        return house.http.postFile("/everything/take-in", "evensay-copy.zip", copy,
                List.of("token", door.token(), "key", key), "Cookie: " + door.cookie(),
                "Origin: " + house.http.origin());
    }
}
