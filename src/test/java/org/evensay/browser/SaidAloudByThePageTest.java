package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/**
 * What people hear who listen to a page. All that a live region says is written down with its time: at most one quiet
 * message in five seconds, however much happens, and nothing but another step interrupts.
 */
class SaidAloudByThePageTest {
    private static final double QUIET_MS = 5_000;
    /** Timers of a browser are a little early or late. */
    private static final double INEXACT_MS = 100;
    private static final String LISTEN = "window.heard = []; new MutationObserver((changes) => new Set(changes.map("
            + "({ target }) => (target instanceof Element ? target : target.parentElement)?.closest("
            + "'[role=status], [role=alert], [aria-live]'))).forEach((region) => {"
            + "const text = region?.textContent.trim();"
            + "const loud = region?.matches('[role=alert], [aria-live=assertive]');"
            + "if (text) window.heard.push([loud ? 'loud' : 'quiet', text, performance.now()]) }))"
            + ".observe(document.body, { subtree: true, childList: true, characterData: true })";

    @Test
    void aBurstOfHappeningsIsAMessageInFiveSecondsAndOnlyAnotherStepInterrupts() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), Pictures.texts(7));
            Watch watch = new Watch(chromium, app.address());
            Page phone = watch.pageOf(staged.room().people().get(0), 360, 740);
            Page lead = watch.pageOf(staged.room().facilitator(), 1280, 800);
            for (Page page : List.of(phone, lead)) {
                page.locator("live-room:defined").waitFor();
                page.waitForFunction("document.querySelector('[data-link-state]').textContent === ''");
                page.evaluate(LISTEN);
            }
            staged.write();
            burst(staged);
            staged.begin();
            staged.room().facilitator().does("start-rounds");
            Looks.awaitFresh(phone);
            phone.waitForTimeout(2 * QUIET_MS);
            isCalm(phone);
            isCalm(lead);
            assertThat(loud(phone)).hasSize(2).last().asString().startsWith("Now we share");
            assertThat(quiet(lead)).anyMatch(said -> said.contains("would like to talk"));
        }
    }

    /** For some seconds people call, take it back, and the room pauses and goes on. */
    private static void burst(Staged staged) {
        List<LivePage> people = staged.room().people();
        for (int time = 0; time < 10; time++) {
            LivePage one = people.get(1 + time % 4);
            one.does("ask-for-care", Map.of("wish", time % 3 == 0 ? "BREAK" : "TALK"));
            staged.room().facilitator().does("pause-room", time % 2 == 0 ? Map.of("yes", "yes") : Map.of());
            pause();
        }
        people.get(1).does("ask-for-care", Map.of("wish", "TALK"));
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void isCalm(Page page) {
        List<Double> times = new ArrayList<>();
        heard(page).stream().filter(said -> said.get(0).equals("quiet"))
                .forEach(said -> times.add(((Number) said.get(2)).doubleValue()));
        assertThat(times).as(heard(page).toString()).isNotEmpty();
        for (int at = 1; at < times.size(); at++) {
            assertThat(times.get(at) - times.get(at - 1)).as(heard(page).toString())
                    .isGreaterThan(QUIET_MS - INEXACT_MS);
        }
    }

    private static List<String> loud(Page page) {
        return texts(page, "loud");
    }

    private static List<String> quiet(Page page) {
        return texts(page, "quiet");
    }

    private static List<String> texts(Page page, String how) {
        return heard(page).stream().filter(said -> said.get(0).equals(how)).map(said -> said.get(1).toString())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> heard(Page page) {
        return (List<List<Object>>) page.evaluate("window.heard");
    }
}
