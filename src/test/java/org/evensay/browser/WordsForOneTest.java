package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed for the person whose turn it is stays with them, and with nobody else, when the turn goes on. */
class WordsForOneTest extends InOneHouse {
    private static final String SAID = "It is warm here";
    private Staged staged;

    @BeforeEach
    void firstTurn() {
        staged = Staged.with(app.address(), List.of("Tea"));
        staged.write();
        staged.begin();
        staged.room().facilitator().does("start-rounds");
    }

    @Test
    void whatTheScribeTypesForOnePersonIsNotRecordedForTheNext() {
        Page scribe = pageOf(staged.room().invited("SCRIBE"));
        String first = speakerOn(scribe);
        scribe.getByLabel("What they say, in their words").fill(SAID);
        passFor(scribe, first);
        String name = scribe.locator("#part-scribe .card h2").first().textContent()
                .replace("Now it is the turn of", "").strip();
        Buttons.press(scribe, "Ask: is this right?");
        assertThat(scribe.locator("#part-scribe .refusal:visible")).isVisible();
        assertThat(scribe.locator("#part-scribe")).not().containsText("Waiting for a yes");
        staysWithTheFirst(scribe, "What they say, in their words", name);
        untilTheTurnIs(scribe, first);
        assertThat(scribe.getByLabel("What they say, in their words")).hasValue(SAID);
        assertThat(scribe.locator("left-over")).isEmpty();
        Buttons.press(scribe, "Ask: is this right?");
        assertThat(scribe.locator("#part-scribe blockquote")).hasText(SAID);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatTheFacilitatorTypesForOnePersonTakesNoTurnFromTheNext() {
        Page lead = pageOf(staged.room().facilitator());
        String first = speakerOn(lead);
        lead.getByLabel("Type an idea that is said aloud").fill(SAID);
        passFor(lead, first);
        String second = speakerOn(lead);
        String name = lead.locator(".turn-now b").textContent();
        Buttons.press(lead, "Put it on the list");
        assertThat(lead.locator("#part-lead .refusal:visible, #part-stage .refusal:visible")).isVisible();
        assertThat(speakerOn(lead)).isEqualTo(second);
        assertThat(lead.locator(".ideas > li")).hasCount(0);
        staysWithTheFirst(lead, "Type an idea that is said aloud", name);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatTheScribeAskedAboutIsNotLostWhenTheTurnGoesOnWithoutAYes() {
        Page scribe = pageOf(staged.room().invited("SCRIBE"));
        String first = speakerOn(scribe);
        String name = scribe.locator(".turn-now b").textContent();
        asks(scribe);
        staged.room().facilitator().does("say-aloud", Map.of("seat", first, "text", "Soup on Mondays"));
        assertThat(seatOn(scribe)).not().hasValue(first);
        Locator left = scribe.locator("left-over");
        assertThat(left).containsText("These words are not on the list:");
        assertThat(left).containsText(name);
        scribe.reload();
        assertThat(left.locator("q")).hasText(SAID);
        left.locator("button").click();
        assertThat(left).isEmpty();
        String next = speakerOn(scribe);
        asks(scribe);
        passFor(scribe, next);
        assertThat(left.locator("q")).hasText(SAID);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatGotANoOrAYesIsNotLeftOver() {
        LivePage second = staged.room().invited("SCRIBE");
        Page scribe = pageOf(staged.room().invited("SCRIBE"));
        asks(scribe);
        second.does("drop-said");
        assertThat(scribe.getByLabel("What they say, in their words")).isVisible();
        asks(scribe);
        second.does("hear-said");
        assertThat(scribe.locator(".ideas > li")).containsText(SAID);
        assertThat(scribe.locator("left-over")).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void asks(Page scribe) {
        scribe.getByLabel("What they say, in their words").fill(SAID);
        Buttons.press(scribe, "Ask: is this right?");
        assertThat(scribe.locator("#part-scribe blockquote")).hasText(SAID);
    }

    private Page pageOf(LivePage client) {
        Page page = new Watch(chromium, app.address()).pageOf(client, 1280, 800);
        page.locator("live-room:defined").waitFor();
        return page;
    }

    private static String speakerOn(Page page) {
        return seatOn(page).inputValue();
    }

    private static Locator seatOn(Page page) {
        return page.locator(":is(#part-scribe, #pass-turn) input[name=seat]");
    }

    private void passFor(Page page, String seat) {
        staged.room().facilitator().does("pass-turn", Map.of("seat", seat));
        assertThat(seatOn(page)).not().hasValue(seat);
    }

    /** The others have something to say meanwhile. */
    private void untilTheTurnIs(Page page, String seat) {
        for (String now = speakerOn(page); !now.equals(seat); now = speakerOn(page)) {
            staged.room().facilitator().does("say-aloud", Map.of("seat", now, "text", "Tea"));
            assertThat(seatOn(page)).not().hasValue(now);
        }
    }

    /** Also when the page is loaded again. */
    private static void staysWithTheFirst(Page page, String field, String second) {
        Locator left = page.locator("left-over");
        assertThat(left).containsText("You began to write this for ");
        assertThat(left.locator("q")).hasText(SAID);
        assertThat(left).not().containsText(second);
        page.reload();
        assertThat(left.locator("q")).hasText(SAID);
        assertThat(page.getByLabel(field)).hasValue("");
    }
}
