package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything but liveness works where scripts or sockets do not. */
class NoScriptTest extends InOneHouse {
    private Workshop room;

    @BeforeEach
    void start() {
        room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
    }

    @Test
    void aPersonWithoutScriptsWritesSharesVotesAndSeesTheResultByReloading() {
        Page anna = room.joins("Anna", new Browser.NewContextOptions().setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        room.press(anna, "I can live with this");
        assertThat(anna.locator("#part-mine")).containsText("You said you can live with this.");
        room.next("Next: quiet writing");
        anna.navigate(anna.url());
        assertThat(anna.getByText("Press Enter to add it.")).isHidden();
        room.writes(anna, "Tea", "Talk", "Cake");
        room.toTheVoteByReloading(anna, 3);
        anna.locator("li.row", containing("Tea")).locator("select").selectOption("2");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".banner.refusal")).containsText("leave no place out");
        assertThat(anna.locator("li.row", containing("Tea")).locator("select")).hasValue("2");
        anna.locator("li.row", containing("Cake")).locator("select").selectOption("1");
        room.press(anna, "Send my choices");
        assertThat(anna.locator("#ballot-in")).containsText("Your choices are in.");
        assertThat(anna.locator("li.row", containing("Cake")).locator("select")).hasValue("1");
        room.next("Close the vote and look at it");
        anna.navigate(anna.url());
        assertThat(anna.locator("#part-step")).containsText("Only 1 person voted");
    }

    @Test
    void aPersonWhoseSocketIsBlockedWritesByPostAndSeesChangesByAsking() {
        Page ben = room.joins("Ben", new Browser.NewContextOptions().setViewportSize(360, 740), page ->
                page.routeWebSocket("**/*", socket -> socket.close()));
        room.next("Next: quiet writing");
        ben.getByLabel("Your idea").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        assertThat(ben.getByText("Press Enter to add it.")).isVisible();
        room.writes(ben, "Tea");
        assertThat(ben.locator("#own-list li")).hasCount(1);
    }

    @Test
    void aPersonWhoseSocketIsSwallowedWithoutAWordWritesByPostWithinSeconds() {
        try (SocketHole hole = new SocketHole(app.address())) {
            Page cleo = room.by(hole.address()).joins("Cleo", 360);
            room.next("Next: quiet writing");
            cleo.getByLabel("Your idea").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
            room.writes(cleo, "Songs");
            assertThat(cleo.locator("#own-list li")).hasCount(1);
        }
    }

    @Test
    void anOpenSocketOnWhichNothingIsHeardAnyMoreIsGivenUpWhenACommandHasNoAnswer() {
        room.next("Next: quiet writing");
        Page dee = room.joins("Dee", new Browser.NewContextOptions().setViewportSize(360, 740), page ->
                page.routeWebSocket("**/*", socket -> { }));
        room.writesUnseen(dee, "Walks");
        assertThat(dee.locator("#own-list li")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        dee.waitForTimeout(2_000);
        room.writesUnseen(dee, "Songs");
        assertThat(dee.locator("#own-list li")).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
