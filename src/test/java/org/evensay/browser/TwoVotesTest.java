package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A first vote, a second one, and what changed between them, on a phone and on the screen. */
class TwoVotesTest {

    @Tag("long")
    @Test
    void whoRoseAndWhoFellStandsBelowTheResultOfTheSecondVote() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            VotingRoom room = new VotingRoom(chromium, app.address());
            Page anna = room.anna();
            Page screen = room.screen();
            room.plan().locator("#plan-second").check();
            room.plan().locator("#plan-choices").fill("2");
            room.opens("Places and points.");
            votes(room, "Tea", "Talk");
            room.ranks(1, "Tea", "Talk");
            room.ranks(2, "Talk", "Tea");
            room.next("Close the vote and look at it");
            assertThat(screen.locator(".now")).hasText("Looking at what we chose. Next: the result, or choosing again");
            room.next("Vote a second time");
            assertThat(anna.locator(".rank-choice[aria-pressed=true]")).hasCount(0);
            votes(room, "Songs", "Tea");
            room.ranks(1, "Songs", "Tea");
            room.ranks(2, "Talk", "Tea");
            room.next("Close the vote and show the result");
            room.press(room.lead(), "Show all");
            assertThat(moved(anna, "Songs")).containsText("up, from place 3 to 1");
            assertThat(moved(anna, "Tea")).containsText("down, from place 1 to 2");
            assertThat(anna.locator(".change")).containsText("At least 2 of the 3 ballots are new or changed.");
            assertThat(anna.locator(".recount")).containsText("Would another way of counting change it?");
            assertThat(screen.locator(".change")).containsText("from the first vote");
            assertThat(Looks.tooWide(anna)).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void votes(VotingRoom room, String... ideas) {
        for (String idea : ideas) {
            room.anna().locator(".rank-choice", new Page.LocatorOptions().setHasText(idea)).click();
        }
        room.press(room.anna(), "Now put them in order");
        room.press(room.anna(), "Send my choices");
        assertThat(room.anna().locator(".rank-in")).containsText("Your choices are in.");
    }

    private static Locator moved(Page page, String idea) {
        return page.locator(".movers > li", new Page.LocatorOptions().setHasText(idea));
    }
}
