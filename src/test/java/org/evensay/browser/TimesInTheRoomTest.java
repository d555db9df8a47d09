package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever leads sees when the meeting will end, and the way on stays within reach on a phone. */
class TimesInTheRoomTest extends InOneHouse {
    /** At night an hour has one sign. */
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("H:mm");
    private static final String COVERED = "[...document.querySelectorAll('.next-bar')].filter((bar) => "
            + "!bar.contains(document.activeElement) && document.activeElement !== document.body "
            + "&& document.activeElement.getBoundingClientRect().bottom > bar.getBoundingClientRect().top)"
            + ".map(() => document.activeElement.outerHTML.slice(0, 80))";

    private static Workshop room(Consumer<Page> more) {
        return Workshop.startOnThePage(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?", more);
    }

    /** The time that stands on the page. */
    private static LocalTime end(Page lead) {
        return LocalTime.parse(lead.locator("#meeting-end").textContent()
                .replaceAll(".*?(\\d{1,2}:\\d\\d).*", "$1"), HOURS);
    }

    private static long minutesFrom(LocalTime before, LocalTime after) {
        return Math.floorMod(Duration.between(before, after).toMinutes(), 24 * 60);
    }

    @Tag("long")
    @Test
    void theEndMovesWithTheTimesAndNothingIsLostOnTheWay() {
        Workshop room = room(page -> {
            page.getByText("More choices").click();
            page.getByLabel("About 75 minutes").check();
        });
        Page lead = room.facilitator();
        assertThat(lead.locator("#meeting-end")).containsText("If you begin now, you end at about");
        room.press(lead, "We begin now");
        assertThat(lead.locator("#meeting-end")).containsText("We end at about");
        room.next("Next: quiet writing");
        assertThat(lead.locator(".times-now")).containsText("Write: 10 minutes so far 0 min");

        LocalTime before = end(lead);
        assertThat(lead.getByLabel("Minutes", exactly())).hasValue("10");
        room.press(lead, "Start a timer");
        room.press(lead, "1 minute more");
        assertThat(lead.locator(".times-now")).containsText("Write: 11 minutes");
        assertThat(minutesFrom(before, end(lead))).isEqualTo(1);

        lead.getByText("Change our times").click();
        lead.getByLabel("Results").fill("15");
        room.press(lead, "Save our times");
        lead.getByText("Each step and its time").click();
        assertThat(lead.locator(".times-list")).containsText("15 minutes");
        lead.reload();
        assertThat(lead.locator("#meeting-end")).containsText("We end at about");
        assertThat(minutesFrom(before, end(lead))).isEqualTo(11);

        assertThat(lead.locator("#move-WELCOME")).containsText("Nothing is lost");
        room.next("Back to the welcome");
        assertThat(lead.locator(".times-now")).containsText("Welcome: 10 minutes");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void onAPhoneTheWayOnStaysInViewAndCoversNothingThatHasTheFocus() {
        Workshop room = room(page -> { });
        Page lead = room.facilitator();
        lead.getByText("Plan our times").click();
        room.press(lead, "About 2 hours, with a break");
        lead.locator(".times-list").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED));
        lead.setViewportSize(390, 844);
        for (int press = 0; press < 20; press++) {
            lead.keyboard().press("Tab");
            assertThat(Looks.texts(lead, COVERED)).as("Tab %d", press).isEmpty();
            assertThat(lead.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next: quiet writing")))
                    .isInViewport();
        }
        for (int width : List.of(320, 390)) {
            lead.setViewportSize(width, 844);
            assertThat(Looks.tooWide(lead)).isEmpty();
        }
        assertThat(lead.locator(".next-bar .help")).containsText("Nobody else sees what they write.");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
