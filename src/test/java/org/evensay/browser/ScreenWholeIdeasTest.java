package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** Half an idea helps nobody: ordinary ideas are whole on the wall in every step, in letters that can be read. */
class ScreenWholeIdeasTest {
    private static final double LEAST = 1 / 44.0;
    private static final List<int[]> PROJECTORS = List.of(new int[] {1920, 1080}, new int[] {1280, 720});
    /** Ideas with less room than their words take, or cut on purpose. */
    private static final String CUT = "[...document.querySelectorAll('.screen-body .idea-text')].filter((one) => "
            + "one.checkVisibility() && (one.scrollHeight > one.clientHeight + 1 "
            + "|| getComputedStyle(one).webkitLineClamp !== 'none')).map((one) => one.textContent)";
    /** Words whose letters, as they are drawn, are less than that share of the height. */
    private static final String SMALL = "(() => { const small = [], words = document.createTreeWalker("
            + "document.querySelector('.screen-body'), NodeFilter.SHOW_TEXT); while (words.nextNode()) {"
            + "const one = words.currentNode.parentElement; if (words.currentNode.data.trim() && one.checkVisibility()"
            + "&& parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom < innerHeight * " + LEAST
            + " - 0.01) { small.push(one.className + ': ' + one.textContent) } } return small })()";

    @Test
    void tenOrdinaryIdeasAreWholeAndReadableInEveryStep() {
        assertThat(OrdinaryIdeas.TEN).hasSize(10).allMatch(idea -> idea.length() >= 80 && idea.length() <= 140);
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), OrdinaryIdeas.TEN);
            Page screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
            staged.write();
            staged.begin();
            staged.share();
            assertWhole(screen, ".screen-SHARING", 10);
            staged.talk();
            assertWhole(screen, ".screen-DISCUSSION", 10);
            staged.vote();
            staged.look();
            assertWhole(screen, ".screen-REVIEW", 5);
            staged.results();
            staged.reveal(99);
            screen.locator(".screen-RESULTS div.small-print").waitFor();
            assertWhole(screen, ".screen-RESULTS", 5);
        }
    }

    private static void assertWhole(Page screen, String step, int atLeast) {
        screen.locator(step).waitFor();
        for (int[] size : PROJECTORS) {
            String at = step + " at " + size[0] + " x " + size[1];
            screen.setViewportSize(size[0], size[1]);
            assertThat(WallPages.all(screen)).as(at).hasSizeGreaterThanOrEqualTo(atLeast);
            assertThat(WallPages.lettersOfEveryPage(screen)).as(at).isEqualTo(WallPages.all(screen));
            assertThat(Looks.texts(screen, CUT)).as(at).isEmpty();
            assertThat(Looks.texts(screen, SMALL)).as(at).isEmpty();
        }
    }
}
