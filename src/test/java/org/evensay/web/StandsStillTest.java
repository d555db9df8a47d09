package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.Test;

/** Without scripts no page of a room changes by itself: each says so, and has a way to see what is new. */
class StandsStillTest {

    @Test
    void whoeverLeadsOrTakesPartWithoutScriptsHasALinkToSeeWhatIsNew() throws StoreFailed {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Started started = house.started();
            HouseOnAPort.Door door = house.door();
            String screen = started.lead() + "/screen";
            String shows = HouseOnAPort.cookie(house.http.post(screen + "/enter", "key=" + started.screenKey()
                    + "&token=" + door.token(), "Cookie: " + door.cookie(), "Origin: " + house.http.origin()),
                    "evensay-screen");
            hasALink(house, started.lead() + "/facilitator", started.leadCookie());
            hasALink(house, started.lead() + "/participant", house.joined(started).getKey());
            hasALink(house, screen, shows);
        }
    }

    private static void hasALink(HouseOnAPort house, String page, String cookie) {
        assertThat(house.http.get(page, "Cookie: " + cookie).body()).contains("<noscript><p class=\"banner\">"
                + "This page does not change by itself on your device. <a class=\"button quiet\" href=\"" + page
                + "\">Show what is new</a></p></noscript>");
    }
}
