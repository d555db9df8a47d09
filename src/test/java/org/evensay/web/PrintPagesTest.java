package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.IssuePass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets to print for people without a device. */
class PrintPagesTest {
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private HouseOnAPort.Started started;

    @BeforeEach
    void begin() throws StoreFailed {
        started = house.started();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String sheet(String name) {
        return house.http.get(started.lead() + "/facilitator/print/" + name, "Cookie: " + started.leadCookie()).body();
    }

    private static int times(String part, String page) {
        return page.split(part, -1).length - 1;
    }

    @Test
    void ballotsHaveNumbersAndASquareForEach() {
        assertThat(sheet("ballots?copies=3")).contains("once the vote is open").doesNotContain("Paper 1");
        house.http.post(started.lead() + "/facilitator/do", "do=plan-vote&way=TOP_K&choices=5&token="
                + started.leadToken(), "Cookie: " + started.leadCookie(), "Origin: " + house.http.origin());
        String page = sheet("ballots?copies=3");
        assertThat(page).contains("<b>Paper 1</b>", "<b>Paper 2</b>", "<b>Paper 3</b>").doesNotContain("Paper 4");
        assertThat(times("<svg class=\"qr\"", page)).isEqualTo(3);
        assertThat(page).contains("What works?").contains("then 2, up to 5");
    }

    /** The list may turn out shorter than was planned for, and then so many cannot be chosen. */
    @Test
    void aPaperFromBeforeTheVoteSaysHowManyCanBeChosenAtMost() {
        house.http.post(started.lead() + "/facilitator/do", "do=plan-vote&way=TOP_K&choices=5&token="
                + started.leadToken(), "Cookie: " + started.leadCookie(), "Origin: " + house.http.origin());
        assertThat(sheet("ballots?copies=1")).contains("At most 5. If the list is short, it can be fewer.");
    }

    @Test
    void joinCardsHaveTheCodeAndCardsForIdeasHaveTheQuestion() {
        assertThat(times("<dd class=\"code\">", sheet("join?copies=4"))).isEqualTo(4);
        assertThat(times("<p class=\"sheet-question\" dir=\"auto\">What works\\?", sheet("cards?copies=2")))
                .isEqualTo(2);
    }

    @Test
    void noMoreThanAHundredSheetsAreMadeAtOnce() {
        assertThat(times("sheet-label", sheet("cards?copies=999"))).isEqualTo(Limit.SHEETS_AT_ONCE.most());
    }

    /** In the words of the room, and by its numbers. */
    @Test
    void aBallotSaysToWhichVoteItBelongs() {
        house.http.post(started.lead() + "/facilitator/do", "do=plan-vote&way=TOP_K&choices=5&token="
                + started.leadToken(), "Cookie: " + started.leadCookie(), "Origin: " + house.http.origin());
        assertThat(sheet("ballots?copies=2")).contains("What works?", "Question 1, vote 1");
        assertThat(house.http.get(started.lead() + "/paper/1103").body()).contains("Paper 1103", "Question 2, vote 2");
    }

    @Test
    void joinCardsCarryTheWifiThatWhoeverLeadsHasGiven() {
        assertThat(sheet("join?copies=2")).doesNotContain("Join the Wi-Fi").contains("Point your phone");
        WaysHereTest.posts(house, started, "wifi", "wifi=Tea+Room&wifi-password=kettle+on+1");
        String page = sheet("join?copies=2");
        assertThat(times("Join the Wi-Fi", page)).isEqualTo(2);
        assertThat(page).contains("<bdi>Tea Room</bdi>", "These cards carry the password");
        assertThat(times("<svg class=\"qr\"", page)).as("of the Wi-Fi and of the page").isEqualTo(4);
        assertThat(sheet("cards?copies=2")).doesNotContain("kettle on 1");
    }

    @Test
    void whoeverMayTypeInPapersMayPrintThem() {
        for (Role role : List.of(Role.SCRIBE, Role.CO_FACILITATOR, Role.SUPPORT, Role.SCREEN)) {
            Secret own = invited(role);
            Place page = new Place(started.room().snapshot().workshop().id(), role.page());
            String cookie = "Cookie: " + page.cookieName() + "=" + own.value();
            boolean types = List.of(Role.SCRIBE, Role.CO_FACILITATOR).contains(role);
            assertThat(house.http.get(page.path() + "/print/ballots", cookie).status()).as("%s", role)
                    .isEqualTo(types ? 200 : 403);
            assertThat(house.http.get(page.path(), cookie).body().contains(page.path() + "/print/ballots"))
                    .as("%s is shown the way", role).isEqualTo(types);
        }
    }

    private Secret invited(Role role) {
        Secret link = new Secret(String.format("%032x", 100 + role.ordinal()));
        Secret own = new Secret(String.format("%032x", 200 + role.ordinal()));
        Actor lead = Actor.facilitator(Cookies.secret(started.leadCookie().split("=")[1]).orElseThrow());
        Asking.of(started.room(), lead, new IssuePass(link.hash(), role), link::value).join();
        Asking.of(started.room(), Actor.newcomer(link), new AcceptInvitation(own.hash()), own::value).join();
        return role == Role.SCREEN ? link : own;
    }

    @Test
    void nobodyElsePrints() {
        String path = started.lead() + "/facilitator/print/cards";
        assertThat(house.http.get(path).status()).isEqualTo(403);
        assertThat(house.http.get(path, "Cookie: " + house.joined(started).getKey()).status()).isEqualTo(403);
        assertThat(house.http.get(started.lead() + "/facilitator/print/money", "Cookie: " + started.leadCookie())
                .status()).isEqualTo(404);
    }

    @Test
    void theSquareOnABallotLeadsToWhoeverTypesItIn() {
        String page = house.http.get(started.lead() + "/paper/7").body();
        assertThat(page).contains(started.lead() + "/facilitator#slip-7").contains(started.lead() + "/scribe#slip-7");
        assertThat(house.http.get(started.lead() + "/paper/0").status()).isEqualTo(404);
    }
}
