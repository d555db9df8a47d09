package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** A facilitator, a screen and four phones hold a whole workshop, as people do it: by what they see. */
class WholeWorkshopTest {

    @Test
    void fourPeopleGoFromTheJoinCodeToTheirListOfPriorities() throws IOException {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Workshop room = Workshop.startOnThePage(app.addressForPhones(), chromium, "Tuesday Tea",
                    "What works well on Tuesdays?");
            Page anna = room.joinsOnThePage("Anna", 360);
            Page ben = room.joinsOnThePage("Ben", 390);
            Page cleo = room.joinsOnThePage("", 360);
            Page dan = room.joinsOnThePage("Dan", 390);

            assertThat(anna.locator("#part-step")).containsText("One person speaks at a time.");
            room.press(anna, "I can live with this");
            assertThat(room.screen().locator(".count")).containsText("1 of 4");

            room.next("Next: quiet writing");
            room.writes(anna, "Somebody knows my name", "The tea is ready");
            room.writes(ben, "We laugh");
            room.writes(cleo, "Nobody minds that I am quiet");
            room.writes(dan, "It starts on time");
            assertThat(ben.locator("body")).not().containsText("Somebody knows my name");
            assertThat(room.screen().locator("body")).not().containsText("We laugh");
            room.press(anna, "I’m finished for now");
            assertThat(room.facilitator().locator("#part-lead")).containsText("1 of 4 people have finished");

            room.next("Next: share the ideas");
            room.press(room.facilitator(), "Start the first turn");
            for (Page turn : List.of(anna, ben, cleo, dan, anna)) {
                turn.locator(".my-turn .offer button").first().click();
            }
            for (Page turn : List.of(ben, cleo, dan, anna, ben, cleo, dan)) {
                room.press(turn, "Pass");
            }
            assertThat(room.screen().locator("#part-screen")).containsText("Everybody who is here has passed");
            assertThat(room.screen().locator(".ideas > li")).hasCount(5);

            room.next("Next: talk about the ideas");
            room.facilitator().locator("li.row", containing("We laugh")).getByText("Show big").click();
            assertThat(room.screen().locator(".screen-spotlight")).containsText("We laugh");
            room.proposes(anna, "We are known and noticed", "Somebody knows my name", "Nobody minds that I am quiet");
            room.press(cleo, "Yes, that’s fine");
            assertThat(room.screen().locator("#part-screen")).containsText("We laugh");
            assertThat(dan.locator("#part-step")).containsText("We are known and noticed");

            room.next("Next: choose");
            room.votes(anna, "We are known and noticed", "We laugh", "The tea is ready");
            room.votes(ben, "We laugh", "We are known and noticed");
            room.votes(cleo, "We are known and noticed", "It starts on time", "We laugh");
            room.votes(dan, "We laugh", "It starts on time", "The tea is ready");
            assertThat(room.screen().locator("#part-screen")).containsText("Everybody has sent their choices.");

            room.next("Close the vote and look at it");
            assertThat(anna.locator("#part-step")).containsText("4 ballots x 6 points = 24; counted 23.");
            room.next("Next: the result");
            assertThat(room.screen().locator("#part-screen")).not().containsText("We laugh");
            room.press(room.facilitator(), "Show all");
            for (Page page : List.of(room.screen(), anna, ben, cleo, dan)) {
                assertThat(page.locator(".result").first()).containsText("We laugh");
                assertThat(page.locator(".result").first()).containsText("9 points · chosen by 4 of 4");
            }
            String csv = room.downloads("Table (CSV)");
            assertThat(csv).contains("1,B,We laugh,9,4").contains("We are known and noticed,8,3");
            room.closes();
            assertThat(anna.locator("#part-step")).containsText("Thank you for taking part");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
