package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the facilitator looks at first, hides and shows again, in real browsers. */
class HidingInTheRoomTest {
    private Chromium chromium;
    private RunningApp app;
    private Workshop room;
    private Page lead;
    private Page anna;
    private Page ben;

    @BeforeEach
    void rounds() {
        chromium = new Chromium();
        app = new RunningApp();
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        lead = room.facilitator();
        anna = room.joins("Anna", 360);
        ben = room.joins("Ben", 360);
        room.next("Next: quiet writing");
        room.writes(anna, "tea", "what Jo said");
        room.next("Next: share the ideas");
        room.press(lead, "Start the first turn");
    }

    @AfterEach
    void goHome() {
        chromium.close();
        app.close();
    }

    @Test
    void anIdeaWaitsForTheFacilitatorsLookAndShowsOnOneTap() {
        Page screen = room.screen();
        room.press(lead, "Look at each idea first");
        assertThat(ben.locator("#part-step")).containsText("looks at each new idea before it shows");
        anna.locator("#part-now button").first().click();
        assertThat(lead.locator(".hidden-ideas")).containsText("1 hidden idea");
        assertThat(ben.locator(".hidden-letters")).containsText("Idea A is hidden just now.");
        assertThat(ben.content()).doesNotContain(">tea<");
        assertThat(screen.content()).doesNotContain(">tea<");
        assertThat(screen.locator("#part-screen")).containsText("New ideas are looked at first.");
        lead.locator(".hidden-ideas .button").first().click();
        assertThat(ben.locator("#part-step .ideas")).containsText("tea");
        assertThat(screen.locator("#part-screen")).containsText("tea");
        assertThat(ben.locator(".hidden-letters")).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aHiddenIdeaIsGoneFromEveryPageButItsWritersAndComesBackByOneTap() {
        Page screen = room.screen();
        anna.locator("#part-now button").first().click();
        assertThat(screen.locator("#part-screen .ideas")).containsText("tea");
        lead.getByLabel("Hide idea A").click();
        assertThat(screen.locator("#part-screen .ideas")).hasCount(0);
        assertThat(ben.locator("#part-step")).not().containsText("tea");
        room.next("Next: talk about the ideas");
        anna.locator("#mine-shared > summary").click();
        assertThat(anna.locator("#mine-shared")).containsText("Hidden just now");
        assertThat(Looks.tooWide(anna)).isEmpty();
        assertThat(Looks.tooWide(lead)).isEmpty();
        lead.locator(".hidden-ideas .button").first().click();
        assertThat(ben.locator("#part-step .ideas")).containsText("tea");
    }

    @Test
    void whatSomebodySaidAloudIsTakenBackForThemAndWhatIsOnAPhoneIsNot() {
        anna.locator("#part-now button").first().click();
        assertThat(lead.locator(".ideas > li")).hasCount(1);
        room.saysAloud("going out", 2);
        assertThat(lead.getByText("Take it back for somebody")).hasCount(1);
        lead.getByText("Take it back for somebody").click();
        room.press(lead, "Take B back");
        assertThat(ben.locator("#part-step .ideas > li")).hasCount(1);
        assertThat(ben.locator("#part-step .ideas")).not().containsText("going out");
    }
}
