package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
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
        HouseOnAPort.Door door = house.door();
        return house.http.post("/recover", "recovery-code=" + code.replace(' ', '+') + "&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + house.http.origin());
    }
}
