package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Easy Read and large letters on real pages: chosen by a person, and kept through every step of a workshop. */
class EasyLookTest {
    private static final List<String> OPEN_PAGES = List.of("/", "/privacy");
    /** The words of a paragraph by the number of its lines. */
    private static final String LONGEST_LINES = "[...document.querySelectorAll('main p, main li')].filter((one) => "
            + "one.checkVisibility() && !one.querySelector('p, li, a, button') && one.innerText.length > 90)"
            + ".map((one) => { const range = document.createRange(); range.selectNodeContents(one);"
            + "const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / 4))).size;"
            + "return Math.round(one.innerText.length / lines) + ' a line: ' + one.innerText.slice(0, 40) })"
            + ".filter((line) => parseInt(line, 10) > 45)";
    private static RunningApp app;
    private static Chromium chromium;
    private static Watch watch;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
        watch = new Watch(chromium, app.address());
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    void whoeverChoosesEasyReadHasPicturesLargerLettersAndShortLinesInEveryStep() {
        Staged staged = Staged.with(app.address(), Pictures.texts(7));
        Page easy = watch.pageOf(staged.room().people().get(0), 1280, 800);
        double usual = letters(easy);
        easy.locator(".languages summary").click();
        easy.getByText("English, easy to read").click();
        assertThat(easy.locator("html[data-easy]")).hasCount(1);
        assertThat(letters(easy)).isGreaterThanOrEqualTo(1.25 * usual);
        Page both = chosen(staged, 2, Map.of("evensay-letters", "largest", "evensay-language", "en-x-easy"));
        List<Page> pages = new ArrayList<>(List.of(easy, both));
        if (Sight.isEveryOneAskedFor()) {
            pages.add(chosen(staged, 1, Map.of("evensay-letters", "largest")));
        }
        shows(pages, "WELCOME");
        staged.write();
        shows(pages, "SILENT");
        staged.begin();
        staged.share();
        shows(pages, "SHARING");
        staged.talk();
        shows(pages, "DISCUSSION");
        staged.vote();
        shows(pages, "VOTING");
        assertThat(both.locator(".rank-page h2 > .pictogram")).isVisible();
        staged.look();
        shows(pages, "REVIEW");
        staged.results();
        staged.reveal(99);
        assertThat(easy.locator(".result").first()).isVisible();
        shows(pages, "RESULTS");
        staged.room().moves("RESULTS", "CLOSED");
        shows(pages, "CLOSED");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** By live updates alone: nobody opens the page anew. The first is wide, the others are as narrow as can be. */
    private static void shows(List<Page> pages, String step) {
        for (Page page : pages) {
            page.locator(".where-" + step).waitFor();
            boolean isEasy = page.locator("html[data-easy]").count() == 1;
            assertThat(page.locator(".where > .now > .pictogram")).hasCount(isEasy ? 1 : 0);
            Looks.openAll(page);
            assertThat(Looks.tooWide(page)).as(step).isEmpty();
            assertThat(Looks.cutOff(page)).as(step).isEmpty();
            if (isEasy) {
                assertThat(Looks.texts(page, LONGEST_LINES)).as(step).isEmpty();
            }
        }
    }

    private static void nothingIsCutOff(Page page, String where) {
        page.setViewportSize(320, 640);
        assertThat(Looks.tooWide(page)).as(where + " " + page.url()).isEmpty();
        assertThat(Looks.cutOff(page)).as(where + " " + page.url()).isEmpty();
    }

    @Test
    void lettersAreChangedByOneLinkAndNoPageBreaksAtTheLargest() {
        Page page = chromium.page(320, 640);
        page.navigate(app.address() + "/");
        double usual = letters(page);
        page.getByText("Larger letters").click();
        assertThat(letters(page)).isGreaterThanOrEqualTo(1.25 * usual);
        page.getByText("Very large letters").click();
        assertThat(letters(page)).isGreaterThanOrEqualTo(1.5 * usual);
        for (String language : Sight.kinds("ar", "cy", "en-x-easy")) {
            cookies(page, Map.of("evensay-language", language));
            OPEN_PAGES.forEach(path -> {
                page.navigate(app.address() + path);
                Looks.openAll(page);
                nothingIsCutOff(page, language);
            });
        }
        cookies(page, Map.of("evensay-language", "en"));
        page.navigate(app.address() + "/");
        page.getByText("Usual letters").click();
        page.waitForCondition(() -> letters(page) == usual);
    }

    @Test
    void onPaperLargeLettersAreLargePrintWithoutAnythingToPress() {
        Staged staged = Staged.with(app.address(), Pictures.texts(7));
        Page page = chosen(staged, 0, Map.of("evensay-letters", "larger"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(letters(page) * 72 / 96).isGreaterThanOrEqualTo(16);
        assertThat(Looks.texts(page, "[...document.querySelectorAll('button, summary')]"
                + ".filter((one) => one.checkVisibility()).map((one) => one.textContent)")).isEmpty();
    }

    private static Page chosen(Staged staged, int person, Map<String, String> chosen) {
        Page page = watch.pageOf(staged.room().people().get(person), 320, 640);
        cookies(page, chosen);
        page.reload();
        page.locator("live-room:defined").waitFor();
        return page;
    }

    private static void cookies(Page page, Map<String, String> chosen) {
        page.context().addCookies(chosen.entrySet().stream().map(one -> new Cookie(one.getKey(), one.getValue())
                .setDomain("127.0.0.1").setPath("/")).toList());
    }

    private static double letters(Page page) {
        page.waitForLoadState();
        return Double.parseDouble((String) page.evaluate("getComputedStyle(document.body).fontSize.replace('px', '')"));
    }
}
