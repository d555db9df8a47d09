package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
import org.evensay.store.SqlStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A form that begins something and comes again, by another node too, begins nothing more. */
@Timeout(60)
class BegunOnceTest {
    private static final String ONCE = "&once=" + "a".repeat(32);
    private static final String WORKSHOP = "group=Tea&questions=What+works%3F" + ONCE;
    private static final String INQUIRY = "overall=What+works%3F&name=Rosa" + ONCE;

    @TempDir
    private Path folder;
    @AutoClose
    private SqlStore store;
    @AutoClose
    private HouseOnAPort house;
    @AutoClose
    private HouseOnAPort other;
    private HouseOnAPort.Door door;

    @BeforeEach
    void twoHousesOverOneStore() throws Exception {
        store = SqlStore.open(folder);
        house = new HouseOnAPort(Surroundings.atHome(List.of()), store, "key");
        other = new HouseOnAPort(Surroundings.atHome(List.of()), store, "key");
        door = house.door();
    }

    private RawHttp.Reply posts(HouseOnAPort to, String path, String fields) {
        return to.http.post(path, fields + "&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + to.http.origin());
    }

    private int workshops() throws StoreFailed {
        return store.ofGroup("Tea").size();
    }

    @Test
    void aWorkshopIsStartedOnceAndWhoeverSendsItsFormAgainIsLedThere() throws StoreFailed {
        RawHttp.Reply first = posts(house, "/start", WORKSHOP);
        String room = HouseOnAPort.found(Pattern.compile("(/room/[0-9a-f]{32}/facilitator)"), first.body());
        for (HouseOnAPort node : List.of(house, other)) {
            RawHttp.Reply again = posts(node, "/start", WORKSHOP);
            assertThat(again.status()).isEqualTo(303);
            assertThat(again.header("Location")).endsWith(room);
            String cookie = HouseOnAPort.cookie(again, "evensay-facilitator");
            assertThat(cookie).as("as for whoever never got the answer")
                    .isEqualTo(HouseOnAPort.cookie(first, "evensay-facilitator"));
            assertThat(node.http.get(room, "Cookie: " + cookie).status()).isEqualTo(200);
        }
        assertThat(workshops()).isEqualTo(1);
    }

    @Test
    void manyAtTheSameMomentStartOneToo() throws StoreFailed {
        assertThat(IntStream.range(0, 12).parallel()
                .mapToObj(time -> posts(time % 2 == 0 ? house : other, "/start", WORKSHOP).status()))
                .containsAnyOf(200).allMatch(status -> status == 200 || status == 303);
        assertThat(workshops()).isEqualTo(1);
    }

    @Test
    void otherWordsInTheFormOrAnotherFormStartAnother() throws StoreFailed {
        posts(house, "/start", WORKSHOP);
        assertThat(posts(house, "/start", WORKSHOP.replace("works", "helps")).status()).isEqualTo(200);
        assertThat(posts(house, "/start", WORKSHOP.replace("aaaa", "bbbb")).status()).isEqualTo(200);
        assertThat(posts(house, "/start", WORKSHOP.replace(ONCE, "")).status()).isEqualTo(200);
        assertThat(posts(house, "/start", WORKSHOP.replace(ONCE, "")).status()).isEqualTo(200);
        assertThat(workshops()).isEqualTo(5);
    }

    @Test
    void theSameFormOfAnotherBrowserStartsAnother() throws StoreFailed {
        posts(house, "/start", WORKSHOP);
        door = house.door();
        assertThat(posts(house, "/start", WORKSHOP).status()).isEqualTo(200);
        assertThat(workshops()).isEqualTo(2);
    }

    @Test
    void onABrowserThatForgotTheLinkTheFormOpensNothing() {
        RawHttp.Reply first = posts(house, "/start", WORKSHOP);
        String room = HouseOnAPort.found(Pattern.compile("(/room/[0-9a-f]{32}/facilitator)"), first.body());
        String cookie = HouseOnAPort.cookie(first, "evensay-facilitator");
        RawHttp.Reply forgotten = house.http.post(room + "/forget", "token=" + HouseOnAPort.token(cookie),
                "Cookie: " + cookie, "Origin: " + house.http.origin());
        assertThat(HouseOnAPort.cookie(forgotten, "evensay-door")).isEqualTo("evensay-door=");
        assertThat(house.http.post("/start", WORKSHOP + "&token=" + door.token(), "Origin: " + house.http.origin())
                .status()).isEqualTo(403);
    }

    @Test
    void anInquiryIsBegunOnceAndItsFormGivesTheSameLinkAgain() {
        Pattern link = Pattern.compile("(/inquiry/[0-9a-f]{32}#key=[0-9a-f]{32})");
        String first = HouseOnAPort.found(link, posts(house, "/inquiries", INQUIRY).body());
        assertThat(HouseOnAPort.found(link, posts(other, "/inquiries", INQUIRY).body())).isEqualTo(first);
        assertThat(HouseOnAPort.found(link, posts(other, "/inquiries", INQUIRY.replace("Rosa", "Ann")).body()))
                .isNotEqualTo(first);
    }
}
