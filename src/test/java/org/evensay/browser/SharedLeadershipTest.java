package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leading goes round the room, in real browsers: asked for, said yes to, kept through a reload, and counted. */
class SharedLeadershipTest {
    private static Chromium chromium;

    private RunningApp app;
    private Workshop room;
    private Page anna;
    private Page ben;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void welcome() {
        app = new RunningApp();
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        ben = room.joins("Ben", 360);
    }

    @AfterEach
    void goHome() {
        chromium.closePages();
        app.close();
    }

    @Test
    void theFacilitationIsHandedOverByOneActionAndOneYesAndSurvivesAReload() {
        asks("Anna", "to lead from now on");
        assertThat(room.facilitator().locator("#part-leading")).containsText("You have asked somebody to lead: Anna");
        assertThat(ben.locator("#part-asked")).isEmpty();
        room.press(anna, "Yes, I will");
        assertThat(anna).hasURL(Pattern.compile(".*/facilitator$"));
        assertThat(room.facilitator().locator("#part-lead")).containsText("You help to lead");
        assertThat(ben.locator("#part-foot")).containsText("Leading now: Anna");

        anna.reload();
        anna.locator("live-room:defined").waitFor();
        room.press(anna, "Next: quiet writing");
        assertThat(ben.locator("#write-idea")).isVisible();
        assertThat(room.facilitator().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next:")))
                .hasCount(0);
        assertThat(anna.locator(".led")).containsText("Anna led 1 time · leads now");
        assertThat(Looks.tooWide(anna)).isEmpty();
        toTheSeat(anna);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void somebodyWouldRatherNotAndNothingChanges() {
        asks("Anna", "to lead from now on");
        room.press(anna, "I would rather not");
        assertThat(anna.locator("#part-asked")).isEmpty();
        assertThat(room.facilitator().locator("#withdraw-offer")).hasCount(0);
        room.next("Next: quiet writing");
    }

    @Test
    void theScribeWritesDownWhatIsSaidAndTheSpeakerSaysThatItIsRight() {
        asks("Ben", "to write down what is said");
        room.press(ben, "Yes, I will");
        ben.locator("#part-scribe").waitFor();
        room.next("Next: quiet writing");
        room.next("Next: share the ideas");
        room.press(room.facilitator(), "Start the first turn");
        ben.getByLabel("What they say, in their words").fill("Tea is redy");
        room.press(ben, "Ask: is this right?");
        assertThat(ben.locator("#part-scribe")).containsText("Waiting for a yes from Anna");
        assertThat(room.facilitator().locator(".ideas > li")).hasCount(0);
        anna.getByLabel("You can put the words right first.").fill("Tea is ready");
        assertThat(Looks.tooWide(anna)).isEmpty();
        room.press(anna, "Yes, put it on the list");
        assertThat(room.facilitator().locator(".ideas > li")).containsText("Tea is ready");
        assertThat(ben.locator("#part-scribe")).containsText("It is your own turn now");
        assertThat(Looks.tooWide(ben)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoWritesDownIsStillAskedAboutTheirOwnIdea() {
        room.next("Next: quiet writing");
        room.writes(ben, "Soup on Mondays");
        asks("Ben", "to write down what is said");
        room.press(ben, "Yes, I will");
        room.next("Next: share the ideas");
        room.press(room.facilitator(), "Start the first turn");
        room.press(anna, "Pass");
        toTheSeat(ben);
        room.press(ben, "Share this one");
        ben.getByText("To the page for writing down").click();
        ben.locator("live-room:defined").waitFor();
        room.next("Next: talk about the ideas");
        room.proposes(anna, "Soup, any day", "Soup on Mondays");
        assertThat(ben.locator("[data-asked]")).isVisible();
        room.press(room.facilitator(), "Nobody objects: do it");
        assertThat(room.facilitator().locator("#part-stage .refusal:visible")).containsText("has not said yes");
        ben.getByText("Somebody needs an answer from you").click();
        room.press(ben, "Yes, that’s fine");
        assertThat(room.facilitator().locator(".ideas > li")).containsText("Soup, any day");
    }

    @Test
    void aSupportPersonComesByAnInvitationThatWorksOnceAndHearsQuietCalls() {
        String link = invitation("to look after people");
        Page support = chromium.page(360, 740);
        support.navigate(link);
        support.locator("#part-support").waitFor();
        support.locator("live-room:defined").waitFor();
        anna.locator("#care > summary").click();
        room.press(anna, "I would like to talk");
        assertThat(support.locator("#part-calls")).containsText("Anna would like to talk.");
        room.press(support, "I have seen it");
        assertThat(anna.locator("#part-care .banner")).containsText("has seen it");
        support.reload();
        assertThat(support.locator("#part-calls")).containsText("Anna would like to talk.");

        Page second = chromium.page(360, 740);
        second.navigate(link);
        assertThat(second.locator("main")).containsText("This link does not open anything");
        assertThat(Looks.tooWide(support)).isEmpty();
    }

    @Test
    void theFacilitatorTakesASeatToWriteAndToVoteLikeTheOthers() {
        room.facilitator().locator("#take-part > summary").click();
        room.facilitator().getByLabel("Your name, if you like").fill("Dora");
        Page seat = room.facilitator().waitForPopup(() -> room.press(room.facilitator(), "Take a seat"));
        seat.locator("#agree-rules").waitFor();
        assertThat(room.facilitator().locator(".led")).containsText("Dora led 1 time · leads now");
        room.next("Next: quiet writing");
        room.writes(seat, "Doors are open");
        assertThat(room.facilitator().content()).doesNotContain("Doors are open");
    }

    private static void toTheSeat(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to my seat").setExact(true)).click();
        page.locator("#part-asked").waitFor();
    }

    private void asks(String name, String part) {
        Page lead = room.facilitator();
        Locator seat = lead.locator("#part-people .seat", new Page.LocatorOptions().setHasText(name));
        seat.getByText("More").click();
        seat.getByText(part).click();
    }

    private String invitation(String part) {
        Page lead = room.facilitator();
        lead.locator("#links > summary").click();
        lead.getByLabel("Invite somebody by a link").selectOption(
                new SelectOption().setLabel(part));
        Page made = lead.waitForPopup(() -> room.press(lead, "Make an invitation"));
        return made.locator(".link code").textContent();
    }
}
