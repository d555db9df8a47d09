package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ways into a room: by code, by link, and back to where somebody was. */
class ComingInTest extends InOneHouse {
    private Workshop room;

    @BeforeEach
    void start() {
        room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
    }

    @Test
    void aCodeIsTakenInAnyCaseAndSpacingAndAWrongOneGetsASentence() {
        Page phone = chromium.page(360, 740);
        phone.navigate(app.addressForPhones());
        phone.getByLabel("Your code").fill("zzz zzz");
        room.press(phone, "Join");
        assertThat(phone.locator(".refusal")).containsText("can’t find an open room with that code");
        phone.getByLabel("Your code").fill(" " + room.code().toLowerCase(Locale.ROOT) + " ");
        room.press(phone, "Join");
        assertThat(phone.locator("h1")).containsText("Welcome to Tuesday Tea");
        assertThat(phone.locator(".privacy")).containsText("Nothing kept afterwards links you to what you wrote");
    }

    @Test
    void whoeverScansTheCodeAgainGoesBackToTheirSeat() {
        Page anna = room.joins("Anna", 360);
        anna.navigate(app.addressForPhones() + "/" + room.code().replace(" ", ""));
        assertThat(anna.locator("#part-where")).isVisible();
        assertThat(room.facilitator().locator("#part-people")).containsText("1 person");
    }

    @Test
    void theFacilitatorsLinkOpensOnAnotherComputerAndLeavesNoSecretInTheAddress() {
        Page laptop = chromium.page(1280, 800);
        laptop.navigate(room.facilitatorLink());
        assertThat(laptop.locator("#part-lead")).isVisible();
        assertThat(laptop.url()).doesNotContain("key");
        laptop.reload();
        assertThat(laptop.locator("#part-lead")).isVisible();
    }

    @Test
    void aLinkThatOpensNothingGetsASentence() {
        Page laptop = chromium.page(1280, 800);
        laptop.navigate(room.facilitatorLink().replaceFirst("#key=.*", "#key=" + "0".repeat(32)));
        assertThat(laptop.locator(".banner")).containsText("This link does not open anything.");
    }

    @Tag("long")
    @Test
    void noPageScrollsSidewaysOnTheSmallestPhone() {
        Page phone = chromium.page(320, 640);
        phone.navigate(app.addressForPhones());
        fits(phone);
        Page anna = room.joins("Anna", 320);
        fits(anna);
        room.next("Next: quiet writing");
        room.writes(anna, "w".repeat(120), "The tea is ready before anybody comes in");
        fits(anna);
        room.toTheVoteWith(anna, 2);
        fits(anna);
        room.facilitator().setViewportSize(320, 640);
        fits(room.facilitator());
    }

    private static void fits(Page page) {
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    /** Of the lines that read the same the room sends only their places. */
    @Test
    void whoeverComesInLeavesTheOthersInTheListAsTheyAre() {
        Page anna = room.joins("Anna", 360);
        Page lead = room.facilitator();
        lead.locator("#part-people details.about-seat > summary").click();
        room.joins("Ben", 360);
        assertThat(lead.locator("#part-people .seat")).hasCount(2);
        assertThat(lead.locator("#part-people .seat").first().locator("details.about-seat")).hasAttribute("open", "");
        anna.close();
        assertThat(lead.locator("#part-people .seat").first()).containsText("phone asleep or away");
        assertThat(lead.locator("[data-kept]")).hasCount(0);
        String live = lead.locator("#part-people ul.seats").innerText();
        lead.reload();
        lead.locator("#part-people details.about-seat > summary").first().click();
        assertThat(lead.locator("#part-people ul.seats").innerText()).isEqualTo(live);
    }
}
