package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** A screen whose line breaks says so, keeps its picture, and comes back by itself. */
class ScreenLineTest {

    @Test
    void aScreenThatLostItsLineSaysSoInOneSentenceAndComesBackByItself() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Workshop room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
            Page screen = room.screen();
            Locator line = screen.locator("[data-link-state]");
            assertThat(line).hasText("");
            app.stop();
            assertThat(line).hasText("The line is lost. This screen comes back by itself.");
            assertThat(screen.locator("h1.question")).hasText("What works well?");
            assertSeenInTheStrip(screen, line);
            for (String cover : List.of("q", "h", "b")) {
                screen.keyboard().press(cover);
                assertOnTop(screen);
                screen.keyboard().press("Escape");
            }
            app.startAgain();
            assertThat(line).hasText("Connected again.", new LocatorAssertions.HasTextOptions().setTimeout(40_000));
            assertThat(line).hasText("");
            room.facilitator().reload();
            room.next("Next: quiet writing");
            assertThat(screen.locator(".now")).containsText("Quiet writing");
        }
    }

    /** In letters of the size that the way in has, and over nothing that the room reads. */
    private static void assertSeenInTheStrip(Page screen, Locator line) {
        assertThat(line).isVisible();
        assertOnTop(screen);
        BoundingBox head = screen.locator(".screen-head").boundingBox();
        assertThat(line.boundingBox().y).isGreaterThan(head.y + head.height);
        assertThat(letters(screen, "[data-link-state]")).isGreaterThanOrEqualTo(letters(screen, "#part-invite dt"));
    }

    private static double letters(Page screen, String selector) {
        return ((Number) screen.locator(selector).first().evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)"
                + " * one.currentCSSZoom")).doubleValue();
    }

    private static void assertOnTop(Page screen) {
        assertThat(screen.evaluate("(() => { const box = document.querySelector('[data-link-state]')"
                + ".getBoundingClientRect(); return document.elementFromPoint(box.x + box.width / 2, "
                + "box.y + box.height / 2).matches('[data-link-state]') })()")).isEqualTo(true);
    }

    /** The keys of the facilitator's page press the button; a screen alone reveals nothing. */
    @Test
    void aClickerOnTheFacilitatorsPageOrOnAScreenBesideItShowsTheNextPlaceAndOneOnAnotherComputerDoesNot() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), List.of("Tea", "Talk", "Time", "A walk", "The garden"));
            staged.write();
            staged.begin();
            staged.share();
            staged.talk();
            staged.vote();
            staged.look();
            staged.results();
            Watch watch = new Watch(chromium, app.address());
            Page screen = watch.pageOf(staged.room().screen(), 1280, 720);
            Page lead = watch.pageOf(staged.room().facilitator(), 1280, 800);
            lead.locator("reveal-keys:defined").waitFor();
            Locator toCome = screen.locator(".to-come");
            String all = toCome.textContent();
            List.of("ArrowRight", " ", "PageDown").forEach(key -> screen.keyboard().press(key));
            lead.evaluate("document.body.prepend(document.createElement('textarea'));"
                    + "document.querySelector('textarea').focus()");
            lead.keyboard().press("ArrowRight");
            lead.keyboard().press(" ");
            lead.waitForTimeout(500);
            assertThat(toCome).hasText(all);
            lead.evaluate("document.querySelector('textarea').remove()");
            lead.keyboard().press("PageDown");
            assertThat(screen.getByText(all)).hasCount(0);
            assertThat(screen.locator(".result")).not().hasCount(0);
            Page beside = watch.besideOn(lead, staged.room().screen());
            String left = toCome.textContent();
            lead.locator("live-room:not([data-moved])").waitFor();
            beside.keyboard().press("ArrowRight");
            assertThat(screen.getByText(left)).hasCount(0);
        }
    }
}
