package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cards, ratings, dots and answers, in real browsers: with scripts and without, to the result on the screen. */
class WaysOfVotingInTheRoomTest {
    private static Chromium chromium;
    private static RunningApp app;
    private VotingRoom room;
    private Page anna;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        app = new RunningApp();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @BeforeEach
    void talking() {
        room = new VotingRoom(chromium, app.address());
        anna = room.anna();
    }

    @AfterEach
    void goHome() {
        assertThat(chromium.complaints()).isEmpty();
        chromium.closePages();
    }

    @Test
    void ratingsFromOneToFive() throws IOException {
        room.opens("Numbers 1 to 5.");
        rates(anna, "Tea", "5");
        rates(anna, "Talk", "2");
        assertThat(Looks.tooWide(anna)).isEmpty();
        anna.reload();
        assertThat(row(anna, "Tea").getByLabel("5", exactly())).isChecked();
        handsIn(anna);
        rates(anna, "Talk", "4");
        assertThat(anna.locator(".marks [data-state]")).containsText("You have changed something.");
        room.press(anna, "Send my choices");
        room.sends(1, Map.of("Tea", 4));
        Page cleo = room.withoutScripts(2);
        rates(cleo, "Tea", "1");
        handsIn(cleo);
        assertThat(row(cleo, "Tea").getByLabel("1", exactly())).isChecked();
        room.shows();
        assertThat(result(room.screen(), 0)).containsText("middle 4 of 5");
        assertThat(result(anna, 0)).containsText("Talk");
        assertThat(anna.locator(".formula")).containsText("The one in the middle is its middle number.");
        assertThat(Looks.tooWide(anna)).isEmpty();
        assertThat(table()).contains("\"rating 1 to 5, median\"").contains("people_by_rating");
    }

    @Tag("long")
    @Test
    void ratingsFromOneToNineSayWhereTheGroupDiffers() {
        room.opens("Numbers 1 to 9.");
        assertThat(row(anna, "Tea").getByRole(AriaRole.RADIO)).hasCount(10);
        rates(anna, "Tea", "9");
        rates(anna, "Talk", "1");
        assertThat(Looks.tooWide(anna)).isEmpty();
        handsIn(anna);
        room.sends(1, Map.of("Tea", 8, "Talk", 9));
        room.sends(2, Map.of("Tea", 7, "Talk", 5));
        room.next("Close the vote and look at it");
        assertThat(row(anna, "Tea", ".review .row")).containsText("middle 8 of 9");
        assertThat(row(anna, "Talk", ".review .row")).containsText("middle 5 of 9");
    }

    @Test
    void whatOnePageSendsIsShownOnTheOtherAndNeverUndoneUnasked() {
        room.opens("Numbers 1 to 5.");
        Page second = anna.context().newPage();
        second.navigate(anna.url());
        second.locator("mark-list:defined").waitFor();
        rates(anna, "Tea", "5");
        room.press(anna, "Send my choices");
        assertThat(row(second, "Tea").getByLabel("5", exactly())).isChecked();
        rates(second, "Talk", "2");
        rates(anna, "Tea", "4");
        room.press(anna, "Send my choices");
        assertThat(anna.locator("mark-list")).hasAttribute("data-rev", "2");
        room.press(second, "Send my choices");
        assertThat(second.locator(".marks .refusal")).containsText("You sent newer choices from another page.");
        room.press(second, "Send my choices");
        assertThat(row(anna, "Talk").getByLabel("2", exactly())).isChecked();
    }

