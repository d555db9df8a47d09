package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** Whoever leads from a phone finds what is needed at once near the top, however long the list is. */
class AtHandTest {
    private static final int HEIGHT = 844;
    private static final int IDEAS = 14;
    private Page lead;

    @Test
    void restTimerAndPauseStandInTheFirstTwoScreensOfAPhoneInEveryStepAndLongListsAreFolded() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), Pictures.texts(IDEAS));
            lead = new Watch(chromium, app.address()).pageOf(staged.room().facilitator(), 390, HEIGHT);
            areNear("WELCOME", "#start-timer button");
            staged.write();
            areNear("SILENT", "#start-timer button");
            staged.room().facilitator().does("start-timer", Map.of("minutes", "10"));
            areNear("SILENT", "#extend-timer button");
            staged.begin();
            areNear("SHARING", "#start-timer button");
            staged.share();
            isFolded("Ideas before these (11)", 3);
            areNear("SHARING", "#start-timer button");
            staged.talk();
            isFolded("Ideas to talk about (14)", 0);
            staged.spotlight("It starts and ends on time");
            isFolded("Ideas to talk about (13)", 1);
            areNear("DISCUSSION", "#start-timer button");
            staged.vote();
            areNear("VOTING", "#start-timer button");
            staged.look();
            areNear("REVIEW", "#start-timer button", "#turn-page button");
            staged.results();
            areNear("RESULTS", "#turn-page button");
        }
    }

    private void areNear(String step, String... timer) {
        lead.locator(".where-" + step).waitFor();
        lead.reload();
        List.of("#rest-screen button", "#pausing > summary").forEach(one -> isNear(step, one));
        List.of(timer).forEach(one -> isNear(step, one));
    }

    private void isNear(String step, String control) {
        Locator found = lead.locator(control);
        assertThat(found).isVisible();
        assertThat(found.boundingBox().y + found.boundingBox().height).as(control + " in " + step)
                .isLessThan(2 * HEIGHT);
    }

    private void isFolded(String title, int open) {
        assertThat(lead.locator("#folded-ideas > summary")).hasText(title);
        assertThat(lead.locator("#part-stage > .ideas > li")).hasCount(open);
    }
}
