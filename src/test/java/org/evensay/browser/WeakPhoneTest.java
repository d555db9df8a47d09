package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Phones that fall asleep, and phones that keep nothing: what they say of somebody's words is always true. */
class WeakPhoneTest extends InOneHouse {
    private static final String NO_STORAGE =
            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('none here') } })";
    private static final long TEN_MINUTES_MS = 600_000;

    private Workshop room;

    @BeforeEach
    void start() {
        room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
    }

    /** The page's own clock jumps, as it does on waking; the half sentence is still there each time. */
    @Test
    void aPhoneThatSleepsTenMinutesThreeTimesWakesToWhatIsNowAndHasItsHalfSentence() {
        Page anna = room.joins("Anna", phone(), page -> page.clock().install());
        room.next("Next: quiet writing");
        anna.getByLabel("Your idea").pressSequentially("The tea is re");
        for (List<String> cycle : List.of(List.of("Back to the welcome", "Welcome"),
                List.of("Next: quiet writing", "Quiet time"), List.of("Next: share the ideas", "one at a time"))) {
            Asleep.put(anna);
            room.next(cycle.get(0));
            anna.clock().fastForward(TEN_MINUTES_MS);
            Asleep.wake(anna);
            assertThat(anna.locator("#part-where .now").last()).containsText(cycle.get(1),
                    new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
        }
        assertThat(anna.getByLabel("Your idea")).hasValue("The tea is re");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void savedOnThisDeviceIsSaidOnlyWhereItIsTrue() {
        Page keeps = room.joins("Anna", 320);
        Page keepsNothing = room.joins("Ben", phone(), page -> page.addInitScript(NO_STORAGE));
        room.next("Next: quiet writing");
        keepsNothing.locator("live-room:defined").waitFor();
        keeps.getByLabel("Your idea").waitFor();
        keepsNothing.getByLabel("Your idea").waitFor();
        app.stop();
        assertThat(keeps.locator("[data-link-state]")).containsText("kept on this device");
        assertThat(keepsNothing.locator("[data-link-state]")).containsText("Keep this page open");
        room.writesUnseen(keeps, "Kept");
        room.writesUnseen(keepsNothing, "In mind only");
        assertThat(keeps.locator("#write-idea [data-state]")).hasText("Saved on this device");
        assertThat(keepsNothing.locator("#write-idea [data-state]")).hasText("Not sent yet. Keep this page open.");
        app.startAgain();
        for (Page page : List.of(keeps, keepsNothing)) {
            assertThat(page.locator("#own-list li")).hasCount(1,
                    new LocatorAssertions.HasCountOptions().setTimeout(40_000));
            assertThat(page.locator("#write-idea [data-state]")).not().hasText("Saved on this device");
        }
        keeps.reload();
        assertThat(keeps.locator("#own-list li")).hasCount(1);
        assertThat(keeps.evaluate("document.documentElement.scrollWidth").toString()).isEqualTo("320");
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(320, 640);
    }
}
