package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the line is down the page says at every button, and for every idea, that it waits to be sent. */
class WaitingToBeSentTest extends InOneHouse {
    private static final String WAITS = "Not sent yet. We keep trying.";
    private static final String WAITING = "document.querySelector('live-room').outbox.waiting().length";
    private static final String COUNTS = "window.most = 0; new MutationObserver(() => {"
            + "window.most = Math.max(window.most, document.querySelectorAll('#own-list > li, #own-waiting li').length)"
            + "}).observe(document.body, { subtree: true, childList: true })";
    private Workshop room;

    @BeforeEach
    void welcome() {
        room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
    }

    @Test
    void aButtonThatIsPressedAgainWhileItWaitsSaysSoAndIsNotRefusedAfterwards() {
        Page lead = room.facilitator();
        isCutOff(lead);
        Locator form = lead.locator("#move-SILENT");
        form.locator("button").click();
        assertThat(form).containsText(WAITS);
        form.locator("button").click();
        lead.waitForTimeout(200);
        assertThat(lead.evaluate(WAITING)).isEqualTo(1);
        app.startAgain();
        assertThat(lead.locator(".where-SILENT")).isVisible(new LocatorAssertions.IsVisibleOptions()
                .setTimeout(40_000));
        assertThat(lead.locator("output.waits")).hasCount(0);
        assertThat(lead.locator(".refusal:visible")).hasCount(0);
    }

    @Test
    void everyFormOfTheWelcomeSaysWhatBecomesOfWhatWasPressed() {
        Page anna = room.joins("Anna", 360);
        isCutOff(anna);
        anna.getByLabel("Something to add").fill("We begin on time");
        room.press(anna, "Add it");
        room.press(anna, "I can live with this");
        assertThat(anna.locator("#propose-rule output")).hasText("Saved on this device");
        assertThat(anna.locator("#agree-rules output")).hasText(WAITS);
        assertThat(Looks.tooWide(anna)).isEmpty();
        app.startAgain();
        assertThat(anna.locator("#part-step")).containsText("We begin on time", within());
        assertThat(anna.locator("output.waits")).hasCount(0);
    }

    @Test
    void ideasThatWaitStandBelowTheListUntilTheRoomHasThemAndNoneStandsTwice() {
        Page anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
        room.writes(anna, "Tea");
        assertThat(anna.locator("#own-waiting")).hasCount(0);
        isCutOff(anna);
        room.writesUnseen(anna, "Talk");
        room.writesUnseen(anna, "<b>Walks");
        Locator waiting = anna.locator("#own-waiting");
        assertThat(waiting).containsText(WAITS);
        assertThat(waiting.locator("li")).hasText(new String[] {"Talk", "<b>Walks"});
        assertThat(anna.locator("#own-list > li")).hasCount(1);
        assertThat(Looks.tooWide(anna)).isEmpty();
        anna.evaluate(COUNTS);
        app.startAgain();
        assertThat(anna.locator("#own-list > li")).hasCount(3, new LocatorAssertions.HasCountOptions()
                .setTimeout(40_000));
        assertThat(waiting).hasCount(0);
        assertThat(anna.evaluate("window.most")).isEqualTo(3);
    }

    private static void isCutOff(Page page) {
        app.stop();
        assertThat(page.locator("[data-link-state]")).containsText("No connection");
    }

    private static LocatorAssertions.ContainsTextOptions within() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);
    }
}
