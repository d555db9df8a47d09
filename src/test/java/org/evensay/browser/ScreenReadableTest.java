package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What people read from eight metres. Letters of the question, and of the idea that is talked about, have 1/18 of the
 * screen's height at least; only an idea that does not fit so gets smaller, and never less than {@link #LEAST}.
 */
class ScreenReadableTest extends InOneHouse {
    private static final List<int[]> PROJECTORS = List.of(new int[] {1280, 720}, new int[] {1920, 1080});
    private static final double READABLE = 1 / 18.0;
    /** Of all lines of the idea, how many are in view; a line's box is taller than its letters: a tenth may not be. */
    private static final String LINES = "document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame("
            + "() => { const view = document.querySelector('.screen-body').getBoundingClientRect();"
            + "const range = document.createRange();"
            + "range.selectNodeContents(document.querySelector('.screen-spotlight .idea-text'));"
            + "const lines = [...range.getClientRects()];"
            + "done(lines.length + ' ' + lines.filter((one) => one.left > view.left - 5 && one.right < view.right + 5 "
            + "&& one.top + one.height / 10 > view.top && one.bottom - one.height / 10 < view.bottom).length) })))";
    private static final String LONG =
            "We rang everybody who had been away for a while and said that their chair was still there, "
            + "that nobody would ask them where they had been, that the tea was on from two, and that they "
            + "could come for ten minutes and go again. Most of them came, and two of them now make the "
            + "tea. It was a small thing, and it made a great difference to us all. Now each of us rings "
            + "one other person in the week before we meet, and whoever cannot ring sends a card: we think "
            + "of you, the door is open, and tea is on soon!.";

    @Test
    void theQuestionAndTheIdeaInTheLightAreAnEighteenthOfTheHeight() {
        Page screen = inTheLight(LONG);
        for (int[] size : PROJECTORS) {
            screen.setViewportSize(size[0], size[1]);
            assertThat(share(screen, "h1.question")).isGreaterThanOrEqualTo(READABLE);
            assertThat(share(screen, ".screen-spotlight .idea-text")).isGreaterThanOrEqualTo(READABLE);
            assertInView(screen);
        }
    }

    /** The widest there are: they go on in pages, and every line comes into view whole, in letters that can be read. */
    @Test
    void anIdeaOfFiveHundredLettersWithoutASpaceIsReadToItsEndAndFitsAPhoneAndTheLargestDisplays() {
        for (String idea : Sight.kinds("W".repeat(500), "w".repeat(500))) {
            Page screen = inTheLight(idea);
            for (int[] size : PROJECTORS) {
                screen.setViewportSize(size[0], size[1]);
                assertThat(share(screen, "h1.question")).isGreaterThanOrEqualTo(READABLE);
                assertThat(share(screen, ".screen-spotlight .idea-text")).isGreaterThanOrEqualTo(READABLE);
                isReadToItsEnd(screen);
            }
            worksOnAPhoneAndOnTheLargestDisplays(screen);
        }
    }

    private static void isReadToItsEnd(Page screen) {
        for (int page = WallPages.count(screen); page > 1; page--) {
            screen.keyboard().press("ArrowLeft");
        }
        String[] first = lines(screen);
        int seen = Integer.parseInt(first[1]);
        for (int page = 1; page < WallPages.count(screen); page++) {
            screen.keyboard().press("PageDown");
            seen += Integer.parseInt(lines(screen)[1]);
        }
        assertThat(WallPages.count(screen)).isGreaterThan(1);
        assertThat(seen).isEqualTo(Integer.parseInt(first[0]));
    }

    private static String[] lines(Page screen) {
        return screen.evaluate(LINES).toString().split(" ");
    }

    /** Three sentences leave no half of the screen empty, and the letter stands beside the first line of them. */
    @Test
    void aLongIdeaInTheLightGrowsUntilItFillsTheScreen() {
        String idea = String.join(". ", OrdinaryIdeas.TEN.subList(3, 5));
        Page screen = inTheLight(idea);
        for (int[] size : PROJECTORS) {
            screen.setViewportSize(size[0], size[1]);
            assertThat(share(screen, ".screen-spotlight .idea-text")).isGreaterThan(1.25 * READABLE);
            assertInView(screen);
            BoundingBox letter = screen.locator(".screen-spotlight .letter").boundingBox();
            BoundingBox text = screen.locator(".screen-spotlight .idea-text").boundingBox();
            assertThat(letter.y).isCloseTo(text.y, within(letter.height / 4));
        }
    }

    @Test
    void aLookAtAFewIdeasIsOnePage() {
        Staged staged = Staged.with(app.address(), OrdinaryIdeas.some(4));
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        staged.vote();
        staged.look();
        Page screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1920, 1080);
        for (int[] size : PROJECTORS) {
            screen.setViewportSize(size[0], size[1]);
            screen.locator("fit-view[style]").waitFor();
            assertThat(share(screen, ".review .figures")).isGreaterThanOrEqualTo(1 / 44.0);
            assertThat(screen.locator("[data-pages]")).hasText("");
        }
    }

    private static void worksOnAPhoneAndOnTheLargestDisplays(Page screen) {
        screen.setViewportSize(320, 640);
        assertThat(Looks.tooWide(screen)).isEmpty();
        screen.setViewportSize(3840, 2160);
        assertThat(share(screen, "h1.question")).isGreaterThanOrEqualTo(READABLE);
        assertThat(share(screen, ".screen-spotlight .idea-text")).isGreaterThanOrEqualTo(READABLE);
    }

    private static Page inTheLight(String idea) {
        Staged staged = Staged.with(app.address(), List.of(idea, "Tea", "Talk"));
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        staged.spotlight(idea);
        Page screen = new Watch(chromium, app.address()).pageOf(staged.room().screen(), 1280, 720);
        screen.locator(".screen-spotlight").waitFor();
        screen.locator("fit-view[style]").waitFor();
        return screen;
    }

    /** The size of its letters as they are drawn, as a share of the height of the screen. */
    private static double share(Page screen, String selector) {
        return ((Number) screen.evaluate("(selector) => document.fonts.ready.then(() => new Promise((done) => "
                + "requestAnimationFrame(() => { const one = document.querySelector(selector);"
                + "done(parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom / innerHeight) })))",
                selector)).doubleValue();
    }

    private static void assertInView(Page screen) {
        assertThat(Looks.texts(screen, "[...document.querySelectorAll('.screen-body > *, .idea-text, .join-strip')]"
                + ".filter((one) => { const box = one.getBoundingClientRect(); "
                + "return box.bottom > innerHeight + 1 || box.right > innerWidth + 1 })"
                + ".map((one) => one.className)")).isEmpty();
        assertThat(screen.evaluate("(() => { const body = document.querySelector('.screen-body');"
                + "return body.scrollHeight <= body.clientHeight + 4 })()")).isEqualTo(true);
    }
}
