package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is killed in the middle of a sentence, and started again. */
class BrowserKilledTest {
    /** Chromium keeps cookies in memory only, for half a minute or until so many have changed. */
    private static final int COOKIES_UNTIL_THEY_ARE_WRITTEN = 512;
    /** What a page keeps for itself is written sooner. */
    private static final int SECONDS_UNTIL_PAGES_ARE_WRITTEN = 6;

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
            otherCookies(phone.context());
            phone.waitForTimeout(1_000 * SECONDS_UNTIL_PAGES_ARE_WRITTEN);
            Chromium.kill(device);
            Page again = Chromium.onADevice(device);
            again.navigate(app.address() + "/" + room.code().replace(" ", ""));
            assertThat(again.getByLabel("Your idea")).hasValue("The tea is re");
            assertThat(room.facilitator().locator("#part-people")).containsText("1 person");
            again.context().close();
        }
    }

    /** Of other places: no one place may have so many. */
    private static void otherCookies(BrowserContext browser) {
        browser.addCookies(IntStream.range(0, COOKIES_UNTIL_THEY_ARE_WRITTEN)
                .mapToObj(number -> new Cookie("seen", "yes").setDomain("place-" + number + ".example").setPath("/")
                        .setExpires(Instant.now().plus(Duration.ofDays(1)).getEpochSecond())).toList());
    }
}
