package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards, ratings, dots and answers, in real browsers: with scripts and without, to the result on the screen. */
class WaysOfVotingInTheRoomTest {
    private Chromium chromium;
    private RunningApp app;
    private Workshop room;
    private Page anna;
    private Page ben;
    private Page cleo;

    @BeforeEach
    void talking() {
        chromium = new Chromium();
        app = new RunningApp();
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        ben = room.joins("Ben", 360);
        cleo = room.joins("Cleo", new Browser.NewContextOptions().setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        room.next("Next: quiet writing");
        room.next("Next: share the ideas");
        room.press(room.facilitator(), "Start the first turn");
        List<String> ideas = List.of("Tea", "Talk", "Songs");
        ideas.forEach(idea -> room.saysAloud(idea, ideas.indexOf(idea) + 1));
        room.next("Next: talk about the ideas");
    }

    @AfterEach
    void goHome() {
        assertThat(chromium.complaints()).isEmpty();
        chromium.close();
        app.close();
    }

    @Test
    void ratingsFromOneToFive() throws IOException {
        opens("Numbers 1 to 5.");
        rates(anna, "Tea", "5");
        rates(anna, "Talk", "2");
        assertThat(Looks.tooWide(anna)).isEmpty();
        anna.reload();
        assertThat(row(anna, "Tea").getByLabel("5", exactly())).isChecked();
        room.press(anna, "Send my choices");
        assertThat(anna.locator("#ballot-in")).containsText("Your choices are in.");
        rates(anna, "Talk", "4");
        assertThat(anna.locator(".marks [data-state]")).containsText("You have changed something.");
        room.press(anna, "Send my choices");
        rates(ben, "Tea", "4");
        room.press(ben, "Send my choices");
        rates(cleo, "Tea", "1");
        room.press(cleo, "Send my choices");
        assertThat(cleo.locator("#ballot-in")).containsText("Your choices are in.");
        assertThat(row(cleo, "Tea").getByLabel("1", exactly())).isChecked();
        shows();
        assertThat(result(room.screen(), 0)).containsText("middle 4 of 5");
        assertThat(result(anna, 0)).containsText("Te");
        assertThat(anna.locator(".formula")).containsText("The one in the middle is its middle number.");
        assertThat(Looks.tooWide(anna)).isEmpty();
        assertThat(room.downloads("Table (CSV)")).contains("\"rating 1 to 5, median\"").contains("people_by_rating");
    }

    @Test
    void whatOnePageSendsIsShownOnTheOtherAndNeverUndoneUnasked() {
        opens("Numbers 1 to 5.");
        Page second = anna.context().newPage();
        second.navigate(anna.url());
        second.locator("mark-list:defined").waitFor();
        rates(anna, "Tea", "5");
        room.press(anna, "Send my choices");
        assertThat(row(second, "Tea").getByLabel("5", exactly())).isChecked();
        rates(second, "Talk", "2");
        rates(anna, "Tea", "4");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".marks [data-state]")).not().containsText("You have changed something.");
        room.press(second, "Send my choices");
        assertThat(second.locator(".marks .refusal")).containsText("You sent newer choices from another page.");
        room.press(second, "Send my choices");
        assertThat(row(anna, "Talk").getByLabel("2", exactly())).isChecked();
    }

    @Test
    void dotsThatMayBeStackedAreCountedWhileTheyAreLaid() {
        openWays();
        plan().locator("#plan-stack").check();
        plan().locator("#plan-choices").fill("3");
        opens("Dots.");
        assertThat(anna.locator("[data-dots-left]")).hasText("Dots left: 3");
        row(anna, "Talk").locator("select").selectOption("3");
        row(anna, "Tea").locator("select").selectOption("1");
        assertThat(anna.locator("[data-dots-left]")).hasText("Too many dots: 1. Take some off before you send.");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".marks .refusal")).containsText("You have 3 dots.");
        row(anna, "Tea").locator("select").selectOption("0");
        room.press(anna, "Send my choices");
        assertThat(anna.locator("#ballot-in")).containsText("Your choices are in.");
        for (Page page : List.of(ben, cleo)) {
            reloadIfStill(page);
            row(page, "Tea").locator("select").selectOption("1");
            room.press(page, "Send my choices");
            assertThat(page.locator("#ballot-in")).containsText("Your choices are in.");
        }
        shows();
        assertThat(result(anna, 0)).containsText("3 dots · from 1 of 3");
        assertThat(anna.locator(".small-print")).containsText("3 ballots x 3 dots = 9; counted 5.");
    }

    @Test
    void yesNoOrNotSureAndTheTiedVoteAgain() {
        plan().locator("#plan-keep").fill("1");
        opens("Yes, no or not sure.");
        for (Page page : List.of(anna, ben, cleo)) {
            reloadIfStill(page);
            row(page, "Tea").getByLabel("Yes", exactly()).check(forced());
            row(page, "Talk").getByLabel("Yes", exactly()).check(forced());
            row(page, "Songs").getByLabel("No", exactly()).check(forced());
            room.press(page, "Send my choices");
            assertThat(page.locator("#ballot-in")).containsText("Your choices are in.");
        }
        shows();
        assertThat(result(anna, 0)).containsText("3 yes · 0 no · 0 not sure");
        assertThat(anna.locator(".results .cut")).containsText("Ideas share place 1, so above this line are 2.");
        room.press(room.facilitator(), "Vote again on place 1: A, B");
        for (Page page : List.of(anna, ben, cleo)) {
            reloadIfStill(page);
            assertThat(page.locator(".mark-row")).hasCount(2);
            row(page, "Talk").getByLabel("Yes", exactly()).check(forced());
            room.press(page, "Send my choices");
            assertThat(page.locator("#ballot-in")).containsText("Your choices are in.");
        }
        room.next("Close the vote and show the result");
        assertThat(result(anna, 0)).containsText("Talk");
        assertThat(anna.locator(".settled")).containsText("We voted again");
        assertThat(anna.locator(".results .cut")).containsText("Above this line is the one idea we keep.");
    }

    @Test
    void cardsAreTakenTheMostImportantFirstThenTheLeast() {
        plan().locator("#plan-choices").fill("2");
        opens("Cards.");
        anna.locator(".rank-choice", containing("Tea")).click();
        anna.locator(".rank-choice", containing("Songs")).click();
        room.press(anna, "Now sort them");
        assertThat(anna.locator(".rank-cards h2")).hasText("Which of these matters most to you?");
        anna.locator(".rank-choice", containing("Songs")).click();
        assertThat(anna.locator(".rank-row").first()).containsText("Songs");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".rank-in")).containsText("Your choices are in.");
    }

    private Locator plan() {
        return room.facilitator().locator("#plan-vote");
    }

    private void openWays() {
        if (plan().locator("#plan-ways").getAttribute("open") == null) {
            plan().locator("#plan-ways > summary").click();
        }
    }

    private void opens(String way) {
        openWays();
        plan().getByText(way, new Locator.GetByTextOptions().setExact(true)).click();
        room.press(room.facilitator(), "Save");
        room.next("Next: choose");
        cleo.reload();
    }

    private void shows() {
        room.next("Close the vote and look at it");
        assertThat(anna.locator(".review")).containsText("Tea");
        assertThat(Looks.tooWide(anna)).isEmpty();
        room.next("Next: the result");
        room.press(room.facilitator(), "Show all");
        assertThat(result(room.screen(), 0)).containsText("T");
    }

    private void reloadIfStill(Page page) {
        if (page == cleo) {
            page.navigate(page.url());
        }
    }

    private static void rates(Page page, String idea, String number) {
        row(page, idea).getByLabel(number, exactly()).check(forced());
    }

    /** The button lies on its label, as large as the label. */
    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static Locator row(Page page, String idea) {
        return page.locator(".mark-row", containing(idea));
    }

    private static Locator result(Page page, int at) {
        return page.locator(".result").nth(at);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
