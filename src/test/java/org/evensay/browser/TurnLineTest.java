package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** On a small phone the card of the turn is above what somebody writes in: a line at the top leads there. */
class TurnLineTest extends InOneHouse {
    @Test
    void whoeverWritesFurtherDownIsToldOfTheirTurnWithoutLosingTheirPlaceAndIsThereByOnePress() {
        Workshop room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        Page anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
        room.writes(anna, "Tea", "Talk");
        room.next("Next: share the ideas");
        anna.setViewportSize(360, 400);
        anna.getByLabel("Your idea").pressSequentially("Walks");
        room.press(room.facilitator(), "Start the first turn");
        Locator line = anna.locator(".turn-line");
        assertThat(line).hasText("It’s your turn");
        assertThat(anna.getByLabel("Your idea")).isFocused();
        assertThat(Looks.tooWide(anna)).isEmpty();
        line.click();
        assertThat(anna.locator(".my-turn h2")).isFocused();
        assertThat(anna.locator(".my-turn h2")).isInViewport();
        assertThat(line).hasCount(0);
        anna.getByLabel("Your idea").focus();
        assertThat(line).isVisible();
        anna.locator("#pass-turn button").press("Enter");
        assertThat(anna.locator(".my-turn")).hasCount(0);
        assertThat(line).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }
}
