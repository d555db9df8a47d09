package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.Test;

/** Cookies are out of the reach of scripts and other sites, each for its own place. */
class CookiesTest {

    @Test
    void everyCookieIsOutOfReachOfScriptsAndOtherSitesAndHasItsOwnPath() throws StoreFailed {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Started started = house.started();
            HouseOnAPort.Door door = house.door();
            RawHttp.Reply seated = house.http.post("/" + started.code() + "/seat", "name=&token=" + door.token(),
                    "Cookie: " + door.cookie(), "Origin: " + house.http.origin());
            List<String> cookies = seated.headers("Set-Cookie");
            assertThat(cookies).hasSize(3).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly")
                    .contains("SameSite=Lax").doesNotContain("Secure").doesNotContain("Domain"));
            assertThat(cookies.get(0)).contains("Path=" + started.lead() + "/participant");
        }
    }

    @Test
    void behindAProxyThatWeTrustAndThatSpeaksHttpsTheyAreSecure() {
        Surroundings behind = new Surroundings(List.of(), Optional.of("https://say.example.org"), Set.of("127.0.0.1"),
                Optional.empty(), Optional.of("a key of some length"));
        try (HouseOnAPort house = new HouseOnAPort(behind)) {
            RawHttp.Reply first = house.http.get("/", "Host: say.example.org", "X-Forwarded-Proto: https");
            assertThat(first.headers("Set-Cookie")).hasSize(1)
                    .allSatisfy(cookie -> assertThat(cookie).startsWith("__Secure-evensay-door=").contains("; Secure"));
            assertThat(first.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(house.http.get("/", "Host: say.example.org").header("Strict-Transport-Security")).isEmpty();
            String cookie = HouseOnAPort.cookie(first, "__Secure-evensay-door");
            assertThat(house.http.post("/find", "code=ZZZZZZ&token=" + HouseOnAPort.token(cookie), "Cookie: " + cookie,
                    "Host: say.example.org", "X-Forwarded-Proto: https", "Origin: https://say.example.org").status())
                    .as("and it is read again").isEqualTo(422);
        }
    }

    @Test
    void thePageOfAGroupThatIsOpenedKeepsItsCookieForNinetyDaysMore() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Begun begun = house.begun();
            Map.of(begun.group(), begun.groupCookie(), begun.team(), begun.teamCookie(), begun.team() + "/people",
                    begun.teamCookie()).forEach((page, cookie) ->
                    assertThat(house.http.get(page, "Cookie: " + cookie).headers("Set-Cookie")).as(page)
                            .anySatisfy(set -> assertThat(set).startsWith(cookie + ";").contains("HttpOnly")
                                    .contains("Path=" + page.replace("/people", "") + ";")
                                    .contains("Max-Age=7776000")));
            assertThat(house.http.get(begun.group(), "Cookie: evensay-group=" + "0".repeat(32)).headers("Set-Cookie"))
                    .as("a wrong one").noneMatch(set -> set.startsWith("evensay-group"));
        }
    }

    @Test
    void aSecretOfOnePlaceIsNotSentToAnother() throws StoreFailed {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Started one = house.started();
            HouseOnAPort.Started other = house.started();
            String leadOfOther = other.lead() + "/facilitator";
            assertThat(house.http.get(leadOfOther, "Cookie: " + other.leadCookie()).body()).contains("part-lead");
            assertThat(house.http.get(leadOfOther, "Cookie: " + one.leadCookie()).body()).doesNotContain("part-lead");
            assertThat(house.http.get(other.lead() + "/screen", "Cookie: evensay-screen="
                    + other.leadCookie().split("=")[1]).body()).doesNotContain("part-screen");
        }
    }
}
