package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people type is theirs: it outlives reloads, lost lines, dead servers and other tabs, and is kept once. */
class SurvivalTest extends InOneHouse {
    private Workshop room;
    private Page anna;

    @BeforeEach
    void quietWriting() {
        room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
        anna.getByLabel("Your idea").waitFor();
    }

    @Test
    void aReloadInMidSentenceKeepsTheSentence() {
        anna.getByLabel("Your idea").pressSequentially("The tea is re");
        anna.reload();
        assertThat(anna.getByLabel("Your idea")).hasValue("The tea is re");
        anna.getByLabel("Your idea").press("End");
        anna.getByLabel("Your idea").pressSequentially("ady");
        anna.getByLabel("Your idea").press("Enter");
        assertThat(anna.locator("#own-list .idea-text")).hasText("The tea is ready");
        anna.reload();
        assertThat(anna.getByLabel("Your idea")).hasValue("");
        assertThat(anna.locator("#own-list li")).hasCount(1);
    }

    @Test
    void whatIsGivenWhileTheServerIsDeadIsDoneOnceWhenItIsBack() {
        app.stop();
        assertThat(anna.locator("[data-link-state]")).containsText("No connection");
        room.writesUnseen(anna, "Kept on the phone");
        room.writesUnseen(anna, "This one too");
        anna.getByLabel("Your idea").pressSequentially("and this is half wr");
        app.startAgain();
        assertThat(anna.locator("#own-list li")).hasCount(2, within(40_000));
        assertThat(anna.locator("[data-link-state]")).hasText("");
        assertThat(anna.getByLabel("Your idea")).hasValue("and this is half wr");
        anna.reload();
        assertThat(anna.locator("#own-list li")).hasCount(2);
        assertThat(anna.getByLabel("Your idea")).hasValue("and this is half wr");
    }

    @Test
    void aPageReloadedWhileItWaitsStillHandsInWhatItKept() {
        app.stop();
        assertThat(anna.locator("[data-link-state]")).containsText("No connection");
        room.writesUnseen(anna, "Before the reload");
        app.startAgain();
        anna.reload();
        assertThat(anna.locator("#own-list .idea-text")).hasText("Before the reload");
        anna.reload();
        assertThat(anna.locator("#own-list li")).hasCount(1);
    }

    @Test
    void aPhoneThatLostItsLineComesBackByItself() {
        anna.context().setOffline(true);
        room.writesUnseen(anna, "Written in a tunnel");
        anna.context().setOffline(false);
        assertThat(anna.locator("#own-list .idea-text")).hasText("Written in a tunnel", withinText(40_000));
        assertThat(anna.locator("#own-list li")).hasCount(1);
    }

    @Test
    void changesByOthersNeverTouchWhatSomebodyIsTyping() {
        anna.getByLabel("Your idea").pressSequentially("The te");
        Page ben = room.joins("Ben", 360);
        room.press(room.facilitator(), "Start a timer");
        assertThat(anna.locator("count-down")).isVisible();
        room.press(ben, "I’m finished for now");
        anna.keyboard().type("a is ready");
        assertThat(anna.getByLabel("Your idea")).hasValue("The tea is ready");
        assertThat(anna.getByLabel("Your idea")).isFocused();
    }

    @Test
    void twoTabsOfOnePersonShowTheSameAndAnOlderBallotIsNotTaken() {
        room.writes(anna, "Tea", "Talk");
        Page tab = anna.context().newPage();
        tab.navigate(anna.url());
        assertThat(tab.locator("#own-list li")).hasCount(2);
        room.toTheVoteWith(anna, 2);
        room.votes(anna, "Tea");
        tab.locator(".rank-choice").first().waitFor();
        room.votes(tab, "Talk");
        assertThat(tab.locator(".rank-page .refusal", containing("newer choices"))).isVisible();
        assertThat(tab.locator(".rank-in")).containsText("Tea");
        tab.close();
        assertThat(anna.locator(".rank-in")).containsText("Tea");
    }

    @Test
    void anIdeaThatIsRefusedStaysInTheField() {
        anna.getByLabel("Your idea").evaluate("field => field.removeAttribute('maxlength')");
        anna.getByLabel("Your idea").fill("x".repeat(501));
        anna.getByLabel("Your idea").press("Enter");
        assertThat(anna.locator("#write-idea .refusal")).containsText("longer than 500 letters");
        assertThat(anna.getByLabel("Your idea")).hasValue("x".repeat(501));
        assertThat(anna.locator("#own-list li")).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static LocatorAssertions.HasCountOptions within(double ms) {
        return new LocatorAssertions.HasCountOptions().setTimeout(ms);
    }

    private static LocatorAssertions.HasTextOptions withinText(double ms) {
        return new LocatorAssertions.HasTextOptions().setTimeout(ms);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
