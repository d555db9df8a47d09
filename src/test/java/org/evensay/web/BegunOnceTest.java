package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A form that begins something and comes again, by another node too, begins nothing more. */
@Timeout(60)
class BegunOnceTest {
    private static final String ONCE = "&once=" + "a".repeat(32);
    private static final String WORKSHOP = "group=Tea&questions=What+works%3F" + ONCE;
    private static final String INQUIRY = "overall=What+works%3F&name=Rosa" + ONCE;

    private static final Pattern LEAD = Pattern.compile("(/room/[0-9a-f]{32}/facilitator)");
    private static final Pattern PAPER = Pattern.compile("recovery-code\"><code>([0-9A-Z ]{19})</code>");

    /** Others may write to it, as to a database on a server. */
    private final MemoryStore store = new MemoryStore();
    @AutoClose
    private final HouseOnAPort house = new HouseOnAPort(Surroundings.atHome(List.of()), store);
    @AutoClose
    private final HouseOnAPort other = new HouseOnAPort(Surroundings.atHome(List.of()), store);
    private HouseOnAPort.Door door = house.door();

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
        String room = HouseOnAPort.found(LEAD, first.body());
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

    /** Whichever of the answers the browser shows: the code for paper on it is the one that opens the room. */
    @Test
    void manyAtTheSameMomentStartOneTooAndAllAreHandedTheSame() throws StoreFailed {
        List<RawHttp.Reply> all = IntStream.range(0, 12).parallel()
                .mapToObj(time -> posts(time % 2 == 0 ? house : other, "/start", WORKSHOP)).toList();
        assertThat(all).extracting(RawHttp.Reply::status).containsAnyOf(200).isSubsetOf(200, 303);
        assertThat(workshops()).isEqualTo(1);
        assertThat(all.stream().filter(reply -> reply.status() == 200)
                .map(reply -> HouseOnAPort.found(PAPER, reply.body())).distinct()).hasSize(1)
                .allMatch(code -> recovers(code).status() == 303);
    }

    private RawHttp.Reply recovers(String code) {
        return posts(other, "/recover", "recovery-code=" + code.replace(" ", "+"));
    }

    @Test
    void aWorkshopThatWasErasedIsBegunAnewEverywhere() throws StoreFailed {
        String room = HouseOnAPort.found(LEAD, posts(house, "/start", WORKSHOP).body());
        WorkshopId id = store.ofGroup("Tea").get(0);
        String cookie = HouseOnAPort.cookie(posts(other, "/start", WORKSHOP), "evensay-facilitator");
        String code = other.rooms.with(id).orElseThrow().snapshot().workshop().code().value();
        posts(other, "/" + code + "/seat", "name=Anna");
        house.rooms.erase(id);
        assertThat(posts(house, "/start", WORKSHOP).status()).isEqualTo(200);
        assertThat(other.http.get(room, "Cookie: " + cookie).status()).isEqualTo(200);
        assertThat(other.rooms.with(id).orElseThrow().snapshot()).isEqualTo(house.rooms.with(id).orElseThrow()
                .snapshot());
    }

    @Test
    void theFormOfAGroupOpensNothingOnceTheLinkWasForgotten() {
        HouseOnAPort.Begun begun = house.begun();
        String fields = "questions=What+works%3F" + ONCE + "&token=" + HouseOnAPort.token(begun.groupCookie());
        String[] own = {"Cookie: " + begun.groupCookie() + "; " + door.cookie(), "Origin: " + house.http.origin()};
        String room = HouseOnAPort.found(LEAD, house.http.post(begun.group() + "/start", fields, own).body());
        assertThat(house.http.post(begun.group() + "/start", fields, own).header("Location")).endsWith(room);
        own[0] = "Cookie: " + begun.groupCookie();
        assertThat(house.http.post(begun.group() + "/start", fields, own).body()).doesNotContain(room);
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
    void whoeverTakesTheLinkOffADeviceTakesOffWhatItsFormsNeedToo() {
        RawHttp.Reply first = posts(house, "/start", WORKSHOP);
        String cookie = HouseOnAPort.cookie(first, "evensay-facilitator");
        RawHttp.Reply forgotten = house.http.post(HouseOnAPort.found(LEAD, first.body()) + "/forget",
                "token=" + HouseOnAPort.token(cookie), "Cookie: " + cookie, "Origin: " + house.http.origin());
        assertThat(forgotten.headers("Set-Cookie")).anyMatch(set -> set.startsWith("evensay-door=;")
                && set.contains("Path=/;") && set.contains("1970"));
    }

    @Test
    void anInquiryIsBegunOnceAndItsFormGivesTheSameLinkAgain() {
        Pattern link = Pattern.compile("(/inquiry/[0-9a-f]{32}#key=[0-9a-f]{32})");
        String first = HouseOnAPort.found(link, posts(house, "/inquiries", INQUIRY).body());
        assertThat(HouseOnAPort.found(link, posts(house, "/inquiries", INQUIRY).body())).isEqualTo(first);
        assertThat(HouseOnAPort.found(link, posts(house, "/inquiries", INQUIRY.replace("Rosa", "Ann")).body()))
                .isNotEqualTo(first);
    }
}
