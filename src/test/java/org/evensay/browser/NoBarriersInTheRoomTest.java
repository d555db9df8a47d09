package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.RunningApp;
import org.evensay.voting.VotingRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In every step, for somebody with a phone, whoever leads, the screen, and one of those who help, in turn: on the
 * smallest phone in the light or on a laptop in the dark axe finds nothing, and every control can be hit. With
 * {@code -Devensay.axe=all} for all who help in each step, in all four sets of colours at both widths.
 */
class NoBarriersInTheRoomTest {
    private static final int IDEAS = 7;
    private static final List<String> HELPERS = List.of("CO_FACILITATOR", "SCRIBE", "SUPPORT");
    private static RunningApp app;
    private static Chromium chromium;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Barriers barriers = new Barriers();
    private Staged staged;
    private int steps;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @AfterEach
    void goHome() {
        chromium.closePages();
    }

    private void room() {
        staged = Staged.with(app.address(), Pictures.texts(IDEAS));
        enters("person", staged.room().people().get(0));
    }

    private void enters(String who, LivePage client) {
        pages.put(who, new Watch(chromium, app.address()).pageOf(client, 320, 800));
    }

    @Test
    void nothingKeepsAnybodyOutOfAnyStep() {
        room();
        enters("facilitator", staged.room().facilitator());
        enters("screen", staged.room().screen());
        HELPERS.forEach(role -> enters(role, staged.room().invited(role)));
        waitingAtTheDoor();
        look("welcome");
        links();
        staged.write();
        asksQuietly();
        look("writing");
        rests();
        staged.begin();
        look("order");
        staged.share();
        look("sharing");
        staged.talk();
        suggests();
        look("talking");
        staged.vote();
        look("voting");
        sheets();
        staged.look();
        look("look");
        staged.results();
        staged.reveal(1);
        look("first place");
        staged.reveal(99);
        look("results");
        staged.room().moves("RESULTS", "CLOSED");
        look("the end");
        assertThat(barriers.found()).isEmpty();
    }

    private void waitingAtTheDoor() {
        staged.room().facilitator().does("use-lobby", Map.of("yes", "yes"));
        Page late = chromium.page(320, 800);
        late.navigate(app.address() + "/" + staged.room().code());
        pages.put("at the door", late);
        look("coming in", List.of("at the door"));
        late.locator("#name").fill("Late");
        Buttons.press(late, "Go in");
        late.getByText("Please wait a moment.").waitFor();
        look("waiting", List.of("at the door", "facilitator"));
        pages.remove("at the door");
        staged.room().facilitator().does("use-lobby");
    }

    /** What opens beside the page of whoever leads. */
    private void links() {
        for (String kind : List.of("invitation", "recovery-code")) {
            Page beside = pages.get("facilitator").waitForPopup(() -> pages.get("facilitator")
                    .locator("form[action$='/" + kind + "'] button").first().click());
            beside.locator("code").first().waitFor();
            barriers.look(kind, beside);
            beside.close();
        }
    }

    private void asksQuietly() {
        staged.room().people().get(0).does("ask-for-care", Map.of("wish", "TALK"));
        staged.room().facilitator().does("name-help-lines", Map.of("text", "Samaritans 116 123"));
        staged.room().facilitator().does("start-timer", Map.of("minutes", "10"));
        staged.room().facilitator().does("add-seat", Map.of("name", "Paula, on paper"));
    }

    private void rests() {
        staged.room().facilitator().does("pause-room", Map.of("yes", "yes"));
        look("paused");
        staged.room().facilitator().does("pause-room");
        staged.room().facilitator().does("rest-screen", Map.of("yes", "yes"));
        look("rest", List.of("screen", "facilitator"));
        staged.room().facilitator().does("rest-screen");
    }

    /** To print, from the page of whoever leads. */
    private void sheets() {
        Page page = pages.get("facilitator").context().newPage();
        for (String sheet : List.of("ballots", "cards", "join")) {
            page.navigate(app.address() + staged.room().facilitator().place() + "/print/" + sheet + "?copies=2");
            barriers.look("to print: " + sheet, page);
        }
        page.close();
    }

    /** New words that wait for somebody's yes, and an idea in the light. */
    private void suggests() {
        LivePage lead = staged.room().facilitator();
        lead.does("propose-wording", Map.of("idea", lead.idOfIdea("It starts and ends on time"),
                "wording", "It keeps to its times"));
        staged.spotlight("Somebody knows my name when I come in");
    }

    @Test
    void nothingKeepsAnybodyOutOfAnyWayOfVoting() {
        for (VotingRule rule : VotingRule.values()) {
            room();
            staged.write();
            staged.begin();
            staged.share();
            staged.talk();
            staged.voteBy(rule);
            look("voting by " + rule, List.of("person"));
            staged.look();
            staged.results();
            staged.reveal(99);
            look("results by " + rule, List.of("person"));
            goHome();
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() {
        room();
        Page page = pages.get("person");
        Looks.awaitFresh(page);
        page.evaluate("document.querySelector('#care > summary').replaceChildren()");
        page.evaluate("document.querySelector('h2').style.color = '#ccc'");
        page.evaluate("document.querySelector('#seat-name').id = ''");
        page.evaluate("document.querySelector('form button').style.cssText ="
                + "'min-height: 0; padding: 0; height: 24px'");
        assertThat(Looks.tooSmall(page)).hasSize(1);
        assertThat(Axe.found(page)).anyMatch(one -> one.startsWith("summary-name"))
                .anyMatch(one -> one.startsWith("color-contrast")).anyMatch(one -> one.startsWith("label"));
    }

    private void look(String step) {
        String inTurn = HELPERS.get(steps++ % HELPERS.size());
        look(step, pages.keySet().stream().filter(one -> Sight.isEveryOneAskedFor() || one.equals(inTurn)
                || !HELPERS.contains(one)).toList());
    }

    private void look(String step, List<String> who) {
        for (String one : who) {
            Page page = pages.get(one);
            Looks.awaitFresh(page);
            barriers.look(step + ", " + one, page);
        }
    }
}
