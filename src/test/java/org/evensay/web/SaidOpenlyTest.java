package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people are told before their first idea: who could look in, until when things are kept, what is no promise. */
class SaidOpenlyTest {
    private static final String COULD_LOOK = "the people who run this computer could, with effort, see who is typing";
    private static final String COULD_LISTEN = "On this Wi-Fi, somebody with the right tools could read along.";

    /** A proxy on this machine is believed, so that a page can be asked for as if it came by HTTPS. */
    private final HouseOnAPort house = new HouseOnAPort(new Surroundings(List.of("evensay.test"), Optional.empty(),
            Set.of("127.0.0.1"), Optional.empty(), Optional.empty()));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void beforeTheyComeInPeopleReadWhoCouldLookAndTheLastDay() throws StoreFailed {
        HouseOnAPort.Started started = house.started("X-Forwarded-For: 192.168.1.20");
        String lastDay = words().day(started.room().snapshot().workshop().keptUntil());
        assertThat(house.http.get("/" + started.code()).body())
                .contains(COULD_LOOK, "Everything is erased on " + lastDay, "href=\"/privacy\"");
    }

    @Test
    void onTheirOwnPageItStandsToo() throws StoreFailed {
        HouseOnAPort.Started started = house.started("X-Forwarded-For: 192.168.1.20");
        String lastDay = words().day(started.room().snapshot().workshop().keptUntil());
        assertThat(house.http.get(started.lead() + "/participant", "Cookie: " + house.joined(started).getKey()).body())
                .contains(COULD_LOOK, "Everything is erased on " + lastDay, "href=\"/privacy\"");
    }

    @Test
    void withoutHttpsTheyReadThatTheNetworkCouldListen() throws StoreFailed {
        HouseOnAPort.Started started = house.started("X-Forwarded-For: 192.168.1.20");
        assertThat(house.http.get("/" + started.code()).body()).contains(COULD_LISTEN);
        assertThat(house.http.get("/" + started.code(), "X-Forwarded-Proto: https").body())
                .contains(COULD_LOOK).doesNotContain(COULD_LISTEN);
    }

    @Test
    void thePageAboutPrivacySaysWhatCannotBePromised() {
        assertThat(house.http.get("/").body()).contains("href=\"/privacy\"");
        assertThat(house.http.get("/privacy").body()).contains(COULD_LOOK, "start with http and not https",
                "pictures of the screen", "In a small group", "If you share your phone", "If nobody closes",
                "copies that somebody else has made", "kept for 365 days");
    }

    @Test
    void whoLeadsCanShowWhatIsHeldAndUntilWhen() throws StoreFailed {
        HouseOnAPort.Started started = house.started("X-Forwarded-For: 192.168.1.20");
        String held = started.lead() + "/facilitator/held.json";
        assertThat(house.http.get(held, "Cookie: " + started.leadCookie()).body()).contains(
                "\"kept_until\" : \"" + started.room().snapshot().workshop().keptUntil() + "\"", "What works?");
        assertThat(house.http.get(held, "Cookie: " + house.joined(started).getKey()).status()).isEqualTo(403);
    }

    private static Words words() {
        return new Languages().in("en");
    }
}
