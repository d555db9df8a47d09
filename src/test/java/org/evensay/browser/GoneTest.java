package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workshop closes while a phone has no line to it: it learns of that, and keeps nothing. */
class GoneTest extends InOneHouse {
    private static final String KEPT_HERE = "Object.keys(localStorage).filter(key => key.startsWith('evensay.'))";
    private static final String SIGN_IN = "<!doctype html><title>Free Wi-Fi</title><main>Sign in to our Wi-Fi</main>";
    private static final String MAYBE_LATE = "What you sent last may not have arrived in time.";
    /** What stands between page and house in these tests may hand on a word after the house has closed the socket. */
    private static final String HANDED_ON_TOO_LATE = "WebSocket is already in CLOSING or CLOSED state.";
    private Workshop room;

    @BeforeEach
    void quietWriting() {
        room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        room.next("Next: quiet writing");
    }

    @Test
    void aPhoneWhoseSocketsAreBlockedIsThankedAndKeepsNothing() {
        Page ben = withoutSockets("Ben");
        ben.getByLabel("Your idea").pressSequentially("Half an id");
        assertThat(kept(ben)).isNotEmpty();
        room.closes();
        isThanked(ben);
        assertThat(ben.locator("main [role=status]")).isFocused();
    }

    @Test
    void aPhoneThatWasAwayFromTheCloseOnIsThankedWhenItIsBackAndIsToldWhatMayNotHaveArrived() {
        List<WebSocketRoute> lines = new ArrayList<>();
        AtomicBoolean isAway = new AtomicBoolean();
        Page anna = room.joins("Anna", phone(), page -> page.routeWebSocket("**/*", line -> {
            lines.add(line);
            if (isAway.get()) {
                line.close();
            } else {
                line.connectToServer();
            }
        }));
        anna.locator("live-room:defined").waitFor();
        isAway.set(true);
        anna.context().setOffline(true);
        lines.forEach(WebSocketRoute::close);
        room.writesUnseen(anna, "Late tea");
        room.writesUnseen(anna, "Late talk");
        room.closes();
        assertThat(room.facilitator().locator("#part-where.where-CLOSED")).isVisible();
        isAway.set(false);
        anna.context().setOffline(false);
        isThanked(anna);
        assertThat(anna.locator(".late")).containsText(MAYBE_LATE);
        assertThat(anna.locator(".late q")).hasText(new String[] {"Late tea", "Late talk"});
        anna.reload();
        assertThat(anna.locator(".banner").first()).containsText("This workshop is over");
        assertThat(anna.locator(".late")).hasCount(0);
    }

    @Test
    void whatStillWaitsOnAPhoneThatHearsTheCloseIsNamedOnce() {
        Page anna = room.joins("Anna", 360);
        anna.evaluate("document.querySelector('live-room').outbox.put("
                + "{ id: 'a'.repeat(32), do: 'write-idea', text: 'Late tea' })");
        room.closes();
        assertThat(anna.locator("#part-step")).containsText("Thank you for taking part");
        assertThat(anna.locator(".late")).hasCount(1);
        assertThat(anna.locator(".late")).containsText(MAYBE_LATE);
        assertThat(anna.locator(".late q")).hasText("Late tea");
        assertThat(kept(anna)).isEmpty();
    }

    /** Whoever took an idea back in the last moment is to know that it may be there still. */
    @Test
    void aButtonThatWasPressedTooLateIsNamedByItsWordsAndTheIdeaThatItIsAbout() {
        Page anna = room.joins("Anna", 360);
        room.writes(anna, "Tea");
        anna.evaluate("document.querySelector('live-room').courier.underway = 'another'");
        anna.getByText("Change", new Page.GetByTextOptions().setExact(true)).click();
        room.press(anna, "Remove");
        room.closes();
        assertThat(anna.locator(".late")).containsText(MAYBE_LATE);
        assertThat(anna.locator(".late q")).hasText(new String[] {"Remove", "Tea"});
        assertThat(kept(anna)).isEmpty();
    }

    /** The page of a hotel's Wi-Fi has no room on it either. */
    @Test
    void anAnswerOfSomebodyElseIsNoConnectionAndTakesNothingAway() {
        Page ben = withoutSockets("Ben");
        ben.getByLabel("Your idea").pressSequentially("Half an id");
        ben.route("**/*", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody(SIGN_IN)));
        assertThat(ben.locator("[data-link-state]")).containsText("No connection", soon());
        assertThat(ben.getByLabel("Your idea")).hasValue("Half an id");
        assertThat(kept(ben)).isNotEmpty();
        ben.unroute("**/*");
        assertThat(ben.locator("[data-link-state]")).hasText("",
                new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        room.writes(ben, "A whole idea");
    }

    private static void isThanked(Page phone) {
        assertThat(phone.locator("main .banner").last()).containsText("This workshop is over. Thank you", soon());
        assertThat(phone.locator("live-room")).hasCount(0);
        assertThat(kept(phone)).isEmpty();
        assertThat(chromium.complaints()).allMatch(HANDED_ON_TOO_LATE::equals);
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }

    private Page withoutSockets(String name) {
        Page phone = room.joins(name, phone(), page ->
                page.routeWebSocket("**/*", WebSocketRoute::close));
        phone.getByLabel("Your idea").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        return phone;
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 740);
    }

    private static List<?> kept(Page phone) {
        return (List<?>) phone.evaluate(KEPT_HERE);
    }
}
