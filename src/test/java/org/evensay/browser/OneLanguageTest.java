package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All pages, and the page of all their pieces, for people who need them larger, plainer or still, or work by keys. */
class OneLanguageTest {
    private static final List<String> OPEN_PAGES = List.of("/", "/privacy", "/styleguide");
    /** A window of 1280 by 800 that somebody has made four times as large. */
    private static final int[] ZOOMED = {320, 200};
    /** As many as {@link Staged} brings. */
    private static final int PEOPLE = 6;
    private static RunningApp app;
    private static Chromium chromium;
    /** The pages that anybody may open, the last of them the one of all pieces. */
    private static List<Page> open;
    /** Those, and the facilitator's and a participant's while the room talks. */
    private static List<Page> all;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
        Staged staged = Staged.with(app.address(), Pictures.texts(7));
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        Watch watch = new Watch(chromium, app.address());
        open = OPEN_PAGES.stream().map(path -> {
            Page page = chromium.page(1280, 800);
            page.navigate(app.address() + path);
            return page;
        }).toList();
        all = Stream.concat(open.stream(), Stream.of(staged.room().facilitator(), staged.room().people().get(0))
                .map(client -> watch.pageOf(client, 1280, 800))).toList();
        all.forEach(Looks::openAll);
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    void nothingIsCutOffOnTheSmallestPhoneNorAtFourHundredPerCent() {
        for (Page page : all) {
            page.setViewportSize(ZOOMED[0], ZOOMED[1]);
            assertNothingIsCutOff(page);
            page.setViewportSize(1280, 800);
        }
    }

    @Test
    void lettersCanBeTwiceAsLarge() {
        for (Page page : all) {
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertNothingIsCutOff(page);
            page.evaluate("document.documentElement.style.fontSize = ''");
        }
    }

    @Test
    void whatIsCutOffIsFound() {
        Page page = open.get(1);
        page.evaluate("document.querySelector('.card p').style.minWidth = '2000px'");
        assertThat(Looks.cutOff(page)).isNotEmpty();
        page.evaluate("document.querySelector('.card p').style.minWidth = ''");
        assertNothingIsCutOff(page);
    }

    @Test
    void nothingMovesForWhoeverAsksForLessMotion() {
        for (Page page : all) {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            boolean couldMove = !Looks.moving(page).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(Looks.moving(page)).as(page.url()).isEmpty();
            assertThat(couldMove).as(page.url()).isEqualTo(page.locator(".button").count() > 0);
        }
    }

    @Test
    void whoeverAsksForMoreContrastGetsItInTheLightAndInTheDark() {
        Map.of(ColorScheme.LIGHT, "rgb(255, 255, 255)", ColorScheme.DARK, "rgb(11, 13, 12)").forEach((scheme, is) -> {
            guide().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setContrast(Contrast.MORE));
            assertThat(colour(guide(), "body", "backgroundColor")).isEqualTo(is);
        });
    }

    @Test
    void aPictureHasTheColourOfItsWordsAlsoWhenColoursAreForced() {
        for (ForcedColors forced : ForcedColors.values()) {
            guide().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(forced));
            for (String place : List.of(".button:not(.quiet):has(.icon)", ".button.quiet:has(.icon)", "summary")) {
                assertThat(colour(guide(), place + " .icon", "stroke")).as(place + " " + forced)
                        .isEqualTo(colour(guide(), place, "color"));
            }
        }
    }

    @Test
    void escapeTakesAQuestionBackAndLeavesTheKeysWhereTheyWere() {
        Locator question = guide().locator("#guide-asked");
        question.getByRole(AriaRole.BUTTON).focus();
        guide().keyboard().press("Escape");
        assertThat(question.getAttribute("open")).isNull();
        assertThat(guide().evaluate("document.activeElement.parentElement.id")).isEqualTo("guide-asked");
    }

    /** What they pressed is gone with the seat. The next Tab must not begin at the top of the page. */
    @Test
    void whoeverTakesASeatAwayByKeysIsStillAmongThePeople() {
        Page lead = all.get(OPEN_PAGES.size());
        Locator seat = lead.locator("#part-people .seat").last();
        seat.locator(".danger").focus();
        lead.keyboard().press("Enter");
        hasTheFocusAfterwards(lead, PEOPLE - 1, "solid");
        seat.locator(".danger").click();
        hasTheFocusAfterwards(lead, PEOPLE - 2, "none");
    }

    /** With a ring for whoever goes by keys; round a heading it tells the others nothing. */
    private static void hasTheFocusAfterwards(Page lead, int left, String ring) {
        lead.locator("#part-people .seat").nth(left).waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
        assertThat(lead.evaluate("document.activeElement.closest('#part-people') !== null")).isEqualTo(true);
        assertThat(lead.evaluate("document.activeElement.tagName")).isEqualTo("H2");
        assertThat(lead.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo(ring);
    }

    /** Beside fields that reach from edge to edge, each box to tick and each choice keeps a shape of its own. */
    @Test
    void whatIsTickedIsAsWideAsItIsHigh() {
        assertThat(Looks.texts(guide(), "[...document.querySelectorAll('.pick input')].map((one) => {"
                + "const box = one.getBoundingClientRect(); return one.type + ' ' + Math.round(box.width) + ' '"
                + "+ Math.round(box.height) })").stream().distinct())
                .containsExactly("checkbox 22 22", "radio 22 22");
    }

    private static Page guide() {
        return open.get(OPEN_PAGES.size() - 1);
    }

    private static void assertNothingIsCutOff(Page page) {
        assertThat(Looks.tooWide(page)).as(page.url()).isEmpty();
        assertThat(Looks.cutOff(page)).as(page.url()).isEmpty();
    }

    private static Object colour(Page page, String selector, String of) {
        return page.evaluate("([selector, of]) => getComputedStyle(document.querySelector(selector))[of]",
                List.of(selector, of));
    }
}
