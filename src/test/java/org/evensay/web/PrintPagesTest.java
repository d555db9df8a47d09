package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.room.StoreFailed;
import org.evensay.workshop.Limit;
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

    @Test
    void onlyWhoLeadsPrints() {
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
