package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page says, and keeps, between the moment somebody asks and the moment the room answers. */
class OnTheWayTest extends InOneHouse {
    private static final String KEPT_HERE = "Object.keys(localStorage).filter(key => key.startsWith('evensay.'))";
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
    void choicesAreSaidToBeInWhenTheRoomHasThemAndNotBefore() {
        room.writes(anna, "Tea", "Talk");
        room.toTheVoteWith(anna, 2);
        app.stop();
        assertThat(anna.locator("[data-link-state]")).containsText("No connection");
        anna.locator(".rank-choice", new Page.LocatorOptions().setHasText("Tea")).click();
        room.press(anna, "Now put them in order");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".rank-sending")).containsText("Sending your choices");
        assertThat(anna.locator(".rank-in")).hasCount(0);
        app.startAgain();
        assertThat(anna.locator(".rank-in")).containsText("Tea", withinText(40_000));
        anna.reload();
        assertThat(anna.locator(".rank-in")).containsText("Tea");
    }

    @Test
    void manyIdeasThatWaitedComeInOrderAlthoughTheRoomSlowsThemDown() {
        List<String> ideas = IntStream.rangeClosed(1, 25).mapToObj(number -> "idea " + number).toList();
        app.stop();
        assertThat(anna.locator("[data-link-state]")).containsText("No connection");
        ideas.forEach(idea -> room.writesUnseen(anna, idea));
        app.startAgain();
        assertThat(anna.locator("#own-list > li")).hasCount(25, new LocatorAssertions.HasCountOptions()
                .setTimeout(60_000));
        assertThat(anna.locator("#own-list .idea-text").allTextContents()).isEqualTo(ideas);
    }

    @Test
    void anIdeaThatComesTooLateForItsFormIsKeptBelowTheSentence() {
        room.writes(anna, "Tea", "Talk");
        room.toTheVoteWith(anna, 2);
        anna.evaluate("document.querySelector('live-room').ask("
                + "{ id: 'a'.repeat(32), do: 'write-idea', text: 'Late tea' }, document.createElement('form'))");
        assertThat(anna.locator(".refused-late")).containsText("The room has moved on");
        assertThat(anna.locator("left-over q")).hasText("Late tea");
        anna.locator(".refused-late button").click();
        assertThat(anna.locator(".refused-late")).hasCount(0);
        assertThat(anna.locator("#part-where > .now")).isFocused();
    }

    @Test
    void aButtonWhoseFormHasGoneIsNamedInTheRefusal() {
        anna.evaluate("document.querySelector('live-room').ask({ id: 'a'.repeat(32), do: 'offer-idea',"
                + " idea: 'b'.repeat(32) }, document.createElement('form'), ['Share this one', 'Tea'])");
        assertThat(anna.locator(".refused-late q")).hasText(new String[] {"Share this one", "Tea"});
    }

    @Test
    void everyIdeaThatComesTooLateIsShownUntilItIsTakenAway() {
        app.stop();
        assertThat(anna.locator("[data-link-state]")).containsText("No connection");
        List<String> late = List.of("Late tea", "Late talk", "Late walks");
        late.forEach(idea -> room.writesUnseen(anna, idea));
        String page = anna.url();
        anna.navigate("about:blank");
        app.startAgain();
        room.facilitator().locator("#pausing > summary").click();
        room.press(room.facilitator(), "Pause now");
        room.facilitator().getByText("Go on now").first().waitFor();
        anna.navigate(page);
        assertThat(anna.locator("left-over q")).hasText(late.toArray(String[]::new));
        assertThat(anna.locator("left-over")).containsText("You sent this, but it was not added");
        anna.reload();
        assertThat(anna.locator("left-over q")).hasText(late.toArray(String[]::new));
        anna.locator("left-over button").first().click();
        assertThat(anna.locator("left-over q")).hasText(new String[] {"Late talk", "Late walks"});
    }

    @Test
    void closingTheWorkshopLeavesNothingOnThePhone() {
        anna.getByLabel("Your idea").pressSequentially("Half an id");
        assertThat((List<?>) anna.evaluate(KEPT_HERE)).isNotEmpty();
        room.closes();
        assertThat(anna.locator("#part-step")).containsText("Thank you for taking part");
        assertThat((List<?>) anna.evaluate(KEPT_HERE)).isEmpty();
    }

    private static LocatorAssertions.ContainsTextOptions withinText(double ms) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(ms);
    }
}
