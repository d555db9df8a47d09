package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The wall invites people into the Wi-Fi before the page; its password is on the wall and nowhere else. */
class WifiOnTheWallTest {
    private static final String PASSWORD = "marker;kettle:9";
    @AutoClose
    private static final HouseOnAPort HOUSE = HouseOnAPort.atHome();

    @Test
    void whatAPhoneReadsIsWrittenAsItsMakersAgreedWithEverySignThatMeansSomethingEscaped() {
        assertThat(Wifi.typed("Tea Room", "kettle on").orElseThrow().forACamera())
                .isEqualTo("WIFI:T:WPA;S:Tea Room;P:kettle on;;");
        assertThat(Wifi.typed("a;b,c:d\"e\\f", "p;a,s:s\"w\\d").orElseThrow().forACamera())
                .isEqualTo("WIFI:T:WPA;S:a\\;b\\,c\\:d\\\"e\\\\f;P:p\\;a\\,s\\:s\\\"w\\\\d;;");
        assertThat(Wifi.typed("Café 茶", "").orElseThrow().forACamera()).isEqualTo("WIFI:T:nopass;S:Café 茶;;");
    }

    @Test
    void whatCannotBeAWifiIsNone() {
        assertThat(Wifi.typed("", "kettle on")).isEmpty();
        assertThat(Wifi.typed("é".repeat(17), "kettle on")).as("34 bytes").isEmpty();
        assertThat(Wifi.typed("é".repeat(16), "kettle on")).isPresent();
        assertThat(Wifi.typed("Tea", "7 signs")).isEmpty();
        assertThat(Wifi.typed("Tea", "x".repeat(64))).isEmpty();
        assertThat(Wifi.typed("Tea\n", "kettle on")).isEmpty();
        assertThat(Wifi.typed("Tea", "kettle\u0007on")).isEmpty();
    }

    @Test
    void theWallOfThatRoomShowsItAndNoOtherPageDoes() throws StoreFailed {
        HouseOnAPort.Started tea = HOUSE.started();
        HouseOnAPort.Started others = HOUSE.started();
        String anna = HOUSE.joined(tea).getKey();
        assertThat(WaysHereTest.posts(HOUSE, tea, "wifi", "wifi=Tea+Room&wifi-password=marker%3Bkettle%3A9"))
                .isEqualTo(303);
        assertThat(wall(tea)).contains("1. Join the Wi-Fi", "2. Open the page", "Tea Room", PASSWORD,
                QrCode.of("WIFI:T:WPA;S:Tea Room;P:marker\\;kettle\\:9;;").path());
        assertThat(wall(others)).contains("part-invite").doesNotContain("Tea Room").doesNotContain(PASSWORD);
        assertThat(WaysHereTest.page(HOUSE, tea, "/facilitator")).contains("Tea Room").doesNotContain("marker");
        assertThat(WaysHereTest.page(HOUSE, tea, "/facilitator/held.json")).contains("\"group\"")
                .doesNotContain("marker").doesNotContain("Tea Room");
        assertThat(HOUSE.http.get(tea.lead() + "/participant", "Cookie: " + anna).body()).contains("part-now")
                .doesNotContain("Tea Room");
        assertThat(HOUSE.store.load(tea.room().snapshot().workshop().id()).orElseThrow().toString())
                .contains("What works?").doesNotContain("marker").doesNotContain("Tea Room");
        assertThat(WaysHereTest.posts(HOUSE, tea, "wifi", "off=yes")).isEqualTo(303);
        assertThat(wall(tea)).doesNotContain(PASSWORD).doesNotContain("1. Join the Wi-Fi");
    }

    @Test
    void whatCannotBeOneIsRefusedWithASentenceAndTheWallStaysAsItIs() throws StoreFailed {
        HouseOnAPort.Started tea = HOUSE.started();
        assertThat(WaysHereTest.posts(HOUSE, tea, "wifi", "wifi=Tea&wifi-password=short")).isEqualTo(422);
        assertThat(wall(tea)).doesNotContain("1. Join the Wi-Fi");
    }

    @Test
    void withTheWorkshopThePasswordGoes() throws StoreFailed {
        HouseOnAPort.Started tea = HOUSE.started();
        WaysHereTest.posts(HOUSE, tea, "wifi", "wifi=Tea&wifi-password=kettle+on+1");
        assertThat(wall(tea)).contains("kettle on 1");
        String close = HOUSE.http.post(tea.lead() + "/facilitator/do", "do=move-on&from=WELCOME&to=CLOSED&token="
                + tea.leadToken() + "&id=" + "a".repeat(32), "Cookie: " + tea.leadCookie(),
                "Origin: " + HOUSE.http.origin()).head();
        assertThat(tea.room().snapshot().workshop().isClosed()).as(close).isTrue();
        assertThat(wall(tea)).doesNotContain("kettle on 1");
        assertThat(WaysHereTest.posts(HOUSE, tea, "wifi", "wifi=Tea&wifi-password=kettle+on+1")).isEqualTo(422);
    }

    @Test
    void onlyWhoeverLeadsMaySayIt() throws StoreFailed {
        HouseOnAPort.Started tea = HOUSE.started();
        var anna = HOUSE.joined(tea);
        assertThat(HOUSE.http.post(tea.lead() + "/facilitator/wifi", "wifi=Evil&token=" + anna.getValue(),
                "Cookie: " + anna.getKey().replace("participant", "facilitator"),
                "Origin: " + HOUSE.http.origin()).status()).isEqualTo(403);
    }

    @Test
    void aWifiIsInNoLogWhoeverWritesItThere() {
        Wifi wifi = new Wifi("Tea", "kettle on");
        assertThat(wifi + " " + WifiPicture.of(wifi) + new WayIn(WayHere.given(
                new Addresses("http://localhost", Optional.empty()), false), Optional.of(wifi)))
                .doesNotContain("Tea").doesNotContain("kettle");
    }

    @Test
    void theOldestOfMoreRoomsThanAHouseHasIsForgotten() {
        WifiOfRooms rooms = new WifiOfRooms();
        for (int room = 0; room <= 1_000; room++) {
            rooms.keep(new WorkshopId("room " + room), new Wifi("Tea", ""));
        }
        assertThat(List.of(rooms.of(new WorkshopId("room 0")).isPresent(),
                rooms.of(new WorkshopId("room 1")).isPresent())).containsExactly(false, true);
    }

    @Test
    void aPhoneThatTurnsItsCircleIsToldWhyUnlessTheInternetLeadsHere() throws StoreFailed {
        assertThat(wall(HOUSE.started())).contains("Does your phone only show a turning circle?");
        Invitation fromAnywhere = Invitation.to(JoinCode.typed("ABCDEF").orElseThrow(),
                new WayIn(WayHere.given(new Addresses("http://localhost", Optional.of("https://say.example.org")),
                        true), Optional.empty()));
        assertThat(fromAnywhere.sameNetwork()).isFalse();
    }

    private static String wall(HouseOnAPort.Started room) {
        return HOUSE.http.get(room.lead() + "/screen", "Cookie: evensay-screen=" + room.screenKey()).body();
    }
}
