package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How much one request may bring. */
class BodiesTest {
    @AutoClose
    private static final HouseOnAPort HOUSE = HouseOnAPort.atHome();

    @Test
    void aFormOfAQuarterOfAMebibyteIsReadAndALargerOneIsRefusedWithASentence() {
        assertThat(start(256 * 1024 - 200).body()).contains("characters");
        RawHttp.Reply tooLarge = start(256 * 1024 + 200);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("<p").doesNotContain("Exception");
        assertThat(isRefusedOrCutOff(4_000_000)).isTrue();
        assertThat(HOUSE.http.get("/").status()).as("and goes on").isEqualTo(200);
    }

    /** The server does not read on what it has refused, so the line may break while it is still being sent. */
    private static boolean isRefusedOrCutOff(int letters) {
        try {
            return start(letters).status() == 413;
        } catch (UncheckedIOException cutOff) {
            return true;
        }
    }

    private static RawHttp.Reply start(int letters) {
        HouseOnAPort.Door door = HOUSE.door();
        return HOUSE.http.post("/start", "group=Tea&token=" + door.token() + "&questions=" + "a".repeat(letters),
                "Cookie: " + door.cookie(), "Origin: " + HOUSE.http.origin());
    }
}
