package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quiet word to whoever leads, in real browsers. */
class CareInTheRoomTest extends InOneHouse {
    private Workshop room;
    private Page anna;
    private Page ben;

    @BeforeEach
    void quietWriting() {
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        ben = room.joins("Ben", 360);
        room.next("Next: quiet writing");
    }

    @Test
    void aCallReachesTheFacilitatorAloneAndTheCallerSeesThatItWasSeen() {
        room.screen();
        anna.locator("#care > summary").click();
        room.press(anna, "I would like to talk");
        assertThat(anna.locator("#part-care .banner")).containsText("with nobody else");
        assertThat(room.facilitator().locator("#part-calls")).containsText("Anna would like to talk.");
        assertThat(ben.content()).doesNotContain("like to talk.");
        assertThat(room.screen().content()).doesNotContain("like to talk");

        room.press(room.facilitator(), "I have seen it");
        assertThat(anna.locator("#part-care .banner")).containsText("has seen it");
        room.press(anna, "I am all right now");
        assertThat(anna.locator("#part-care .banner")).hasCount(0);
        assertThat(room.facilitator().locator("#part-calls .call")).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Tag("long")
    @Test
    void theGroupsHelpLinesStandOnEveryPhoneAndCanBeCalled() {
        assertThat(ben.locator("#care")).containsText("Nobody wrote a number here");
        room.facilitator().locator("#help-lines > summary").click();
        room.facilitator().getByLabel("Who people can call").fill("Samaritans 116 123\nJo at the desk");
        room.facilitator().locator("#name-help-lines button").click();
        ben.locator("#care > summary").click();
        assertThat(ben.locator(".help-lines a")).hasText("116 123");
        assertThat(ben.locator(".help-lines a")).hasAttribute("href", "tel:116123");
        assertThat(ben.locator(".help-lines li")).hasCount(2);
        Page late = room.joins("Cleo", 360);
        assertThat(late.locator(".help-lines li")).hasCount(2);
        assertThat(Looks.tooWide(ben)).isEmpty();
    }
}
