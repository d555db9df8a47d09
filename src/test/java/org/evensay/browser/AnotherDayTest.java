package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The room pauses, the computer is switched off, and they go on; and a screen that rests. */
class AnotherDayTest {
    private static Chromium chromium;

    private RunningApp app;
    private Workshop room;
    private Page anna;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void quietWriting() {
        app = new RunningApp();
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
    }

    @AfterEach
    void goHome() {
        chromium.closePages();
        app.close();
    }

    @Test
    void aRoomThatPausedGoesOnFromTheSamePlaceAfterTheComputerWasOff() {
        room.screen();
        room.writes(anna, "The tea is ready");
        anna.getByLabel("Your idea").pressSequentially("and half");
        room.press(room.facilitator(), "Start a timer");
        assertThat(room.facilitator().locator("#pause-timer")).isVisible();
        room.facilitator().locator("#pausing > summary").click();
        room.press(room.facilitator(), "Pause now");
        assertThat(anna.locator("#part-now")).containsText("Everything is kept");
        assertThat(anna.locator("#write-idea")).hasCount(0);
        assertThat(room.screen().locator(".screen-calm")).hasText("We have paused. We go on together later.");
        assertThat(room.screen().locator("#part-screen")).not().containsText("Write down your own ideas");
        assertThat(room.facilitator().locator("#rest-screen button")).isVisible();

        app.stop();
        app.startAgain();
        anna.reload();
        assertThat(anna.locator("#part-now")).containsText("Everything is kept");
        room.facilitator().reload();
        room.press(room.facilitator(), "Go on now");
        assertThat(anna.locator("#own-list")).containsText("The tea is ready");
        assertThat(anna.getByLabel("Your idea")).hasValue("and half");
        Locator timer = room.facilitator().locator(".timer-controls");
        assertThat(timer).containsText("The time stands still until you let it run.");
        room.press(room.facilitator(), "Let the time run");
        assertThat(timer).not().containsText("stands still");
    }

    @Tag("long")
    @Test
    void theScreenRestsOnOnePressAndPhonesGoOn() {
        room.screen();
        room.press(room.facilitator(), "Let the screen rest");
        assertThat(room.screen().locator("#part-screen")).hasText("The screen is resting.");
        room.writes(anna, "Tea");
        room.press(room.facilitator(), "Show the room on the screen again");
        assertThat(room.screen().locator(".question")).hasText("What works well?");
        assertThat(chromium.complaints()).isEmpty();
    }
}
