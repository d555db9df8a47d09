package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One device that several people pass on: each comes back to their own seat, and to nobody else's. */
class SharedPagesTest {
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private SharedTablet tablet;
    private HouseOnAPort.Started started;
    private String device;

    @BeforeEach
    void begin() throws StoreFailed {
        tablet = SharedTablet.in(house);
        started = tablet.started();
        device = tablet.device();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String path() {
        return tablet.path();
    }

    private RawHttp.Reply sits(String by, String animal, String colour, String code) {
        return tablet.sits(by, "", animal, colour, code);
    }

    private RawHttp.Reply sitsNew(String animal, String colour, String code) {
        return tablet.sitsNew(animal, colour, code);
    }

    private void leads(String fields) {
        assertThat(house.leads(started, fields).status()).isEqualTo(303);
    }

    private List<Seat> seats() {
        return started.room().snapshot().workshop().seatsAsJoined();
    }

    @Test
    void aNewSignIsANewSeatAndTheSameSignAndCodeComesBackToIt() {
        String first = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        String other = HouseOnAPort.cookie(sitsNew("DOG", "RED", "1234"), "evensay-participant");
        String again = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(seats()).hasSize(2).extracting(Seat::sitting).containsOnly(Sitting.SHARED_DEVICE);
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + first).body())
                .contains("blue cat").contains("Pass it on");
    }

    @Test
    void theCodeIsTheSameInTheDigitsOfAnyKeyboard() {
        String first = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        String arabic = URLEncoder.encode("\u0661\u0662\u0663\u0664", StandardCharsets.UTF_8);
        assertThat(HouseOnAPort.cookie(sits(device, "CAT", "BLUE", arabic), "evensay-participant")).isEqualTo(first);
    }

    /** Nobody's page is open on it between two turns, and that says nothing of anybody. */
    @Test
    void whoeverLeadsReadsOfNobodyOnItThatTheirPhoneIsAsleep() {
        sits(device, "CAT", "BLUE", "1234");
        assertThat(house.http.get(started.lead() + "/facilitator", "Cookie: " + started.leadCookie()).body())
                .contains("on a shared device").doesNotContain("phone asleep");
    }

    @Test
    void anotherCodeForASignThatIsTakenOpensNothing() {
        sits(device, "CAT", "BLUE", "1234");
        RawHttp.Reply wrong = sits(device, "CAT", "BLUE", "4321");
        assertThat(asksAgain(wrong)).contains("Somebody has this animal and colour", "value=\"CAT\" checked");
        assertThat(wrong.headers("Set-Cookie")).noneMatch(set -> set.startsWith("evensay-participant"));
        assertThat(seats()).hasSize(1);
    }

    /** A code means nothing on another device: it is made with the secret of the one. */
    @Test
    void theSameSignAndCodeOnAnotherDeviceOpenNothing() {
        sits(device, "CAT", "BLUE", "1234");
        assertThat(asksAgain(sits("evensay-shared=" + "a".repeat(32), "CAT", "BLUE", "1234")))
                .contains("Somebody has this animal and colour");
    }

    /** On a page that Back does not send again, and that has no code: it may have been right. */
    private String asksAgain(RawHttp.Reply reply) {
        assertThat(reply.status()).isEqualTo(303);
        String to = reply.header("Location").replaceAll("^http://[^/]+", "");
        assertThat(to).startsWith(path() + "?why=").doesNotContain("1234").doesNotContain("4321");
        return house.http.get(to, "Cookie: " + device).body();
    }

    private boolean isToldToWait(RawHttp.Reply reply) {
        return reply.header("Location").contains("?why=wait") && asksAgain(reply).contains("Wait a minute");
    }

    @Test
    void aCodeThatDoesNotFitCanBeTriedFiveTimesAMinute() {
        sits(device, "CAT", "BLUE", "1234");
        for (int guess = 0; guess < Limit.WRONG_SIGNS_A_MINUTE.most(); guess++) {
            assertThat(asksAgain(sits(device, "CAT", "BLUE", "000" + guess))).contains("Somebody has this animal");
        }
        assertThat(isToldToWait(sits(device, "CAT", "BLUE", "1234"))).isTrue();
        assertThat(isToldToWait(sits(device, "DOG", "BLUE", "1234"))).isFalse();
    }

    /** A slip of the finger must not give somebody a second seat; the code stands on no page and in no address. */
    @Test
    void whoPicksASignThatIsNobodysIsAskedWhetherTheyAreNew() {
        sits(device, "CAT", "BLUE", "1234");
        RawHttp.Reply slip = sits(device, "CAT", "RED", "1234");
        String to = slip.headers("Location").get(0).replaceAll("^http://[^/]+", "");
        assertThat(to).isEqualTo(path() + "/new?animal=CAT&colour=RED");
        assertThat(seats()).hasSize(1);
        String held = HouseOnAPort.cookie(slip, "evensay-new");
        String asked = house.http.get(to, "Cookie: " + device + "; " + held).body();
        assertThat(asked).contains("red cat", "Are you new here, or did you choose another one?", "I am new here",
                "href=\"" + path() + "\"").doesNotContain("1234");
        assertThat(house.http.get(to, "Cookie: " + device).status()).as("by somebody who came later").isEqualTo(303);
        String again = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        String fresh = HouseOnAPort.cookie(sitsNew("CAT", "RED", "1234"), "evensay-participant");
        assertThat(seats()).hasSize(2);
        assertThat(fresh).isNotEqualTo(again).isEqualTo(
                HouseOnAPort.cookie(sits(device, "CAT", "RED", "1234"), "evensay-participant"));
    }

    @Test
    void whoWaitsToBeLetInCanPassTheDeviceOn() {
        leads("do=use-lobby&yes=yes");
        String cat = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        assertThat(seats()).isEmpty();
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + cat).body())
                .contains("The person who leads will let you in").contains("blue cat").contains("Pass it on");
        String anna = house.joined(started).getKey();
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + anna).body())
                .contains("The person who leads will let you in").doesNotContain("Pass it on");
        assertThat(sits(device, "CAT", "BLUE", "1234").status()).as("waiting still").isEqualTo(303);
    }

    /** One sentence, whatever was wrong: nobody learns which signs are taken in a room that is closed to them. */
    @Test
    void inALockedRoomAWrongCodeIsCalledThatAndNotARoomThatIsNotThere() {
        String cat = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        leads("do=lock-door&yes=yes");
        RawHttp.Reply wrong = sits(device, "CAT", "BLUE", "4321");
        RawHttp.Reply strange = sits(device, "DOG", "BLUE", "4321");
        assertThat(List.of(asksAgain(wrong), asksAgain(strange))).allMatch(page ->
                page.contains("these numbers do not fit together") && !page.contains("open room"));
        assertThat(HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant")).isEqualTo(cat);
        for (int guess = 0; guess < Limit.WRONG_SIGNS_A_MINUTE.most(); guess++) {
            sits(device, "DOG", "BLUE", "000" + guess);
        }
        assertThat(isToldToWait(sits(device, "DOG", "BLUE", "4321"))).isTrue();
    }

    @Test
    void whoComesBackToAPageThatWasPassedOnIsShownTheWayToTheDevicesPage() {
        String mark = "evensay-shared-" + path().substring(8, 16) + "=1";
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + mark).body())
                .contains("page is open on this device now", "href=\"" + path() + "\"");
        assertThat(house.http.get(started.lead() + "/participant").body()).doesNotContain(path());
        leads("do=move-on&from=WELCOME&to=CLOSED");
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + mark).body())
                .contains("This workshop is over").doesNotContain(path());
    }

    /** Nobody's page is there again for saying who has it: that seat is gone. */
    @Test
    void whoseSeatWasTakenAwayIsToldSoAndShownTheWayToTheDevicesPage() {
        String cat = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        String mark = "evensay-shared-" + path().substring(8, 16) + "=1";
        leads("do=remove-seat&seat=" + seats().get(0).id().value());
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + cat + "; " + mark).body())
                .contains("have a seat in this room on this device", "href=\"" + path() + "\"");
    }

    /** Otherwise a page that was left open would lose somebody their seat. */
    @Test
    void aDeviceOnWhichSomebodySitsIsNotSharedOverTheirHead() {
        String mark = "evensay-seat-" + path().substring(8, 16) + "=1";
        HouseOnAPort.Door door = house.door();
        RawHttp.Reply begun = house.http.post("/" + started.code() + "/share", "token=" + door.token(),
                "Cookie: " + door.cookie() + "; " + mark, "Origin: " + house.http.origin());
        assertThat(begun.headers("Location").get(0)).endsWith(started.lead() + "/participant");
        assertThat(begun.headers("Set-Cookie")).noneMatch(set -> set.startsWith("evensay-shared"));
    }

    @Test
    void aHalfSignOrAStrangeCodeIsAskedForAgain() {
        assertThat(List.of(sits(device, "CAT", "", "1234"), sits(device, "CAT", "BLUE", "12345"),
                sits(device, "UNICORN", "BLUE", "1234")))
                .allMatch(half -> asksAgain(half).contains("type four numbers"));
        assertThat(seats()).isEmpty();
    }

    @Test
    void passingItOnTakesTheSeatsCookieOff() {
        String cat = HouseOnAPort.cookie(sits(device, "CAT", "BLUE", "1234"), "evensay-participant");
        RawHttp.Reply passed = house.http.post(started.lead() + "/participant/pass-on", "token="
                + HouseOnAPort.token(cat), "Cookie: " + cat, "Origin: " + house.http.origin());
        assertThat(passed.status()).isEqualTo(303);
        assertThat(passed.headers("Set-Cookie")).anyMatch(set -> set.startsWith("evensay-participant=;"));
        assertThat(passed.headers("Location").get(0)).endsWith(path());
    }

    /** It goes when the browser does, even where nobody passes it on. */
    @Test
    void theSeatsCookieIsNotKeptForDays() {
        assertThat(sits(device, "CAT", "BLUE", "1234").headers("Set-Cookie"))
                .filteredOn(set -> set.startsWith("evensay-participant=")).singleElement().asString()
                .doesNotContain("Max-Age").doesNotContain("Expires");
    }

    @Test
    void theCodeOfTheRoomLeadsBackToThePageOfTheDevice() {
        String mark = "evensay-shared-" + path().substring(8, 16) + "=1";
        RawHttp.Reply found = house.http.get("/" + started.code(), "Cookie: " + device + "; " + mark);
        assertThat(found.headers("Location").get(0)).endsWith(path());
    }
}
