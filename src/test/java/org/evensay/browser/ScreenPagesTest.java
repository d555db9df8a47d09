package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** A list that is too long for one view goes on in pages, and stays readable. */
class ScreenPagesTest {
    private static final int IDEAS = 60;

    @Test
    void theKeysAndTheFacilitatorTurnThePagesAndEveryIdeaIsOnOneOfThem() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), Pictures.texts(IDEAS));
            Page screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
            staged.write();
            staged.begin();
            staged.share();
            Locator place = screen.locator("[data-pages]");
            assertThat(place).containsText("Page");
            String last = place.textContent();
            assertThat(last).as("a list that grows is followed").matches("Page ([2-9]) of \\1");
            staged.talk();
            assertThat(place).containsText("Page 1 of");
            List<String> seen = new ArrayList<>(WallPages.letters(screen));
            for (String key : List.of("ArrowRight", " ", "PageDown", "ArrowDown", "ArrowRight")) {
                screen.keyboard().press(key);
                WallPages.letters(screen).stream().filter(letter -> !seen.contains(letter)).forEach(seen::add);
            }
            assertThat(seen).hasSize(IDEAS);
            assertThat(place.textContent()).matches("Page ([2-9]) of \\1");
            screen.keyboard().press("ArrowLeft");
            assertThat(place.textContent()).doesNotMatch("Page ([2-9]) of \\1");
            assertThat(((Number) screen.evaluate("(() => { const one = document.querySelector('.ideas');"
                    + "return parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom })()")).doubleValue())
                    .isGreaterThanOrEqualTo(720 / 44.0);
            screen.keyboard().press("ArrowLeft");
            int pages = WallPages.count(screen);
            for (int turn = 0; turn < pages; turn++) {
                String before = place.textContent();
                staged.room().facilitator().does("turn-page");
                assertThat(place).not().hasText(before);
            }
            screen.keyboard().press("+");
            screen.keyboard().press("+");
            assertThat(WallPages.count(screen)).as("larger words take more pages").isGreaterThan(pages);
            staged.vote();
            staged.look();
            staged.results();
            staged.reveal(3);
            assertThat(screen.locator(".to-come")).isVisible();
            assertThat(place).containsText("Page 1 of");
            screen.keyboard().press("ArrowRight");
            assertThat(place).containsText("Page 2 of");
        }
    }
}
