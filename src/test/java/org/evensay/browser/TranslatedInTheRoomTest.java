package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One room, three languages: a Welsh idea, a Polish phone and an English one, in real browsers. */
class TranslatedInTheRoomTest {
    private static Chromium chromium;
    private static RunningApp app;

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

    @Tag("long")
    @Test
    void aWelshIdeaIsReadInPolishOnAPolishPhoneAndOnTheWallAndOnNoEnglishOne() {
        Workshop room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        Page anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
        room.writes(anna, "paned o de", "cân");
        room.next("Next: share the ideas");
        room.press(room.facilitator(), "Start the first turn");
        for (int idea = 1; idea <= 2; idea++) {
            room.offersTheFirst(anna);
            assertThat(anna.locator("#part-step .ideas > li")).hasCount(idea);
        }
        Page ben = room.joins("Ben", 360);
        Page ola = room.joins("Ola", 360);
        readsPolish(ola);
        types(room.facilitator(), "A", "filiżanka herbaty");
        types(room.facilitator(), "B", "piosenka");
        assertThat(room.facilitator().locator("#translate")).hasAttribute("open", "");
        Locator seen = ola.locator("#part-step .ideas > li").first();
        assertThat(seen.locator(".idea-text")).containsText("paned o de");
        assertThat(seen.locator(".translated")).isVisible();
        assertThat(seen.locator(".translated")).containsText("filiżanka herbaty");
        assertThat(ben.locator("#part-step .translated").first()).isHidden();
        assertThat(room.screen().locator(".ideas .translated").first()).isVisible();
        assertThat(Looks.tooWide(ola)).isEmpty();
        assertThat(Looks.tooWide(room.facilitator())).isEmpty();
        room.next("Next: talk about the ideas");
        newWordsAreProposedBesideWhatTheOldOnesSay(room, ola, ben);
        theBallotTakesOverWhatIsTypedMeanwhile(room, ola, ben, anna);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void newWordsAreProposedBesideWhatTheOldOnesSay(Workshop room, Page ola, Page ben) {
        Page lead = room.facilitator();
        lead.locator("#propose > summary").click();
        lead.locator("#propose .pick:has(.letter:text-is('A')) input").check();
        lead.locator("#propose-text").fill("te a chwmni");
        Buttons.press(lead, "Suggest this");
        assertThat(ola.locator(".proposal .before .translated")).isVisible();
        assertThat(ola.locator(".proposal .before .translated")).containsText("filiżanka herbaty");
        assertThat(ben.locator(".proposal .before")).isVisible();
        assertThat(ben.locator(".proposal .before .translated")).isHidden();
        assertThat(room.screen().locator(".proposal .before .translated")).isVisible();
        assertThat(Looks.tooWide(ola)).isEmpty();
        Buttons.press(lead, "Put aside");
    }

    private static void theBallotTakesOverWhatIsTypedMeanwhile(Workshop room, Page ola, Page ben, Page anna) {
        room.next("Next: choose");
        Locator first = ola.locator(".rank-choice", new Page.LocatorOptions().setHasText("paned o de"));
        assertThat(first.locator(".translated")).isVisible();
        assertThat(ben.locator(".rank-choice .translated").first()).isHidden();
        first.click();
        types(room.facilitator(), "A", "herbata razem");
        assertThat(first.locator(".translated")).containsText("herbata razem");
        assertThat(first).hasAttribute("aria-pressed", "true");
        anna.locator("#mine-shared > summary").click();
        anna.locator("#mine-shared .danger").first().click();
        assertThat(ola.locator(".rank-page")).not().containsText("herbata razem");
        assertThat(room.facilitator().locator("#translate")).not().containsText("herbata razem");
    }

    private static void readsPolish(Page phone) {
        String seat = phone.url();
        phone.navigate(app.addressForPhones() + "/language/pl");
        phone.navigate(seat);
        assertThat(phone.locator("html")).hasAttribute("lang", "pl");
        phone.locator("live-room:defined").waitFor();
    }

    private static void types(Page lead, String letter, String polish) {
        if (lead.locator("#translate").getAttribute("open") == null) {
            lead.getByText("Say it in another language too").click();
        }
        lead.locator("#translate .pick:has(.letter:text-is('" + letter + "')) input").check();
        lead.getByLabel("In which language?").selectOption("pl");
        lead.getByLabel("The same words in that language").fill(polish);
        Buttons.press(lead, "Add these words");
        lead.locator("#translate .own").getByText(polish).waitFor();
    }
}
