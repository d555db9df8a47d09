package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** Somebody who comes late, or whose line was lost, is told in one sentence where the room is. */
class ComingLateTest {
    private static final LocatorAssertions.HasTextOptions SOON = new LocatorAssertions.HasTextOptions()
            .setTimeout(40_000);

    @Test
    void whoComesLateAndWhoseLineWasLostAreToldWhereTheRoomIsAndWhoComesAtTheStartIsNot() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Workshop room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
            Page early = room.joins("Anna", 360);
            assertThat(early.locator("[data-link-state]")).hasText("");
            room.next("Next: quiet writing");
            Page late = room.joins("Ben", 360);
            Locator told = late.locator("[data-link-state]");
            assertThat(told).hasText("You are with us. Quiet time. Write down as many ideas as you like.");
            assertThat(Looks.tooWide(late)).isEmpty();
            late.reload();
            assertThat(told).containsText("You are with us.");
            assertThat(told).isVisible();
            Pictures.withoutGreeting(late);
            assertThat(told).isHidden();
            late.reload();
            double greeted = questionStandsAt(late);
            assertThat(told).hasText("", SOON);
            assertThat(questionStandsAt(late)).as("the greeting moves nothing").isEqualTo(greeted);
            assertThat(late.evaluate("scrollY")).isEqualTo(0);
            assertThat(chromium.complaints()).isEmpty();
            late.close();
            losesItsLine(app, early.locator("[data-link-state]"));
        }
    }

    private static void losesItsLine(RunningApp app, Locator told) {
        app.stop();
        assertThat(told).hasAttribute("data-offline", "");
        app.startAgain();
        assertThat(told).hasText("Connected again. Quiet time. Write down as many ideas as you like.", SOON);
        assertThat(told).hasText("", SOON);
    }

    private static double questionStandsAt(Page page) {
        return page.locator("h1.question").boundingBox().y;
    }
}
