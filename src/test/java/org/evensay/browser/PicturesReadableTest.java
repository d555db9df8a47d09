package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The pictures of many groups with a reader's real letters, on a phone and on a laptop, in the light and in the dark:
 * few groups, as many as there may be, and names that are hard to draw. On a phone in the light and a laptop in the
 * dark, and the other way round too with {@code -Devensay.axe=all}.
 */
class PicturesReadableTest extends InOneHouse {
    private static final int LEAST_CSS_PIXELS = 12;
    private static final String TEXTS = "[...document.querySelectorAll('.chart svg')]"
            + ".filter((svg) => svg.checkVisibility()).map((svg) => [svg, [...svg.querySelectorAll('text')]])";

    @Test
    void theyAreReadableOnAPhoneAndOnALaptopInTheLightAndInTheDark() {
        areReadable(360, ColorScheme.LIGHT);
        areReadable(1280, ColorScheme.DARK);
        if (Sight.isEveryOneAskedFor()) {
            areReadable(360, ColorScheme.DARK);
            areReadable(1280, ColorScheme.LIGHT);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void areReadable(int width, ColorScheme scheme) {
        Page page = guide(width, scheme);
        assertThat(page.locator(".chart").count()).isEqualTo(12);
        assertThat(Looks.tooWide(page)).as("%s %s", width, scheme).isEmpty();
        assertThat(Looks.cutOff(page)).as("%s %s", width, scheme).isEmpty();
        assertThat(tooSmall(page)).as("%s %s", width, scheme).isEmpty();
        assertThat(outOfThePicture(page)).as("%s %s", width, scheme).isEmpty();
        assertThat(onEachOther(page)).as("%s %s", width, scheme).isEmpty();
    }

    @Test
    void wordsThatAreTooSmallOutsideOrOnEachOtherAreFound() {
        Page page = guide(360, ColorScheme.LIGHT);
        page.evaluate("document.querySelectorAll('.chart svg text').forEach((one) => {"
                + "one.style.fontSize = '11px'; one.querySelectorAll('tspan').forEach((line) => {"
                + "line.setAttribute('x', 2); line.setAttribute('y', 2) }) })");
        assertThat(tooSmall(page)).isNotEmpty();
        assertThat(outOfThePicture(page)).isNotEmpty();
        assertThat(onEachOther(page)).isNotEmpty();
    }

    /** A table that is cut just between two columns looks whole. */
    @Test
    void whatGoesOnSidewaysHasAShadeAtItsEdgeUntilItsEnd() {
        Page page = guide(360, ColorScheme.LIGHT);
        page.evaluate("document.body.replaceChildren(document.getElementById('many-heat'))");
        Locator table = page.locator("#many-heat .scrolls").first();
        table.evaluate("one => one.querySelectorAll('td, th').forEach((cell) => { cell.style.visibility = 'hidden' })");
        byte[] begins = table.screenshot();
        table.evaluate("one => { one.scrollLeft = one.scrollWidth }");
        assertThat(table.screenshot()).as("hidden cells, so that only the shade differs").isNotEqualTo(begins);
        table.evaluate("one => { one.style.background = 'none' }");
        byte[] ends = table.screenshot();
        table.evaluate("one => { one.scrollLeft = 0 }");
        assertThat(table.screenshot()).as("and nothing else does").isEqualTo(ends);
    }

    @Test
    void onPaperAHeadingIsNotLeftBehindByItsPicture() throws IOException {
        Page page = guide(800, ColorScheme.LIGHT);
        String title = page.locator("#few-bump h3").innerText();
        String group = page.locator("#few-bump svg tspan").first().textContent().strip();
        for (int above = 700; above <= 1000; above += 50) {
            page.evaluate("above => { const chart = document.getElementById('few-bump'); const gap = document"
                    + ".createElement('div'); gap.style.height = above + 'px';"
                    + " document.body.replaceChildren(gap, chart) }", above);
            assertThat(Printed.pages(page.pdf()).stream().filter(sheet -> sheet.contains(title)))
                    .as("%s px above", above).isNotEmpty().allMatch(sheet -> sheet.contains(group));
        }
    }

    private static Page guide(int width, ColorScheme scheme) {
        chromium.closePages();
        Page page = chromium.page(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        page.navigate(app.address() + "/styleguide");
        page.evaluate("document.fonts.ready");
        Looks.openAll(page);
        return page;
    }

    /** Words in SVG grow and shrink with their picture. */
    private static List<String> tooSmall(Page page) {
        return Looks.texts(page, TEXTS + ".flatMap(([svg, texts]) => texts.filter((one) => parseFloat(getComputedStyle("
                + "one).fontSize) * one.getScreenCTM().a < " + LEAST_CSS_PIXELS + ")).concat([...document"
                + ".querySelectorAll('.chart :is(p, td, th, li, h3, summary)')].filter((one) => one.checkVisibility() "
                + "&& parseFloat(getComputedStyle(one).fontSize) < " + LEAST_CSS_PIXELS + "))"
                + ".map((one) => one.textContent)");
    }

    private static List<String> outOfThePicture(Page page) {
        return Looks.texts(page, TEXTS + ".flatMap(([svg, texts]) => { const all = svg.getBoundingClientRect();"
                + "return texts.filter((one) => { const box = one.getBoundingClientRect();"
                + "return box.left < all.left - 1 || box.right > all.right + 1"
                + "|| box.top < all.top - 1 || box.bottom > all.bottom + 1 }) })"
                + ".map((one) => one.textContent)");
    }

    /** Lines of letters have some air above and below: what overlaps by a few pixels there is not on each other. */
    private static List<String> onEachOther(Page page) {
        return Looks.texts(page, TEXTS + ".flatMap(([svg, texts]) => { const boxes = texts.map((one) => "
                + "[one.textContent, one.getBoundingClientRect()]); return boxes.flatMap(([one, a], at) => boxes"
                + ".slice(at + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1"
                + "&& a.top < b.bottom - 4 && b.top < a.bottom - 4).map(([other]) => one + ' / ' + other)) })");
    }
}
