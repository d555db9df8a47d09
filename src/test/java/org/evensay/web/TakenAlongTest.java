package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a group takes along from a workshop to the next: first steps, who led, and the order in which it met. */
class TakenAlongTest {
    private static final Pattern ROOM = Pattern.compile("href=\"(/room/[0-9a-f]{32})/facilitator\"");
    private static final String[] IDEAS = {"anna: Tea", "ben: Walks", "cleo: Songs"};

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();
    private final HouseOnAPort.Door door = house.door();
    private String lastRoom = "";
    private long chance;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFirstStepIsWrittenDownWhileTheRoomStillSitsTogetherAndToldToTheNextRoom() throws StoreFailed {
        String room = starts();
        String after = "after/" + room.substring("/room/".length());
        assertThat(page("/" + after)).contains("What we take along", "Would anybody like to offer");
        assertThat(noted(after, "what=Ask+for+a+key&who=Robin&until=Easter").status()).isEqualTo(303);
        assertThat(page("/" + after)).contains("Ask for a key");
        Workshop next = workshop(starts());
        assertThat(next.sinceLastTime()).containsExactly("Ask for a key · Robin · Easter");
    }

    @Test
    void whatWasTypedComesBackWithTheReasonWhenNothingWasOffered() throws StoreFailed {
        String after = "after/" + starts().substring("/room/".length());
        RawHttp.Reply refused = noted(after, "what=+&who=Robin&until=Easter");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("What we take along", "value=\"Robin\"", "value=\"Easter\"");
    }

    @Test
    void whoLedIsCountedByTheNamesThatTheGroupWroteDown() throws StoreFailed {
        String one = held(closed("Be kind"));
        String other = held(closed("Be kind"));
        held(closed("Be kind"));
        asks("note-leaders", one, "names=Robin%0ASam%0A");
        asks("note-leaders", other, "names=Sam%0A%0ASam");
        assertThat(page("")).contains("Robin: once", "Sam: 2 times", "Of one workshop nobody has written down");
        assertThat(asks("note-leaders", one, "names=" + "x".repeat(41)).status()).isEqualTo(422);
        assertThat(asks("note-leaders", one, "names=" + String.join("%0A", List.of("a", "b", "c", "d", "e", "f", "g",
                "h", "i", "j", "k"))).body()).contains("Write down 10 names at most.");
    }

    /** Ids are drawn by chance, so an order by them would be right in one of 24 runs. */
    @Test
    void ofWorkshopsOnOneDayTheLastThatCameIsTheLast() throws StoreFailed {
        for (String rule : List.of("First", "Second", "Third", "Fourth")) {
            held(closed(rule));
        }
        assertThat(workshop(starts()).rules().lines().values()).extracting("text").containsExactly("Fourth");
        assertThat(page("")).contains("Version 4, from", "No longer in it: Third");
        held(closed());
        assertThat(page("")).contains("Version 4, from");
    }

    /** With the link to the room alone: whoever leads need not keep the group's page. */
    @Test
    void whoLeadsARoomOfAGroupWritesDownWhatItTakesAlong() {
        String cookie = HouseOnAPort.cookie(begins(), "evensay-facilitator");
        String room = lastRoom + "/facilitator";
        assertThat(house.http.get(room, "Cookie: " + cookie).body()).contains("href=\"" + room + "/after\"");
        assertThat(leads(room, cookie, "do=note-step&what=Ask+for+a+key&workshop=" + "0".repeat(32)).status())
                .isEqualTo(303);
        assertThat(leads(room, cookie, "do=note-leaders&names=Robin").status()).isEqualTo(303);
        assertThat(house.http.get(room + "/after", "Cookie: " + cookie).body()).contains("Ask for a key", "Robin");
        assertThat(page("")).contains("Ask for a key");
        assertThat(leads(room, cookie, "do=leave-inquiry").status()).isEqualTo(400);
        assertThat(leads(room, cookie, "do=note-step&what=+").status()).isEqualTo(422);
        assertThat(house.http.get(room + "/after").status()).isEqualTo(403);
    }

