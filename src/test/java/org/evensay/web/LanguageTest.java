package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each person reads in a language of their own, in one room with all others. */
class LanguageTest {
    @AutoClose
    private static final HouseOnAPort HOUSE = HouseOnAPort.atHome();

    @Test
    void aBrowserGetsTheLanguageThatItAsksForAndEnglishWhenThatIsNotHere() {
        assertThat(HOUSE.http.get("/", "Accept-Language: pl-PL,pl;q=0.9").body())
                .contains("<html lang=\"pl\" dir=\"ltr\"");
        assertThat(HOUSE.http.get("/", "Accept-Language: ar").body()).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(HOUSE.http.get("/", "Accept-Language: tlh").body()).contains("<html lang=\"en\"");
        assertThat(HOUSE.http.get("/").body()).contains("<html lang=\"en\"");
    }

    @Test
    void whatSomebodyChoseIsStrongerAndLeadsBackToWhereTheyWere() {
        RawHttp.Reply chosen = HOUSE.http.get("/language/cy", "Referer: " + HOUSE.http.origin() + "/tour");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/tour");
        String cookie = HouseOnAPort.cookie(chosen, "evensay-language");
        assertThat(HOUSE.http.get("/", "Accept-Language: pl", "Cookie: " + cookie).body())
                .contains("<html lang=\"cy\"");
        assertThat(HOUSE.http.get("/language/xx").status()).isEqualTo(404);
        assertThat(HOUSE.http.get("/", "Cookie: evensay-language=xx").body()).contains("<html lang=\"en\"");
    }

    @Test
    void nobodyIsLedAwayFromThisHouse() {
        for (String referer : List.of("http://evil.example//evil.example/x", "http://evil.example", "no address", "")) {
            assertThat(HOUSE.http.get("/language/en", "Referer: " + referer).header("Location")).as(referer)
                    .doesNotContain("evil").endsWith("/");
        }
    }

    /** The answer to a form has no page that can be asked for; the page that the form stands on has. */
    @Test
    void fromTheAnswerToAFormTheWayLeadsToAPageThatIsThere() {
        List<String> pages = HOUSE.server.routes().stream().filter(route -> route.startsWith("GET "))
                .map(route -> route.substring("GET ".length())).toList();
        assertThat(HOUSE.server.routes().stream().filter(route -> route.startsWith("POST "))
                .map(route -> LanguagePages.thatCanBeAskedFor(route.substring("POST ".length())))
                .map(path -> path.replaceAll("/room/\\{room}/[a-z]+$", "/room/{room}/{role}")))
                .hasSizeGreaterThan(20).isSubsetOf(pages);
    }
}
