package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where somebody is on a page is theirs: hundreds of updates of the room, played to the page as they came, leave
 * the focus and the marked words as they were, and scroll only to keep both where they stand before their eyes. When
 * what had the focus goes, it is at the heading of the new step. A thousand at each place with
 * {@code -Devensay.updates=all}.
 */
class FocusStaysTest {
    private static final boolean ALL = "all".equals(System.getProperty("evensay.updates"));
    /** Where somebody writes. */
    private static final int UPDATES = ALL ? 1_000 : 300;
    /** At all other places, each of what came at least once. */
    private static final int FEW = ALL ? UPDATES : 50;
    private static final String PLAY = "([frames, atLeast]) => { const room = document.querySelector('live-room');"
            + "const had = document.activeElement; const moved = []; const version = room.version;"
            + "const place = () => ({ marked: [had.selectionStart, had.selectionEnd].join(' '),"
            + " scrolled: Math.round(scrollY), seen: Math.round(had.getBoundingClientRect().top) });"
            + "const updates = Math.ceil(atLeast / frames.length) * frames.length;"
            + "const before = place(); let changes = 0;"
            + "const seen = new MutationObserver(() => {}); seen.observe(room, { subtree: true, childList: true,"
            + " attributes: true, characterData: true });"
            + "for (let at = 0; at < updates; at += 1) {"
            + "  room.take({ ...frames[at % frames.length], epoch: room.epoch, v: room.version + 1 });"
            + "  changes += seen.takeRecords().length > 0 ? 1 : 0;"
            + "  if (document.activeElement !== had) {"
            + "    moved.push(`${at}: ${document.activeElement?.outerHTML.slice(0, 100)}`); had.focus() } }"
            + "const now = place(); if (now.marked !== before.marked"
            + " || now.scrolled !== before.scrolled && Math.abs(now.seen - before.seen) > 2)"
            + " moved.push(`from ${JSON.stringify(before)} to ${JSON.stringify(now)}`);"
            + "room.version = version; return changes < updates / 2 ? [`only ${changes} changes`] : moved }";
    private static RunningApp app;
    /** Until the page has not scrolled by itself for ten pictures: what comes into sight may still be on its way. */
    private static final String RESTS = """
            () => new Promise((rested) => {
                let at = -1;
                let still = 0;
                const look = () => {
                    still = scrollY === at ? still + 1 : 0;
                    at = scrollY;
                    still < 10 ? requestAnimationFrame(look) : rested();
                };
                look();
            })""";
    private static final String STANDS = "Math.round(document.activeElement.getBoundingClientRect().top)";
    private static final String HELP_LINE = "Jo, next door";
    private static Chromium chromium;
    private static Staged staged;
    private static Page phone;
    private static Page lead;
    /** How many frames there were of what was before, and is not to be played. */
    private static Map<Page, Integer> before;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
        staged = Staged.with(app.address(), Pictures.texts(7));
        Watch watch = new Watch(chromium, app.address());
        phone = watch.pageOf(staged.room().people().get(0), 360, 740);
        lead = watch.pageOf(staged.room().facilitator(), 1280, 800);
        List.of(phone, lead).forEach(page -> page.locator("live-room:defined").waitFor());
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    void updatesMoveNobodyAndWhenTheirPlaceGoesTheyAreAtTheNewStep() {
        staged.write();
        happens("finish-writing", "finished", "finish-writing");
        Looks.awaitFresh(phone);
        phone.locator("#idea-text").fill("half a sentence");
        phone.locator("#idea-text").evaluate("(field) => field.setSelectionRange(5, 9)");
        stays(phone, "#idea-text", UPDATES);
        stays(phone, "#finish-writing button", FEW);
        stays(phone, "#own-list summary", FEW);
        stays(lead, ".next-bar button", FEW);
        stays(lead, "#part-people summary", FEW);
        phone.locator("#finish-writing button").focus();
        staged.begin();
        isAtTheStep(phone, "Now we share");
        staged.share();
        staged.talk();
        staged.room().moves("DISCUSSION", "VOTING");
        phone.locator(".rank-choice").nth(1).waitFor();
        happens("ask-for-time", "yes", "data-vote=");
        phone.locator(".rank-choice").nth(0).click();
        stays(phone, "li:nth-child(3) > .rank-choice", FEW);
        phone.locator("[data-act=order]").click();
        stays(phone, ".rank-row", FEW);
        phone.locator(".rank-row").first().focus();
        staged.look();
        isAtTheStep(phone, "");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Somebody calls, and the page says so above what whoever leads is about to press. */
    @Test
    void whatIsNewAboveDoesNotPushWhatHasTheFocusOutOfSight() {
        Page small = new Watch(chromium, app.address()).pageOf(staged.room().facilitator(), 1280, 740);
        small.locator("live-room:defined").waitFor();
        Locator next = small.locator("#part-lead summary").first();
        int bottom = (int) Math.ceil(next.boundingBox().y + next.boundingBox().height);
        small.setViewportSize(1280, bottom + 30);
        next.focus();
        assertThat(small.evaluate("scrollY")).as("at the top no browser sees to it").isEqualTo(0);
        staged.room().people().get(1).does("ask-for-care", Map.of("wish", "BREAK"));
        small.locator("#part-calls .call").first().waitFor();
        PlaywrightAssertions.assertThat(next).isFocused();
        PlaywrightAssertions.assertThat(next).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        staged.room().people().get(1).does("ask-for-care");
        PlaywrightAssertions.assertThat(small.locator("#part-calls .call")).hasCount(0);
    }

    /** Safari sees to nothing; Chromium does, unless it is told not to. */
    @Test
    void whereTheBrowserDoesNotSeeToItThePageDoesBothWhenItComesAndWhenItGoes() {
        Page small = new Watch(chromium, app.address()).pageOf(staged.room().facilitator(), 1280, 1200);
        small.locator("live-room:defined").waitFor();
        small.evaluate("document.documentElement.style.overflowAnchor = 'none'");
        small.locator("#part-lead summary").first().focus();
        small.evaluate("scrollTo(0, 60)");
        small.evaluate(RESTS);
        Object stood = small.evaluate(STANDS);
        assertThat((Integer) small.evaluate("Math.round(scrollY)")).as("not at the top").isGreaterThan(0);
        staged.room().people().get(1).does("ask-for-care", Map.of("wish", "BREAK"));
        small.locator("#part-calls .call").first().waitFor();
        assertThat(small.evaluate(STANDS)).as("with the call").isEqualTo(stood);
        staged.room().people().get(1).does("ask-for-care");
        PlaywrightAssertions.assertThat(small.locator("#part-calls .call")).hasCount(0);
        assertThat(small.evaluate(STANDS)).as("without it").isEqualTo(stood);
    }

    /** A good many things, by others and by this person on another device; at the end all is as at the beginning. */
    private static void happens(String own, String field, String shown) {
        LivePage facilitator = staged.room().facilitator();
        staged.room().people().get(0).awaitText(shown);
        before = Map.of(phone, frames(staged.room().people().get(0)).size(), lead, frames(facilitator).size());
        facilitator.does("start-timer", Map.of("minutes", "5"));
        facilitator.does("name-help-lines", Map.of("text", HELP_LINE));
        List.of(staged.room().people().get(0), facilitator).forEach(page -> page.awaitText(HELP_LINE));
        for (LivePage person : staged.room().people().subList(0, 2)) {
            person.does("ask-for-care", Map.of("wish", "BREAK"));
            facilitator.does("extend-timer", Map.of("minutes", "1"));
            person.does(own, Map.of(field, "yes"));
            facilitator.does("pause-timer");
            person.does(own, Map.of(field, "no"));
            facilitator.does("resume-timer");
            person.does("ask-for-care");
        }
        facilitator.does("name-help-lines", Map.of("text", ""));
        facilitator.does("stop-timer");
        arrives(staged.room().people().get(0), before.get(phone));
        arrives(facilitator, before.get(lead));
    }

    /** An answer may come before what it changed. */
    private static void arrives(LivePage client, int framesBefore) {
        client.await(shown -> frames(client).size() > framesBefore + 1);
    }

    private static void stays(Page page, String selector, int updates) {
        page.locator(selector).first().focus();
        page.evaluate(RESTS);
        List<String> frames = frames(page == lead ? staged.room().facilitator() : staged.room().people().get(0));
        String played = String.join(",", frames.subList(before.get(page), frames.size()));
        assertThat(Looks.texts(page, "() => (" + PLAY + ")([[" + played + "], " + updates + "])")).as(selector)
                .isEmpty();
    }

    /** What the room has sent to this person's other page. */
    private static List<String> frames(LivePage client) {
        return client.everSent().lines().filter(line -> line.contains("\"parts\"")).toList();
    }

    private static void isAtTheStep(Page page, String says) {
        page.waitForFunction("says => document.activeElement.matches('#part-where > .now')"
                + "&& document.activeElement.textContent.trim().startsWith(says)", says);
    }
}
