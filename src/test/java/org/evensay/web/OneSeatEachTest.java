package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person who comes in by the code has one seat, however often they tap and in however many tabs. */
class OneSeatEachTest {
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f]{32})\"");

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

    /** The form of the join page as it is shown now: what is in it besides the name. */
    private String form() {
        String page = house.http.get("/" + started.code(), "Cookie: " + door.cookie()).body();
        return "&token=" + door.token() + "&once=" + HouseOnAPort.found(ONCE, page);
    }

    private RawHttp.Reply goesIn(String form, String... marks) {
        return posts("/seat", "name=Anna" + form, marks);
    }

    private RawHttp.Reply posts(String to, String form, String... marks) {
        return house.http.post("/" + started.code() + to, form, "Cookie: " + door.cookie() + String.join("", marks),
                "Origin: " + house.http.origin());
    }

    private String mark(String kind) {
        return "; evensay-" + kind + "-" + started.lead().substring(6, 14) + "=1";
    }

    private List<Seat> seats() {
        return started.room().snapshot().workshop().seatsAsJoined();
    }

    @Test
    void aSecondTapOnGoInFindsTheSeatOfTheFirst() {
        String form = form();
        String first = HouseOnAPort.cookie(goesIn(form), "evensay-participant");
        assertThat(HouseOnAPort.cookie(goesIn(form), "evensay-participant")).isEqualTo(first);
        assertThat(seats()).hasSize(1);
    }

    @Test
    void aSecondTapOfSomebodyWhoWaitsToBeLetInIsOnePersonAtTheDoor() {
        house.leads(started, "do=use-lobby&yes=yes");
        String form = form();
        String first = HouseOnAPort.cookie(goesIn(form), "evensay-participant");
        assertThat(HouseOnAPort.cookie(goesIn(form), "evensay-participant")).isEqualTo(first);
        assertThat(started.room().snapshot().workshop().door().waiting().size()).isOne();
    }

    @Test
    void theNextPersonInTheSameBrowserHasAnotherForm() {
        String first = HouseOnAPort.cookie(goesIn(form()), "evensay-participant");
        assertThat(HouseOnAPort.cookie(goesIn(form()), "evensay-participant")).isNotEqualTo(first);
        assertThat(seats()).hasSize(2);
    }

    @Test
    void theSameFormFromAnotherBrowserIsAnotherSeat() {
        String form = form();
        String first = HouseOnAPort.cookie(goesIn(form), "evensay-participant");
        String other = "evensay-door=" + "a".repeat(32);
        RawHttp.Reply copied = house.http.post("/" + started.code() + "/seat", "name=Eve"
                + form.replace(door.token(), HouseOnAPort.token(other)), "Cookie: " + other,
                "Origin: " + house.http.origin());
        assertThat(HouseOnAPort.cookie(copied, "evensay-participant")).isNotEqualTo(first);
    }

    @Test
    void goInInASecondTabLeadsBackToTheSeatOfTheFirstAlsoWhenNobodyNewMayComeIn() {
        String inTheSecondTab = form();
        goesIn(form());
        house.leads(started, "do=lock-door&yes=yes");
        RawHttp.Reply second = goesIn(inTheSecondTab, mark("seat"));
        assertThat(second.header("Location")).endsWith(started.lead() + "/participant");
        assertThat(second.headers("Set-Cookie")).as("the seat of the first tab stays").isEmpty();
        assertThat(seats()).hasSize(1);
    }

    @Test
    void onADeviceThatSeveralShareBothButtonsOfAnOldPageLeadToItsPageAndItsSecretStays() {
        for (String button : List.of("/seat", "/share")) {
            RawHttp.Reply reply = posts(button, form(), mark("shared"));
            assertThat(reply.header("Location")).endsWith(started.lead().replace("/room/", "/shared/"));
            assertThat(reply.headers("Set-Cookie")).as(button).isEmpty();
        }
        assertThat(seats()).isEmpty();
    }
}
