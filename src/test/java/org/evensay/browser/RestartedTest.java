package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house is stopped in good order and started again, as for an upgrade, while people write. */
class RestartedTest {
    private static final double SOON_MS = 5_000;

    private final Chromium chromium = new Chromium();
    private final RunningApp app = new RunningApp();
    private Workshop room;
    private Page anna;

    @BeforeEach
    void quietWriting() {
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
        anna.getByLabel("Your idea").waitFor();
    }

    @AfterEach
    void goHome() {
        chromium.close();
        app.close();
    }

    @Test
    void everybodyIsBackWithinFiveSecondsWithWhatTheyTypedAndWhatTheySent() {
        Page ben = room.joins("Ben", 360);
        ben.getByLabel("Your idea").pressSequentially("half a sent");
        app.stop();
        assertThat(anna.locator("[data-link-state]")).containsText("No connection");
        room.writesUnseen(anna, "Sent while nobody was there");
        app.startAgain();
        long begun = System.nanoTime();
        assertThat(anna.locator("#own-list .idea-text")).hasText("Sent while nobody was there",
                new LocatorAssertions.HasTextOptions().setTimeout(SOON_MS));
        assertThat(ben.locator("[data-link-state]")).not().containsText("No connection",
                new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MS));
        assertThat(room.facilitator().locator("[data-link-state]")).not().containsText("No connection",
                new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MS));
        assertThat(Duration.ofNanos(System.nanoTime() - begun).toMillis()).isLessThan((long) SOON_MS);
        assertThat(ben.getByLabel("Your idea")).hasValue("half a sent");
        assertThat(anna.locator("#own-list li")).hasCount(1);
    }
}
