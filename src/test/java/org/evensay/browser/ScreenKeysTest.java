package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys of the screen change what this machine shows, and nothing else. */
class ScreenKeysTest {
    private static RunningApp app;
    private static Chromium chromium;
    private static Staged staged;
    private Page screen;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
        staged = Staged.with(app.address(), Pictures.texts(3));
        staged.write();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @BeforeEach
    void aScreen() {
        screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
        screen.locator("screen-keys:defined").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED));
    }

    @AfterEach
    void goHome() {
        chromium.closePages();
    }

    @Test
    void qShowsTheWayInLargeAndTakesItAwayAgain() {
        double thin = heightOf(".join-strip .code");
        screen.keyboard().press("q");
        assertThat(heightOf(".join-strip .code")).isGreaterThan(720 / 8.0).isGreaterThan(thin * 2);
        assertThat(heightOf(".join-strip .qr")).isGreaterThan(720 / 2.0);
        assertThat(heightOf(".join-strip .address")).isGreaterThan(720 / 18.0);
        screen.keyboard().press("Q");
        assertThat(heightOf(".join-strip .code")).isEqualTo(thin);
    }

    @Test
    void bBlanksThisScreenOnlyAndEscapeEndsIt() {
        Locator blank = screen.locator("[data-cover=blank]");
        screen.keyboard().press("b");
        assertThat(blank).isVisible();
        assertThat(topmost()).isEqualTo("screen-blank");
        screen.keyboard().press("Escape");
        assertThat(blank).isHidden();
        screen.keyboard().press(".");
        assertThat(blank).isVisible();
    }

    @Test
    void hAndTheQuestionMarkListTheKeys() {
        Locator list = screen.locator("[data-cover=keys]");
        assertThat(list).isHidden();
        screen.keyboard().press("h");
        assertThat(list).containsText("Full screen");
        assertThat(list.locator("kbd")).containsText(new String[] {"→", "←", "space", "Q", "B", "F", "+", "−", "Esc",
            "H", "?"});
        screen.keyboard().press("?");
        assertThat(list).isHidden();
        screen.keyboard().press("?");
        screen.keyboard().press("b");
        assertThat(list).isHidden();
    }

    @Test
    void plusAndMinusChangeTheSizeOfWordsAndThisMachineKeepsIt() {
        double usual = heightOf(".screen-calm");
        screen.keyboard().press("-");
        double smaller = heightOf(".screen-calm");
        assertThat(smaller).isLessThan(usual);
        screen.keyboard().press("+");
        screen.keyboard().press("+");
        double larger = heightOf(".screen-calm");
        assertThat(larger).isGreaterThan(usual);
        screen.reload();
        assertThat(screen.locator("body[style*='--text']")).hasCount(1);
        assertThat(heightOf(".screen-calm")).isEqualTo(larger);
        screen.keyboard().press("-");
    }

    @Test
    void fGoesToTheFullScreenAndBack() {
        screen.keyboard().press("f");
        assertThat(screen.locator("html:fullscreen")).hasCount(1);
        screen.keyboard().press("F");
        assertThat(screen.locator("html:fullscreen")).hasCount(0);
    }

    @Test
    void keysOfTheBrowserAndKeysInATextFieldAreLeftAlone() {
        for (String chord : new String[] {"Control+b", "Alt+b", "Meta+b"}) {
            screen.keyboard().press(chord);
        }
        screen.evaluate("document.body.append(document.createElement('textarea'));"
                + "document.querySelector('textarea').focus()");
        screen.keyboard().type("bqh?+-f ");
        assertThat(screen.locator("[data-cover=blank]")).isHidden();
        assertThat(screen.locator("[data-cover=keys]")).isHidden();
        assertThat(screen.inputValue("textarea")).isEqualTo("bqh?+-f ");
        assertThat(screen.evaluate("document.fullscreenElement === null")).isEqualTo(true);
    }

    @Test
    void whoeverAskedForLittleMotionSeesNone() {
        String fills = "getComputedStyle(document.querySelector('.leaf')).transitionDuration";
        screen.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat((String) screen.evaluate(fills)).contains("2s");
        screen.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat((String) screen.evaluate(fills)).isEqualTo("0s");
    }

    private double heightOf(String selector) {
        return screen.locator(selector).boundingBox().height;
    }

    private String topmost() {
        return (String) screen.evaluate("document.elementFromPoint(innerWidth / 2, innerHeight / 2).className");
    }
}
