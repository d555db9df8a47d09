package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/**
 * In every step, on a phone, on the page of whoever leads and on the screen: with colours of one's own, with nothing
 * moving, four times as large, and with more space between letters, words and lines (WCAG 1.4.12).
 */
class OtherEyesTest {
    private static final String SPACED = "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* {"
            + "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
            + "p { margin-block-end: 2em !important }'); document.adoptedStyleSheets = [sheet];"
            + "window.dispatchEvent(new Event('resize')) }";
    private final List<Page> pages = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    @Test
    void nothingIsLostInAnyStepWithOtherColoursLargerWordsOrMoreSpace() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), Pictures.texts(7));
            Watch watch = new Watch(chromium, app.address());
            pages.add(watch.pageOf(staged.room().people().get(0), 360, 740));
            pages.add(watch.pageOf(staged.room().facilitator(), 1280, 800));
            pages.add(watch.pageOf(staged.room().screen(), 1280, 720));
            look("welcome");
            staged.write();
            look("writing");
            staged.begin();
            look("order");
            staged.share();
            look("sharing");
            staged.talk();
            look("talking");
            staged.vote();
            look("voting");
            staged.look();
            look("look");
            staged.results();
            staged.reveal(99);
            look("results");
            staged.room().moves("RESULTS", "CLOSED");
            look("the end");
            assertThat(found).isEmpty();
        }
    }

    private void look(String step) {
        for (Page page : pages) {
            Looks.awaitFresh(page);
            Looks.openAll(page);
            String where = step + " " + page.url().replaceAll(".*/", "") + ": ";
            note(where + "cut with more space: ", spaced(page));
            note(where + "no edge in colours of one's own: ", withoutEdges(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            note(where + "moves: ", Looks.moving(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(null));
            note(where + "too wide at 400 %: ", zoomed(page));
        }
    }

    private void note(String where, List<String> lines) {
        lines.forEach(line -> found.add(where + line));
    }

    private static List<String> spaced(Page page) {
        page.evaluate(SPACED);
        List<String> cut = new ArrayList<>(Looks.tooWide(page));
        cut.addAll(Looks.cutOff(page));
        cut.addAll(Looks.clipped(page));
        page.evaluate("() => { document.adoptedStyleSheets = []; window.dispatchEvent(new Event('resize')) }");
        return cut;
    }

    /** A window of 1280 by 800, made four times as large. */
    private static List<String> zoomed(Page page) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        page.setViewportSize(320, 200);
        List<String> wide = new ArrayList<>(Looks.tooWide(page));
        wide.addAll(Looks.cutOff(page));
        page.setViewportSize(width, height);
        return wide;
    }

    /** Where colours are forced, a filled button is told from text by its edge alone. */
    private static List<String> withoutEdges(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        List<String> bare = Looks.texts(page, "[...document.querySelectorAll('button, .button, textarea, select,"
                + " input:not([type=hidden], [type=checkbox], [type=radio], [type=file])')].filter((one) =>"
                + " one.checkVisibility()).filter((one) => { const looks = getComputedStyle(one); "
                + "return looks.borderTopStyle === 'none' || parseFloat(looks.borderTopWidth) === 0 })"
                + ".map((one) => one.outerHTML.slice(0, 120))");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return bare;
    }
}
