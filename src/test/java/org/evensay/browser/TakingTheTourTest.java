package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.live.RunningApp;
import org.evensay.view.TourStop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guided tour in a real browser, by somebody who has never led a workshop. */
class TakingTheTourTest {
    private static final Words ENGLISH = new Languages().in("en");
    private static final int TABS_AT_MOST = 12;
    private static Chromium chromium;
    private static RunningApp app;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        app = new RunningApp();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    /** On the smallest phone, by keyboard alone, from the first page to the form that starts a workshop. */
    @Tag("long")
    @Test
    void aNewcomerWalksTheWholeTourByKeyboardAndEndsOnStartingAWorkshop() {
        Page page = chromium.page(320, 640);
        page.navigate(app.addressForPhones());
        follow(page, "two-minute tour");
        for (TourStop stop : TourStop.values()) {
            assertThat(page.locator("h1")).hasText(ENGLISH.say("tour.title." + stop));
            assertThat(stop.isLast() ? Looks.tooWide(page) : List.of()).isEmpty();
            follow(page, stop.isLast() ? "Start a workshop" : "Next");
        }
        assertThat(page.getByLabel("Name of your group")).isVisible();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The frames keep their own size and are made smaller: 16 : 9 for the screen, and a whole phone. */
    @Test
    void thePicturesAreSmallAndWholeAndNothingInThemIsSent() {
        Page page = chromium.page(1280, 720);
        page.navigate(app.addressForPhones() + "/tour/" + TourStop.VOTING.number());
        page.waitForLoadState(LoadState.LOAD);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.isNavigationRequest() ? request.url() : ""));
        assertThat(page.evaluate("[...document.querySelectorAll('example-page')].map((one) => one.firstElementChild)"
                + ".map((one) => one.contentWindow.innerWidth + 'x' + one.contentWindow.innerHeight).join(' ')"))
                .isEqualTo("1280x720 960x700 360x760");
        assertThat(page.evaluate("(() => { const box = document.querySelector('iframe').getBoundingClientRect();"
                + " return Math.round(100 * box.width / box.height); })()")).isEqualTo(178);
        assertThat(page.frames().get(3).locator(".rank-choice[aria-pressed=true]")).hasCount(2);
        for (Frame frame : page.frames().subList(1, 4)) {
            frame.evaluate("document.querySelectorAll('form').forEach((form) => form.submit())");
        }
        page.waitForTimeout(300);
        assertThat(asked).allMatch(String::isEmpty);
        assertThat(page.frames()).hasSize(4);
    }

    /** Presses Tab until a link with these words has the focus, and then Enter. */
    private static void follow(Page page, String words) {
        for (int tab = 0; tab < TABS_AT_MOST; tab++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.textContent.trim()").toString().contains(words)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("no link with “" + words + "” after " + TABS_AT_MOST + " tabs");
    }
}
