package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person who comes in by the code has one seat, however often they tap and in however many tabs. */
class OneSeatEachTest {
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private HouseOnAPort.Started started;
    private HouseOnAPort.Door door;

    @BeforeEach
    void begin() throws StoreFailed {
        started = house.started();
        door = house.door();
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** The join page is seen: what the browser has in its cookies then. */
    private String seen(String... before) {
        RawHttp.Reply page = house.http.get("/" + started.code(),
                "Cookie: " + String.join("; ", door.cookie(), String.join("; ", before)));
        return page.headers("Set-Cookie").stream().map(set -> set.split(";")[0])
                .collect(Collectors.joining("; ", String.join("; ", before), ""));
    }

    private RawHttp.Reply goesIn(String... cookies) {
        return posts("/seat", "name=Anna&token=" + door.token(), cookies);
    }

    private RawHttp.Reply posts(String to, String form, String... cookies) {
        return house.http.post("/" + started.code() + to, form,
                "Cookie: " + door.cookie() + "; " + String.join("; ", cookies), "Origin: " + house.http.origin());
    }

    private static String seat(RawHttp.Reply reply) {
        return HouseOnAPort.cookie(reply, "evensay-participant");
    }

    private String mark(String kind) {
        return "evensay-" + kind + "-" + started.lead().substring(6, 14) + "=1";
    }

    private List<Seat> seats() {
        return started.room().snapshot().workshop().seatsAsJoined();
    }

    @Test
    void aSecondTapOnGoInFindsTheSeatOfTheFirst() {
        String browser = seen();
        String first = seat(goesIn(browser));
        assertThat(seat(goesIn(browser))).isEqualTo(first);
        assertThat(seats()).hasSize(1);
    }

    @Test
    void goInInTwoTabsInTheSameMomentIsOneSeat() {
        String browser = seen(seen());
        String first = seat(goesIn(browser));
        assertThat(seat(goesIn(browser))).isEqualTo(first);
        assertThat(seats()).hasSize(1);
    }

    @Test
    void whenTheAnswerIsLostOnItsWayAnotherTryFindsTheSeat() {
        String browser = seen();
        String lost = seat(goesIn(browser));
        assertThat(seat(goesIn(seen(browser)))).isEqualTo(lost);
        assertThat(seats()).hasSize(1);
    }

    @Test
    void aSecondTapOfSomebodyWhoWaitsToBeLetInIsOnePersonAtTheDoor() {
        house.leads(started, "do=use-lobby&yes=yes");
        String browser = seen();
        String first = seat(goesIn(browser));
        assertThat(seat(goesIn(browser))).isEqualTo(first);
        assertThat(started.room().snapshot().workshop().door().waiting().size()).isOne();
    }

    @Test
    void whoIsInKeepsNothingThatWouldSeatTheNextPersonInTheSameBrowser() {
        RawHttp.Reply in = goesIn(seen());
        assertThat(in.headers("Set-Cookie")).anyMatch(set -> set.startsWith("evensay-coming-in=;")
                && set.contains("Path=/" + started.code()) && set.contains("Expires=Thu, 01 Jan 1970"));
        assertThat(seat(goesIn(seen()))).isNotEqualTo(seat(in));
        assertThat(seats()).hasSize(2);
    }

    @Test
    void whatHoldsTheComingSeatIsOfThisRoomAndEndsWithTheBrowser() {
        assertThat(house.http.get("/" + started.code()).headers("Set-Cookie"))
                .anySatisfy(set -> assertThat(set).startsWith("evensay-coming-in=").contains("Path=/" + started.code())
                        .contains("HttpOnly").doesNotContain("Max-Age").doesNotContain("Expires"));
    }

    @Test
    void goInInASecondTabLeadsBackToTheSeatOfTheFirstAlsoWhenNobodyNewMayComeIn() {
        goesIn(seen());
        house.leads(started, "do=lock-door&yes=yes");
        RawHttp.Reply second = goesIn(mark("seat"));
        assertThat(second.header("Location")).endsWith(started.lead() + "/participant");
        assertThat(second.headers("Set-Cookie")).as("the seat of the first tab stays").isEmpty();
        assertThat(seats()).hasSize(1);
    }

    @Test
    void onADeviceThatSeveralShareBothButtonsOfAnOldPageLeadToItsPageAndItsSecretStays() {
        for (String button : List.of("/seat", "/share")) {
            RawHttp.Reply reply = posts(button, "name=Anna&token=" + door.token(), mark("shared"));
            assertThat(reply.header("Location")).endsWith(started.lead().replace("/room/", "/shared/"));
            assertThat(reply.headers("Set-Cookie")).as(button).isEmpty();
        }
        assertThat(seats()).isEmpty();
    }
}
