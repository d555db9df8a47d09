package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A group asks itself where it is on the ladder: a phone without scripts, a tablet that goes round, and the spread. */
class PollOfAGroupTest {

    @Tag("long")
    @Test
    void aGroupAsksItselfOnSmallScreensAndSeesHowFarItsAnswersSpread() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Page keeper = keeper(chromium, app.address());
            String link = asks(keeper, "#polls-LADDER", app.address());
            answersWithoutScripts(chromium.page(new Browser.NewContextOptions().setViewportSize(360, 740)
                    .setJavaScriptEnabled(false)), link);
            goesRound(chromium.page(360, 740), link);
            keeper.locator(".button", new Page.LocatorOptions().setHasText("Back")).click();
            assertThat(keeper.locator("#open-LADDER")).containsText("3 answers are in.");
            press(keeper, "Close it and see");
            assertThat(keeper.locator("#spread-0 .panel")).containsText("3 people");
            assertThat(keeper.locator("#spread-0 svg .figure")).containsText(new String[] {"0", "1", "0", "2", "0"});
            Looks.openAll(keeper);
            assertThat(Looks.cutOff(keeper)).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static Page keeper(Chromium chromium, String address) {
        Page owner = chromium.page(360, 740);
        owner.navigate(address);
        owner.getByText("Plan an inquiry for several groups").click();
        owner.getByLabel("The big question").fill("What works well in our groups?");
        owner.locator("#owner-name").fill("Rosa");
        press(owner, "Begin");
        owner.getByText("Go to the plan").click();
        owner.locator(".tabs a", new Page.LocatorOptions().setHasText("Groups and team")).click();
        owner.getByLabel("Name of the group").fill("Tea and Talk");
        press(owner, "Invite this group");
        String link = owner.locator(".link code").textContent();
        owner.navigate(address + link.substring(link.indexOf("/group/")));
        owner.locator("a", new Page.LocatorOptions().setHasText("See it, or ask again")).click();
        assertThat(Looks.tooWide(owner)).isEmpty();
        return owner;
    }

    private static String asks(Page keeper, String card, String address) {
        keeper.locator(card + " button", new Page.LocatorOptions().setHasText("Ask the group")).click();
        String link = keeper.locator(".link code").textContent();
        return address + link.substring(link.indexOf("/poll/"));
    }

    /** Who has no scripts pastes the link. */
    private static void answersWithoutScripts(Page phone, String link) {
        phone.navigate(link);
        phone.locator("#key").fill(link);
        phone.locator("form button").click();
        answers(phone, "Consultation");
    }

    private static void goesRound(Page tablet, String link) {
        tablet.navigate(link);
        for (String step : List.of("Partnership", "Partnership")) {
            answers(tablet, step);
            press(tablet, "Another person answers on this device");
            assertThat(tablet.locator("input:checked")).hasCount(0);
        }
        assertThat(tablet.url()).doesNotContain("key=");
    }

    private static void answers(Page page, String step) {
        assertThat(Looks.cutOff(page)).isEmpty();
        page.getByText(step).first().click();
        press(page, "Send");
        assertThat(page.locator(".done")).isVisible();
    }

    private static void press(Page page, String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button)).first().click();
        page.waitForLoadState();
    }
}
