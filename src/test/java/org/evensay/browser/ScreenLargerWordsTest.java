package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that somebody makes larger with + take more pages; no line is lost between them. */
class ScreenLargerWordsTest extends InOneHouse {
    private static final int MOST_PRESSES = 4;

    /** Of six ideas five can be chosen, of four three: these with {@code -Devensay.axe=all}. */
    static List<Integer> shortLists() {
        return Sight.isEveryOneAskedFor() ? List.of(6, 4) : List.of(6);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("shortLists")
    void everyLineOfAShortResultIsOnAPageHoweverLargeItsWordsAre(int ideas) {
        Staged staged = Staged.with(app.address(), OrdinaryIdeas.some(ideas));
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        staged.vote();
        staged.look();
        Page screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
        screen.waitForLoadState(LoadState.LOAD);
        screen.locator(".review").waitFor();
        assertEveryLineOnAPage(screen);
        staged.results();
        staged.reveal(99);
        screen.locator(".screen-RESULTS div.small-print").waitFor();
        assertEveryLineOnAPage(screen);
    }

    /** The question leaves room for what it stands over, and words that would only make more pages stop growing. */
    @Test
    void atTheWelcomeTheRulesStayInOneViewBelowTheQuestion() {
        Staged staged = Staged.with(app.address(), OrdinaryIdeas.some(4));
        Page screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
        screen.locator(".rules > li").first().waitFor();
        double usual = screen.locator("h1.question").boundingBox().height;
        for (int press = 1; press <= MOST_PRESSES; press++) {
            screen.keyboard().press("+");
            assertThat(WallPages.cutRows(screen)).isEmpty();
            assertThat(WallPages.count(screen)).isEqualTo(1);
            assertThat(screen.locator(".screen-head").boundingBox().height).isLessThanOrEqualTo(720 * 0.41);
        }
        assertThat(screen.locator("h1.question").boundingBox().height).isGreaterThan(usual);
    }

    private static void assertEveryLineOnAPage(Page screen) {
        for (int press = 1; press <= MOST_PRESSES; press++) {
            screen.keyboard().press("+");
            assertThat(WallPages.all(screen)).hasSizeGreaterThan(2);
            assertThat(WallPages.lettersOfEveryPage(screen)).as(press + " times +")
                    .isEqualTo(WallPages.all(screen));
        }
        List.of("-", "-", "-", "-").forEach(screen.keyboard()::press);
    }
}
