package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.regex.Pattern;
import org.evensay.live.AdvancedClock;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Leading goes round the room, in real browsers: asked for, said yes or no to, kept through a reload, counted, taken
 * over. One house for all of them; each has a room of its own, and only the people it needs.
 */
class SharedLeadershipTest {
    private static final AdvancedClock CLOCK = new AdvancedClock();

    private static Chromium chromium;
    private static RunningApp app;

    private Workshop room;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        app = new RunningApp(CLOCK);
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @BeforeEach
    void welcome() {
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
    }

    @AfterEach
    void goHome() {
        chromium.closePages();
    }

    @Tag("long")
    @Test
    void theFacilitatorTakesASeatIsToldOfANoAndHandsOverByOneActionAndOneYes() {
        Page lead = room.facilitator();
        Page seat = takesASeat(lead, "Dora");
        Page anna = room.joins("Anna", 360);
        Page ben = room.joins("Ben", 360);
        asks("Ben", "to lead from now on");
        assertThat(seat("Ben")).containsText("You have asked somebody to lead: Ben");
        assertThat(seat("Ben").locator(".banner")).isInViewport();
        assertThat(anna.locator("#part-asked")).isEmpty();
        room.press(ben, "I would rather not");
        assertThat(lead.locator("#part-lead")).containsText("Ben would rather not, this time. You can ask somebody");
        assertThat(seat("Ben")).containsText("Ben would rather not, this time.");

        asks("Anna", "to lead from now on");
        assertThat(lead.getByText("would rather not")).hasCount(0);
        room.press(anna, "Yes, I will");
        assertThat(anna).hasURL(Pattern.compile(".*/facilitator$"));
        assertThat(lead.locator("#part-lead")).containsText("You help to lead");
        assertThat(ben.locator("#part-foot")).containsText("Leading now: Anna");
        anna.reload();
        anna.locator("live-room:defined").waitFor();
        room.press(anna, "Next: quiet writing");
        room.writes(seat, "Doors are open");
        assertThat(anna.content()).doesNotContain("Doors are open");
        assertThat(lead.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next:"))).hasCount(0);
        assertThat(anna.locator(".led")).containsText("Anna led once · leads now");
        assertThat(Looks.tooWide(anna)).isEmpty();
        toTheSeat(anna);
        assertThat(chromium.complaints()).isEmpty();
    }

    private Page takesASeat(Page lead, String name) {
        lead.locator("#take-part > summary").click();
        lead.getByLabel("Your name, if you like").fill(name);
        Page seat = lead.waitForPopup(() -> room.press(lead, "Take a seat"));
        seat.locator("#agree-rules").waitFor();
        assertThat(lead.locator(".led")).containsText(name + " led once · leads now");
        return seat;
    }

    @Tag("long")
    @Test
    void theScribeWritesDownWhatIsSaidAndIsStillAskedAboutTheirOwnIdea() {
        Page anna = room.joins("Anna", 360);
        Page ben = room.joins("Ben", 360);
        room.next("Next: quiet writing");
        room.writes(ben, "Soup on Mondays");
        asks("Ben", "to write down what is said");
        room.press(ben, "Yes, I will");
        ben.locator("#part-scribe").waitFor();
        room.next("Next: share the ideas");
        room.press(room.facilitator(), "Start the first turn");
        writesDown(ben, anna);
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
        assertThat(room.facilitator().locator(".ideas")).containsText("Soup, any day");
        assertThat(chromium.complaints()).isEmpty();
    }

    private void writesDown(Page scribe, Page speaker) {
        scribe.getByLabel("What they say, in their words").fill("Tea is redy");
        room.press(scribe, "Ask: is this right?");
        assertThat(scribe.locator("#part-scribe")).containsText("Waiting for a yes from Anna");
        assertThat(room.facilitator().locator(".ideas > li")).hasCount(0);
        speaker.getByLabel("You can put the words right first.").fill("Tea is ready");
        assertThat(Looks.tooWide(speaker)).isEmpty();
        room.press(speaker, "Yes, put it on the list");
        assertThat(room.facilitator().locator(".ideas > li")).containsText("Tea is ready");
        assertThat(scribe.locator("#part-scribe")).containsText("It is your own turn now");
        assertThat(Looks.tooWide(scribe)).isEmpty();
    }

    @Tag("long")
    @Test
    void aSupportPersonComesByAnInvitationThatWorksOnceAndHearsQuietCalls() {
        Page anna = room.joins("Anna", 360);
        String link = invitation("to look after people");
        Page support = comesBy(link, "#part-support");
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
    void whoCameByALinkToHelpTakesOverAMinuteAfterTheLeaderIsGoneAndThePaperLeadsAgain() {
        Page helper = comesBy(invitation("to help to lead"), "#part-lead");
        assertThat(helper.locator("#part-lead")).containsText("You help to lead");
        room.facilitator().close();
        assertThat(helper.locator("#part-lead")).containsText("The person leading has no line just now");
        assertThat(Looks.tooWide(helper)).isEmpty();
        room.press(helper, "Lead from here");
        assertThat(helper.locator("#take-over .refusal")).not().isEmpty();
        CLOCK.advance(Duration.ofMinutes(1));
        room.press(helper, "Lead from here");
        room.press(helper, "Next: quiet writing");
        assertThat(helper.locator("#part-where")).containsText("Quiet time");

        Page borrowed = chromium.page(360, 740);
        borrowed.navigate(app.addressForPhones());
        borrowed.getByText("Lead again with a recovery code").click();
        borrowed.getByLabel("Recovery code").fill(room.recoveryCode().substring(1));
        room.press(borrowed, "Lead again");
        assertThat(borrowed.locator(".refusal")).containsText("has 16 letters and numbers");
        borrowed.getByLabel("Recovery code").fill(room.recoveryCode().toLowerCase());
        room.press(borrowed, "Lead again");
        assertThat(borrowed).hasURL(Pattern.compile(".*/facilitator$"));
        assertThat(borrowed.locator("#part-lead")).containsText("Next: share the ideas");
        assertThat(helper.locator("#part-lead")).containsText("You help to lead");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Page comesBy(String link, String part) {
        Page page = chromium.page(360, 740);
        page.navigate(link);
        page.locator(part).waitFor();
        page.locator("live-room:defined").waitFor();
        return page;
    }

    private static void toTheSeat(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to my seat").setExact(true)).click();
        page.locator("#part-asked").waitFor();
    }

    private Locator seat(String name) {
        return room.facilitator().locator("#part-people .seat", new Page.LocatorOptions().setHasText(name));
    }

    private void asks(String name, String part) {
        seat(name).getByText("More").click();
        seat(name).getByText(part).click();
    }

    private String invitation(String part) {
        Page lead = room.facilitator();
        lead.locator("#links > summary").click();
        lead.getByLabel("Invite somebody by a link").selectOption(
                new SelectOption().setLabel(part));
        Page made = lead.waitForPopup(() -> room.press(lead, "Make an invitation"));
        String link = made.locator(".link code").textContent();
        made.close();
        return link;
    }
}
