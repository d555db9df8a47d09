package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aPlan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leading again with the code on the paper, from a browser that knows nothing of the workshop. */
class RecoverPageTest {
    private static final Pattern CODE = Pattern.compile("recovery-code\"><code>([0-9A-Z ]{19})</code>");

    private static final String MISREAD = "A recovery code has 16 letters and numbers";
    private static final String UNKNOWN = "This code opens no workshop";

    private final HouseOnAPort house = HouseOnAPort.atHome();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theCodeThatIsShownAtTheStartLeadsToTheFacilitatorsPage() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        RawHttp.Reply reply = recover(started.recoveryCode().toLowerCase().replace(' ', '-'));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.headers("Location").get(0)).endsWith(started.lead() + "/facilitator");
        String cookie = HouseOnAPort.cookie(reply, "evensay-facilitator");
        assertThat(cookie).isNotEqualTo(started.leadCookie());
        assertThat(house.http.get(started.lead() + "/facilitator", "Cookie: " + cookie).body())
                .contains("Recovery code on paper");
    }

    @Test
    void aNewCodeEndsTheOldOne() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        RawHttp.Reply made = house.http.post(started.lead() + "/facilitator/recovery-code",
                "token=" + started.leadToken(), "Cookie: " + started.leadCookie(), "Origin: " + house.http.origin());
        assertThat(recover(started.recoveryCode()).status()).isEqualTo(422);
        assertThat(recover(HouseOnAPort.found(CODE, made.body())).status()).isEqualTo(303);
    }

    @Test
    void wrongCodesCountAsWrongJoinCodesAndARightOneAlwaysOpens() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        IntStream.range(0, 21).parallel().forEach(guess ->
                assertThat(recover("ZZZZ ZZZZ ZZZZ ZZ" + (char) ('A' + guess % 8) + "Z").status()).isEqualTo(422));
        HouseOnAPort.Door door = house.door();
        assertThat(house.http.post("/find", "code=ZZZZZZ&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + house.http.origin()).status()).isEqualTo(429);
        assertThat(recover(started.recoveryCode()).status()).isEqualTo(303);
    }

    @Test
    void aLinksSecretIsNoRecoveryCode() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        assertThat(recover(started.screenKey()).status()).isEqualTo(422);
        assertThat(recover("").status()).isEqualTo(422);
    }

    @Test
    void whatCannotBeACodeIsReadAgainAndWhatOpensNothingIsAnsweredAlikeWhateverItWas() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        String mistyped = started.recoveryCode().substring(1);
        assertThat(recover(mistyped).body()).contains(MISREAD, "value=\"" + mistyped + "\"").doesNotContain(UNKNOWN);
        house.http.post(started.lead() + "/facilitator/recovery-code", "token=" + started.leadToken(),
                "Cookie: " + started.leadCookie(), "Origin: " + house.http.origin());
        String replaced = recover(started.recoveryCode()).body();
        assertThat(replaced).contains(UNKNOWN).doesNotContain(MISREAD, started.recoveryCode());
        assertThat(withoutToken(recover("ZZZZ ZZZZ ZZZZ ZZZZ").body())).isEqualTo(withoutToken(replaced));
    }

    @Test
    void nobodyIsCalledUnknownWhileTheHouseIsTooFullToOpenTheirWorkshop() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        try (HouseOnAPort full = new HouseOnAPort(Surroundings.atHome(List.of("evensay.test")), house.store)) {
            for (int room = 0; room < Limit.ROOMS_LIVE_A_NODE.most(); room++) {
                String number = String.format("%032x", room);
                full.rooms.start(new WorkshopId(number), aPlan("Tea", "Why?"), Actor.facilitator(new Secret(number)));
            }
            assertThat(recover(full, started.recoveryCode()).body()).contains("Wait a moment").doesNotContain(UNKNOWN);
            assertThat(recover(full, "ZZZZ ZZZZ ZZZZ ZZZZ").body()).contains(UNKNOWN);
            assertThat(full.http.get(started.lead() + "/facilitator", "Cookie: " + started.leadCookie()).status())
                    .as("whoever has a place there is not turned away").isEqualTo(503);
        }
    }

    @Test
    void whatCannotBeACodeIsNoGuess() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        IntStream.range(0, 25).parallel().forEach(slip -> recover(started.recoveryCode().substring(1)));
        HouseOnAPort.Door door = house.door();
        assertThat(house.http.post("/find", "code=ZZZZZZ&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + house.http.origin()).status()).isEqualTo(422);
    }

    private static String withoutToken(String page) {
        return page.replaceAll("value=\"[0-9a-f]{32}\"", "");
    }

    private RawHttp.Reply recover(String code) {
        return recover(house, code);
    }

    private static RawHttp.Reply recover(HouseOnAPort at, String code) {
        HouseOnAPort.Door door = at.door();
        return at.http.post("/recover", "recovery-code=" + code.replace(' ', '+') + "&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + at.http.origin());
    }
}
