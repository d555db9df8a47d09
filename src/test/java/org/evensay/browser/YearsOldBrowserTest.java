package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages whose browser has lost what Safari 15.1, Firefox 94 or Chrome 96 did not have yet. Whole old browsers, as far
 * as there are any, are walked by {@code scripts/browsers}; this keeps their ways true in every run.
 */
class YearsOldBrowserTest {
    private static final String FIVE_YEARS_AGO = """
            for (const name of ['BroadcastChannel', 'structuredClone', 'Navigation', 'CloseWatcher', 'Sanitizer']) {
                delete window[name];
            }
            for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) {
                delete Array.prototype[name];
            }
            delete Object.hasOwn;
            delete Object.groupBy;
            delete Crypto.prototype.randomUUID;
            delete AbortSignal.timeout;
            delete AbortSignal.any;
            delete HTMLFormElement.prototype.requestSubmit;
            delete SubmitEvent.prototype.submitter;
            delete Element.prototype.checkVisibility;
            delete Element.prototype.currentCSSZoom;
            delete Element.prototype.moveBefore;
            const known = (selector) => {
                if (/:has\\(|:focus-visible|:user-|:open|:modal/.test(selector)) {
                    throw new DOMException(selector + ' is not a valid selector', 'SyntaxError');
                }
                return selector;
            };
            for (const kind of [Element, Document, DocumentFragment]) {
                for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
                    const ask = kind.prototype[name];
                    if (ask) {
                        kind.prototype[name] = function (selector) { return ask.call(this, known(selector)); };
                    }
                }
            }
            window.isFiveYearsOld = true;
            """;

    @Tag("long")
    @Test
    void whoeverHasAnOldPhoneWritesAndVotesAndWhoeverLeadsOrProjectsFromAnOldLaptopCanDoSo() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Workshop room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well here?");
            Page anna = room.joins("Anna", wide(360), page -> page.addInitScript(FIVE_YEARS_AGO));
            Page wall = old(chromium, room.screenLink());
            Page lead = old(chromium, room.facilitatorLink());
            assertThat(anna.evaluate("window.isFiveYearsOld && !document.body.checkVisibility")).isEqualTo(true);
            room.next("Next: quiet writing");
            room.writes(anna, "Tea");
            anna.getByLabel("Your idea").fill("Cake");
            anna.keyboard().press("Enter");
            anna.locator("#own-list").getByText("Cake").first().waitFor();

            Page.LocatorOptions isAnna = new Page.LocatorOptions().setHasText("Anna");
            lead.locator(".seat", isAnna).getByText("More").click();
            lead.locator(".seat", isAnna).getByText("to write down what is said").click();
            anna.getByText("Yes, I will").waitFor();

            room.toTheVoteWith(anna, 2);
            assertThat(wall.locator("#part-screen")).containsText("Choose");
            room.votes(anna, "Tea");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static Browser.NewContextOptions wide(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 740);
    }

    private static Page old(Chromium chromium, String link) {
        Page page = chromium.page(1280, 800);
        page.addInitScript(FIVE_YEARS_AGO);
        page.navigate(link);
        page.locator("live-room:defined").waitFor();
        return page;
    }
}
