package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is killed in the middle of a sentence, and started again. */
class BrowserKilledTest {
    /** So long Chromium keeps cookies in memory only, and nobody can tell it otherwise. */
    private static final int SECONDS_UNTIL_COOKIES_ARE_WRITTEN = 33;

    @TempDir
    Path device;

    @Test
    void theSeatAndTheHalfSentenceAreThereAgain() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Workshop room = Workshop.start(app.address(), chromium, "Tuesday Tea", "What works well?");
            room.next("Next: quiet writing");
            Page phone = Chromium.onADevice(device);
            phone.navigate(app.address() + "/" + room.code().replace(" ", ""));
            Buttons.press(phone, "Go in");
            phone.getByLabel("Your idea").pressSequentially("The tea is re");
            phone.waitForTimeout(1_000 * SECONDS_UNTIL_COOKIES_ARE_WRITTEN);
            Chromium.kill(device);
            Page again = Chromium.onADevice(device);
            again.navigate(app.address() + "/" + room.code().replace(" ", ""));
            assertThat(again.getByLabel("Your idea")).hasValue("The tea is re");
            assertThat(room.facilitator().locator("#part-people")).containsText("1 person");
            again.context().close();
        }
    }
}