    @Test
    void dotsThatMayBeStackedAreCountedWhileTheyAreLaid() {
        room.openWays();
        room.plan().locator("#plan-stack").check();
        room.plan().locator("#plan-choices").fill("3");
        room.opens("Dots.");
        assertThat(anna.locator("[data-dots-left]")).hasText("Dots left: 3");
        row(anna, "Talk").locator("select").selectOption("3");
        row(anna, "Tea").locator("select").selectOption("1");
        assertThat(anna.locator("[data-dots-left]")).hasText("Too many dots: 1. Take some off before you send.");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".marks .refusal")).containsText("You have 3 dots.");
        row(anna, "Tea").locator("select").selectOption("0");
        handsIn(anna);
        Page ben = room.withoutScripts(1);
        row(ben, "Tea").locator("select").selectOption("1");
        handsIn(ben);
        room.sends(2, Map.of("Tea", 1));
        room.shows();
        assertThat(result(anna, 0)).containsText("3 dots · from 1 of 3");
        assertThat(anna.locator(".small-print")).containsText("3 ballots x 3 dots = 9; counted 5.");
    }

    @Tag("long")
    @Test
    void dotsThatMayNotBeStackedLieOneOnAnIdea() {
        room.plan().locator("#plan-choices").fill("2");
        room.opens("Dots.");
        dot(anna, "Talk").check(forced());
        dot(anna, "Tea").check(forced());
        assertThat(anna.locator("[data-dots-left]")).hasText("Dots left: 0");
        handsIn(anna);
        room.sends(1, Map.of("Talk", 1));
        room.sends(2, Map.of("Songs", 1));
        room.shows();
        assertThat(result(anna, 0)).containsText("2 dots · from 2 of 3");
    }

    @Test
    void yesNoOrNotSureAndTheTiedVoteAgain() {
        room.plan().locator("#plan-keep").fill("1");
        room.opens("Yes, no or not sure.");
        row(anna, "Tea").getByLabel("Yes", exactly()).check(forced());
        row(anna, "Talk").getByLabel("Yes", exactly()).check(forced());
        row(anna, "Songs").getByLabel("No", exactly()).check(forced());
        handsIn(anna);
        room.sends(1, Map.of("Tea", 1, "Talk", 1, "Songs", 2));
        room.sends(2, Map.of("Tea", 1, "Talk", 1, "Songs", 2));
        room.shows();
        assertThat(result(anna, 0)).containsText("3 yes · 0 no · 0 not sure");
        assertThat(anna.locator(".results .cut")).containsText("Ideas share place 1, so above this line are 2.");
        room.press(room.lead(), "Vote again on place 1: A, B");
        assertThat(anna.locator(".mark-row")).hasCount(2);
        row(anna, "Talk").getByLabel("Yes", exactly()).check(forced());
        handsIn(anna);
        room.sends(1, Map.of("Tea", 1, "Talk", 1));
        room.sends(2, Map.of("Tea", 2, "Talk", 1));
        room.next("Close the vote and show the result");
        assertThat(result(anna, 0)).containsText("Talk");
        room.saysThatTheyVotedAgain(anna);
        assertThat(anna.locator(".results .cut")).containsText("Above this line is the one idea we keep.");
    }

    @Test
    void cardsAreTakenTheMostImportantFirstThenTheLeast() {
        room.plan().locator("#plan-choices").fill("2");
        room.opens("Cards.");
        anna.locator(".rank-choice", containing("Tea")).click();
        anna.locator(".rank-choice", containing("Songs")).click();
        room.press(anna, "Now sort them");
        assertThat(anna.locator(".rank-cards h2")).hasText("Which of these matters most to you?");
        anna.locator(".rank-choice", containing("Songs")).click();
        assertThat(anna.locator(".rank-row").first()).containsText("Songs");
        room.press(anna, "Send my choices");
        assertThat(anna.locator(".rank-in")).containsText("Your choices are in.");
    }

    @Tag("long")
    @Test
    void whatWasSaidAloudIsTakenBackAfterTheVoteTooAndItsFiguresStay() {
        room.opens("Numbers 1 to 5.");
        rates(anna, "Tea", "5");
        handsIn(anna);
        room.sends(1, Map.of("Tea", 4));
        room.sends(2, Map.of("Tea", 4));
        room.next("Close the vote and look at it");
        assertThat(room.plan()).isVisible();
        room.lead().locator("#said-aloud > summary").click();
        room.press(room.lead(), "Take A back");
        assertThat(anna.locator(".review .row").first()).containsText("taken back");
        assertThat(anna.locator(".review .row").first()).containsText("middle 4 of 5");
        assertThat(anna.locator(".review")).not().containsText("Tea");
        assertThat(room.lead().locator("#said-aloud")).not().containsText("Tea");
    }

    private String table() throws IOException {
        Download download = room.lead().waitForDownload(() -> room.lead().getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Table (CSV)").setExact(true)).click());
        return Files.readString(download.path());
    }

    private void handsIn(Page page) {
        room.press(page, "Send my choices");
        assertThat(page.locator("#ballot-in")).containsText("Your choices are in.");
    }

    private static void rates(Page page, String idea, String number) {
        row(page, idea).getByLabel(number, exactly()).check(forced());
    }

    private static Locator dot(Page page, String idea) {
        return row(page, idea).getByRole(AriaRole.CHECKBOX);
    }

    /** The button lies on its label, as large as the label. */
    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static Locator row(Page page, String idea) {
        return row(page, idea, ".mark-row");
    }

    private static Locator row(Page page, String idea, String kind) {
        return page.locator(kind, containing(idea));
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
