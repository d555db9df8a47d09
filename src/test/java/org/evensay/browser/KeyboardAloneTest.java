package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.live.LivePage;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A whole workshop by keyboard alone: nobody clicks, nothing is dragged, and each place where the keyboard stops can be
 * seen. Whoever leads, on a laptop, and a participant on a small phone; two more answer by their sockets.
 */
class KeyboardAloneTest {
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private RunningApp app;
    private Chromium chromium;
    private Page desk;
    private Page phone;
    private ByKeys lead;
    private ByKeys anna;
    private List<LivePage> others;

    @BeforeEach
    void open() {
        app = new RunningApp();
        chromium = new Chromium();
        desk = chromium.page(1280, 800);
        phone = chromium.page(360, 740);
        lead = new ByKeys(desk);
        anna = new ByKeys(phone);
    }

    @AfterEach
    void close() {
        chromium.close();
        app.close();
    }

    @Test
    void aWorkshopIsBegunLedAndTakenPartInWithoutAMouse() {
        begins();
        comesIn();
        writes();
        shares();
        talks();
        votes();
        sees();
        assertThat(anna.unseen()).isEmpty();
        assertThat(lead.unseen()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void begins() {
        desk.navigate(app.addressForPhones());
        lead.does("Start a workshop").goTo("Name of your group").types("Tuesday Tea");
        lead.goTo("Your question").types("What works well?");
        lead.does("Start").sees("Your workshop is ready");
    }

    private void comesIn() {
        String code = desk.locator("dd.code").textContent().replace(" ", "");
        lead.does("Go to my workshop").sees("Next: quiet writing");
        desk.locator("live-room:defined").waitFor();
        phone.navigate(app.addressForPhones() + "/" + code);
        anna.goTo("Your name, if you like").types("Anna").does("Go in").sees("I can live with this");
        phone.locator("live-room:defined").waitFor();
        anna.does("I can live with this").sees("Take that back");
        others = List.of(new LivePage(app.address()).join(code, "Ben"), new LivePage(app.address()).join(code, "Cleo"));
    }

    private void writes() {
        moves("Next: quiet writing");
        anna.sees("Your idea").goTo("Your idea");
        for (String idea : List.of("Tea", "Songs", "Walks", "Cake", "Talk")) {
            anna.types(idea).press("Enter").sees(idea);
        }
        anna.next("Change").press("Enter").goTo("Your words").press("End").types(" and rest").does("Save");
        anna.sees("Tea and rest").next("Change").next("Change").press("Enter").does("Remove");
        assertThat(phone.locator("#own-list .idea-text"))
                .hasText(new String[] {"Tea and rest", "Songs", "Cake", "Talk"});
        anna.does("I need more time");
        lead.sees("1 person needs more time").does("Start a timer").sees("1 minute more");
        anna.sees("I have enough time now").back("I have enough time now").press(" ");
        anna.does("I’m finished for now");
        lead.sees("1 of 3 people have finished");
    }

    private void shares() {
        moves("Next: share the ideas");
        lead.does("Start the first turn");
        desk.locator("#pass-turn").waitFor();
        while (!desk.getByText("Everybody who is here has passed").isVisible()) {
            String turn = desk.locator(".turn-now").textContent();
            String ideas = desk.locator("#part-stage h2").last().textContent();
            if (!turn.contains("Anna")) {
                hearsWhoIsNext();
                lead.does("Pass");
            } else {
                anna.sees("It’s your turn").does(phone.locator(".offer").count() > 0 ? "Share this one" : "Pass");
            }
            desk.waitForFunction("([turn, ideas]) => document.querySelector('.turn-now').textContent"
                    + " !== turn || [...document.querySelectorAll('#part-stage h2')].at(-1).textContent !== ideas",
                    List.of(turn, ideas));
            Looks.awaitFresh(phone);
        }
    }

    /** Two presses within half a second are one, by a trembling hand: so it is as quick as a person is. */
    private void hearsWhoIsNext() {
        desk.waitForTimeout(550);
    }

    private void talks() {
        moves("Next: talk about the ideas");
        lead.does("Show big");
        anna.sees("Suggest new words").does("Suggest new words").goTo("Tea and rest").press(" ");
        anna.goTo("The new words").types("Tea together").does("Suggest this").sees("New words");
        lead.does("Nobody objects: do it");
        phone.locator(".ideas .idea-text").getByText("Tea together").waitFor();
    }

    private void votes() {
        moves("Next: choose");
        anna.sees("Pick the ideas that matter most to you");
        List<String> same = List.of(idea("Cake"), idea("Tea together"));
        anna.goTo("Tea together").press(" ");
        anna.next("Cake").press("Enter").does("Now put them in order").goTo("Down").press("Enter");
        anna.does("Send my choices");
        phone.locator(".rank-in > .done").waitFor();
        assertThat(phone.locator(".rank-in .idea-text")).hasText(new String[] {"Cake", "Tea together"});
        others.forEach(person -> votes(person, same));
    }

    private String idea(String text) {
        return phone.locator("[data-idea]").filter(new Locator.FilterOptions().setHasText(text)).first()
                .getAttribute("data-idea");
    }

    /** As Anna does: with other choices there may be one shared place and nothing left for "Show all". */
    private static void votes(LivePage person, List<String> choice) {
        person.awaitText("data-vote=");
        person.does("cast-ballot", Map.of("vote", person.all(VOTE).get(0), "rev", "1", "choice", choice));
    }

    private void sees() {
        moves("Close the vote and look at it");
        moves("Next: the result");
        lead.goTo("Show the next place").press(" ");
        phone.locator(".result").first().waitFor();
        lead.does("Show all").does("Close the workshop").does("Yes, close it now");
        anna.sees("Thank you for taking part");
    }

    /** A second press is forgotten for a moment. */
    private void moves(String button) {
        lead.sees(button).does(button);
        desk.waitForFunction("() => !document.querySelector('[data-moved]')");
        desk.getByText(button).first().waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN));
    }
}
