package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.room.StoreFailed;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** A workshop is erased on its page when it is closed, and when somebody says that the group wants it. */
class ErasingTest {

    @Test
    void onlyAClosedWorkshopAndOnlyWhenItIsSaidThatTheGroupWantsIt() throws StoreFailed {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Started started = house.started();
            Workshop workshop = started.room().snapshot().workshop();
            assertThat(erase(house, started, "&sure=yes")).as("while it is open").isEqualTo(422);
            assertThat(house.http.post(started.lead() + "/facilitator/do", "do=move-on&from=WELCOME&to=CLOSED&id="
                    + "0".repeat(32) + "&token=" + started.leadToken(), "Cookie: " + started.leadCookie(),
                    "Origin: " + house.http.origin()).status()).isEqualTo(303);
            assertThat(started.room().snapshot().workshop().step()).isEqualTo(Step.CLOSED);
            assertThat(erase(house, started, "")).as("without the tick").isEqualTo(422);
            assertThat(house.store.load(workshop.id())).isPresent();
            assertThat(erase(house, started, "&sure=yes")).isEqualTo(200);
            assertThat(house.store.load(workshop.id())).isEmpty();
        }
    }

    private static int erase(HouseOnAPort house, HouseOnAPort.Started started, String sure) {
        return house.http.post(started.lead() + "/facilitator/erase", "token=" + started.leadToken() + sure,
                "Cookie: " + started.leadCookie(), "Origin: " + house.http.origin()).status();
    }
}
