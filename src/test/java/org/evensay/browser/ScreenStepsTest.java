package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** What the screen shows from the first step to the last: always the way in, never a control. */
class ScreenStepsTest {
    private static final List<String> IDEAS = List.of("We laugh", "It starts on time", "The tea is ready",
            "Nobody minds");
    private static final String CONTROLS = "a, button, input, textarea, select, form, summary, [contenteditable], "
            + "[tabindex]:not([tabindex='-1'])";
    private Page screen;

    @Test
    void everyStepIsShownWithTheWayInAndWithoutAControl() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), IDEAS);
            screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
            shows("Welcome. Next: quiet writing");
            assertThat(box(".qr").height).as("to be scanned from a chair").isGreaterThan(720 / 3.0);
            staged.write();
            shows("Quiet writing. Next: sharing");
            finishedLeaves();
            theTimerStands(staged);
            theStripIsThin();
            staged.begin();
            shows("Sharing, one idea at a time. Next: talking");
            staged.share();
            shows("Now it is the turn of Anna");
            assertThat(screen.locator(".ideas > li")).hasCount(IDEAS.size());
            staged.talk();
            staged.spotlight("We laugh");
            shows("Talking about the ideas. Next: choosing");
            assertThat(screen.locator("#part-screen .idea-text")).hasText(new String[] {"We laugh"});
            staged.vote();
            shows("Everybody has sent their choices.");
            shows("Choosing. Next: looking at what we chose");
            assertThat(screen.locator("#part-screen")).not().containsText("We laugh");
            staged.look();
            shows("Looking at what we chose. Next: the result");
            staged.results();
            theResultsComeOneByOne(staged);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void finishedLeaves() {
        assertThat(screen.locator(".leaf")).hasCount(6);
        assertThat(screen.locator(".leaf.full")).hasCount(2);
        assertThat(screen.locator(".leaf.full ~ .leaf:not(.full)")).hasCount(4);
        assertThat(screen.locator(".leaves[aria-hidden=true] + .count")).hasText("2 of 6 have finished");
    }

    /** Also at the moment in which something else on the screen changes. */
    private void theTimerStands(Staged staged) {
        staged.room().facilitator().does("start-timer", Map.of("minutes", "10"));
        assertThat(screen.locator("count-down")).hasText(Pattern.compile("(10|9):\\d\\d"));
        screen.evaluate("window.times = []; document.addEventListener('part', () => "
                + "window.times.push(document.querySelector('count-down')?.textContent))");
        staged.room().people().get(2).does("finish-writing", Map.of("finished", "yes"));
        shows("3 of 6 have finished");
        assertThat(Looks.texts(screen, "window.times")).isNotEmpty().allMatch(time -> time.matches("(10|9):\\d\\d"));
    }

    private void theResultsComeOneByOne(Staged staged) {
        shows("still to come");
        shows("What matters most to us. Next: thanks, and the end");
        assertThat(screen.locator(".result")).hasCount(0);
        staged.reveal(1);
        screen.locator(".result .bar").first().waitFor();
        assertThat(screen.locator(".result .figures").first()).containsText("chosen by");
        staged.reveal(99);
        shows("counted 36.");
        theStripIsThin();
        for (int line = 0; line < screen.locator(".result").count(); line++) {
            assertThat(screen.locator(".result .figures").nth(line)).containsText("point");
        }
    }

    private void theStripIsThin() {
        assertThat(screen.locator(".join-strip .code")).isVisible();
        assertThat(screen.locator(".join-strip .qr")).isVisible();
        BoundingBox strip = box(".join-strip");
        assertThat(strip.height).isLessThan(720 / 7.0);
        assertThat(strip.y + strip.height).isBetween(719.0, 721.0);
    }

    private void shows(String text) {
        screen.locator("#part-screen").getByText(text).first().waitFor();
        assertThat(screen.locator(CONTROLS)).hasCount(0);
        assertThat(screen.locator("#part-invite .code")).isVisible();
        assertThat(screen.content()).doesNotContain("key=");
    }

    private BoundingBox box(String selector) {
        return screen.locator(selector).boundingBox();
    }
}
