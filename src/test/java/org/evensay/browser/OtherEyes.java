package org.evensay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as others see it: with more space between letters, words and lines (WCAG 1.4.12) and four times as large, with
 * colours of one's own and with nothing moving. Two of the four come with each look, in turn; all of them with
 * {@code -Devensay.axe=all}.
 */
final class OtherEyes {
    private static final String SPACED = "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* {"
            + "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
            + "p { margin-block-end: 2em !important }'); document.adoptedStyleSheets = [sheet];"
            + "window.dispatchEvent(new Event('resize')) }";
    private final List<String> found = new ArrayList<>();
    private int looks;

    /** At a page in this width and height, as it is without any wish. */
    void look(String where, Page page, int width, int height) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setContrast(null).setReducedMotion(null));
        page.setViewportSize(width, height);
        Looks.openAll(page);
        boolean isEven = looks++ % 2 == 0;
        if (isEven || Sight.isEveryOneAskedFor()) {
            note(where + ": cut with more space: ", spaced(page));
            note(where + ": too wide at 400 %: ", zoomed(page));
        }
        if (!isEven || Sight.isEveryOneAskedFor()) {
            note(where + ": no edge in colours of one's own: ", withoutEdges(page));
            note(where + ": moves: ", moving(page));
        }
    }

    private void note(String where, List<String> lines) {
        lines.forEach(line -> found.add(where + line));
    }

    List<String> found() {
        return found;
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

    private static List<String> moving(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> moving = Looks.moving(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(null));
        return moving;
    }
}