    @Test
    void whatWasOfferedAfterAnotherWorkshopIsNotTheirs() throws StoreFailed {
        String before = held(closed("Be kind"));
        asks("note-step", before, "what=An+older+step");
        String note = HouseOnAPort.found(Pattern.compile("name=\"note\" value=\"([0-9a-f]{32})\""), page(""));
        String cookie = HouseOnAPort.cookie(begins(), "evensay-facilitator");
        assertThat(leads(lastRoom + "/facilitator", cookie, "do=drop-step&note=" + note).status()).isEqualTo(400);
        assertThat(page("")).contains("An older step");
    }

    @Test
    void aRoomOfNoGroupHasNoSuchPage() throws StoreFailed {
        HouseOnAPort.Started alone = house.started();
        assertThat(house.http.get(alone.lead() + "/facilitator", "Cookie: " + alone.leadCookie()).body())
                .doesNotContain("/after");
        assertThat(house.http.get(alone.lead() + "/facilitator/after", "Cookie: " + alone.leadCookie()).status())
                .isEqualTo(404);
    }

    @Test
    void aPageThatIsLoadedAgainLeadsToTheRoomAndBeginsNoSecondOne() {
        String once = "questions=What+works%3F&once=" + "a".repeat(32);
        String room = HouseOnAPort.found(ROOM, begins(once).body());
        RawHttp.Reply again = begins(once);
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith(room + "/facilitator");
        assertThat(page("").split("It is still going on", -1)).hasSize(2);
        assertThat(begins(once.replace("works", "helps")).status()).isEqualTo(200);
    }

    @Test
    void whatOthersHeldHasNoPageHere() throws StoreFailed {
        Workshop elsewhere = closed("Be kind");
        house.store.save(List.of(new Store.Change(Optional.empty(), elsewhere, 1, List.of())));
        assertThat(house.http.get(begun.group() + "/after/" + elsewhere.id().value(), "Cookie: "
                + begun.groupCookie()).status()).isEqualTo(404);
        assertThat(house.http.get(begun.group() + "/after/" + elsewhere.id().value()).body())
                .contains("name=\"key\"");
    }

    private Workshop closed(String... rules) {
        chance++;
        Workshop closed = aWorkshop().byChance(chance).with("anna", "ben", "cleo").withRules(rules).sharing(IDEAS)
                .closed().workshop();
        assertThat(closed.step()).isEqualTo(Step.CLOSED);
        return closed;
    }

    private String held(Workshop workshop) throws StoreFailed {
        house.store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
        house.network.ask(new GroupId(begun.group().substring("/group/".length())), new HoldWorkshop(workshop.id()));
        return workshop.id().value();
    }

    private RawHttp.Reply leads(String room, String cookie, String fields) {
        return house.http.post(room + "/after", fields + "&token=" + HouseOnAPort.token(cookie), "Cookie: " + cookie,
                "Origin: " + house.http.origin());
    }

    private RawHttp.Reply begins(String fields) {
        return house.http.post(begun.group() + "/start", fields + "&token="
                + HouseOnAPort.token(begun.groupCookie()), "Cookie: " + begun.groupCookie() + "; " + door.cookie(),
                "Origin: " + house.http.origin());
    }

    private RawHttp.Reply begins() {
        RawHttp.Reply started = begins("questions=What+works%3F");
        lastRoom = HouseOnAPort.found(ROOM, started.body());
        return started;
    }

    private String starts() {
        begins();
        return lastRoom;
    }

    private Workshop workshop(String room) throws StoreFailed {
        return house.rooms.with(new WorkshopId(room.substring("/room/".length()))).orElseThrow().snapshot().workshop();
    }

    private String page(String path) {
        return house.http.get(begun.group() + path, "Cookie: " + begun.groupCookie()).body();
    }

    private RawHttp.Reply noted(String at, String fields) {
        return asks("note-step", at.substring("after/".length()), "at=" + at + "&" + fields);
    }

    private RawHttp.Reply asks(String what, String workshop, String fields) {
        return house.http.post(begun.group() + "/do", "do=" + what + "&workshop=" + workshop + "&" + fields + "&token="
                + HouseOnAPort.token(begun.groupCookie()), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
    }
}
