package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each person chooses how large the letters of their own pages are, by a link that works without scripts. */
class LettersTest {
    @AutoClose
    private static final HouseOnAPort HOUSE = HouseOnAPort.atHome();

    @Test
    void theOtherTwoSizesAreOfferedAndTheOneThatIsThereIsNot() {
        assertThat(HOUSE.http.get("/").body()).contains("href=\"/letters/larger\"", "href=\"/letters/largest\"")
                .doesNotContain("/letters/usual", "data-letters");
        assertThat(HOUSE.http.get("/", "Cookie: evensay-letters=largest").body())
                .contains("href=\"/letters/usual\"", "href=\"/letters/larger\"", "data-letters=\"largest\"")
                .doesNotContain("href=\"/letters/largest\"");
    }

    @Test
    void whatSomebodyChoseIsKeptInTheirBrowserAndLeadsBackToWhereTheyWere() {
        RawHttp.Reply chosen = HOUSE.http.get("/letters/larger", "Referer: " + HOUSE.http.origin() + "/tour");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/tour");
        String cookie = HouseOnAPort.cookie(chosen, "evensay-letters");
        assertThat(HOUSE.http.get("/tour", "Cookie: " + cookie).body()).contains("data-letters=\"larger\"");
        assertThat(HOUSE.http.get("/tour").body()).doesNotContain("data-letters");
    }

    @Test
    void aSizeThatIsNotThereChangesNothing() {
        assertThat(HOUSE.http.get("/letters/huge").status()).isEqualTo(404);
        assertThat(HOUSE.http.get("/", "Cookie: evensay-letters=huge").body()).doesNotContain("data-letters");
    }

    /** The screen has a way of its own: its words fit its height, and keys make them larger for everybody. */
    @Test
    void theScreenIsForAllAndKeepsItsSizes() throws StoreFailed {
        HouseOnAPort.Started started = HOUSE.started();
        String letters = "; evensay-letters=largest";
        assertThat(HOUSE.http.get(started.lead() + "/facilitator", "Cookie: " + started.leadCookie() + letters).body())
                .contains("data-letters=\"largest\"");
        assertThat(HOUSE.http.get(started.lead() + "/screen", "Cookie: " + screen(started) + letters).body())
                .contains("class=\"page wall").doesNotContain("data-letters");
    }

    private static String screen(HouseOnAPort.Started started) {
        HouseOnAPort.Door door = HOUSE.door();
        return HouseOnAPort.cookie(HOUSE.http.post(started.lead() + "/screen/enter", "key=" + started.screenKey()
                + "&token=" + door.token(), "Cookie: " + door.cookie(), "Origin: " + HOUSE.http.origin()),
                "evensay-screen");
    }

    @Test
    void easyReadMarksThePageAndPutsAPictureBesideWhatToDo() {
        assertThat(HOUSE.http.get("/", "Cookie: evensay-language=en-x-easy").body())
                .contains("data-easy", "class=\"pictogram\"");
        assertThat(HOUSE.http.get("/", "Cookie: evensay-language=en").body())
                .doesNotContain("data-easy").doesNotContain("class=\"pictogram\"");
    }
}
