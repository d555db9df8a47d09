package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.i18n.Languages;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.junit.jupiter.api.Test;

/** What pages say before anybody has come, and after the end. */
class AtTheEdgesTest {

    @Test
    void aRoomWithoutPeopleCountsNobody() {
        Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));
        for (Meeting empty : new Meeting[] {aWorkshop().inWelcome(), aWorkshop().inSilent()}) {
            Actor lead = empty.facilitator().actor();
            Forms forms = new Forms(new Place(empty.workshop().id(), lead.role()), lead.role(), "token",
                    Optional.empty());
            assertThat(parts.of(new Snapshot(empty.workshop(), 7), () -> Here.NOBODY_GONE, lead,
                    new Languages().in("en"), forms).stream().map(Part::html).collect(Collectors.joining()))
                    .contains("Nobody has joined yet").doesNotContain("0 of 0");
        }
    }

    @Test
    void anyWordMayStandForARoomAndNothingBreaks() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            for (String page : new String[] {"participant", "facilitator", "screen", "scribe", "anything"}) {
                assertThat(house.http.get("/room/x/" + page).status()).as(page).isLessThan(500);
            }
        }
    }

    @Test
    void aPhoneThatIsOpenedAgainAfterTheEndIsToldThatItIsOver() throws StoreFailed {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Started started = house.started();
            Map.Entry<String, String> anna = house.joined(started);
            house.http.post(started.lead() + "/facilitator/do", "do=move-on&from=WELCOME&to=CLOSED&id="
                    + "0".repeat(32) + "&token=" + started.leadToken(), "Cookie: " + started.leadCookie(),
                    "Origin: " + house.http.origin());
            assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + anna.getKey()).body())
                    .contains("This workshop is over").doesNotContain("use the code on the screen");
        }
    }
}
