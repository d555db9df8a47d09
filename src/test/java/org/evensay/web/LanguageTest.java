package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each person reads in a language of their own, in one room with all others. */
class LanguageTest {
    private static HouseOnAPort house;

    @BeforeAll
    static void open() {
        house = HouseOnAPort.atHome();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aBrowserGetsTheLanguageThatItAsksForAndEnglishWhenThatIsNotHere() {
        assertThat(house.http.get("/", "Accept-Language: pl-PL,pl;q=0.9").body())
                .contains("<html lang=\"pl\" dir=\"ltr\"");
        assertThat(house.http.get("/", "Accept-Language: ar").body()).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(house.http.get("/", "Accept-Language: tlh").body()).contains("<html lang=\"en\"");
        assertThat(house.http.get("/").body()).contains("<html lang=\"en\"");
    }

    @Test
    void whatSomebodyChoseIsStrongerAndLeadsBackToWhereTheyWere() {
        RawHttp.Reply chosen = house.http.get("/language/cy", "Referer: " + house.http.origin() + "/tour");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/tour");
        String cookie = HouseOnAPort.cookie(chosen, "evensay-language");
        assertThat(house.http.get("/", "Accept-Language: pl", "Cookie: " + cookie).body())
                .contains("<html lang=\"cy\"");
        assertThat(house.http.get("/language/xx").status()).isEqualTo(404);
        assertThat(house.http.get("/", "Cookie: evensay-language=xx").body()).contains("<html lang=\"en\"");
    }

    @Test
    void nobodyIsLedAwayFromThisHouse() {
        for (String referer : List.of("http://evil.example//evil.example/x", "http://evil.example", "no address", "")) {
            assertThat(house.http.get("/language/en", "Referer: " + referer).header("Location")).as(referer)
                    .doesNotContain("evil").endsWith("/");
        }
    }

    /** The answer to a form has no page that can be asked for; the page that the form stands on has. */
    @Test
    void fromTheAnswerToAFormTheWayLeadsToAPageThatIsThere() {
        List<String> pages = house.server.routes().stream().filter(route -> route.startsWith("GET "))
                .map(route -> route.substring("GET ".length())).toList();
        assertThat(house.server.routes().stream().filter(route -> route.startsWith("POST "))
                .map(route -> LanguagePages.thatCanBeAskedFor(route.substring("POST ".length())))
                .map(path -> path.replaceAll("/room/\\{room}/[a-z]+$", "/room/{room}/{role}")))
                .hasSizeGreaterThan(20).isSubsetOf(pages);
    }
}
