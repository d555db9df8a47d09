package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays, and what goes, when a workshop is over. */
class AfterwardsTest extends InOneHouse {
    private static final String KEPT_HERE = "Object.keys(localStorage).filter(key => key.startsWith('evensay.'))";
    private Workshop room;
    private Page anna;

    @BeforeEach
    void quietWriting() {
        room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        anna = room.joins("Anna", 360);
        room.next("Next: quiet writing");
        anna.getByLabel("Your idea").waitFor();
    }

    @Test
    void aPhoneThatWasAwayAtTheEndKeepsNothingOnceItsPageIsOpenedAgain() {
        String page = anna.url();
        anna.getByLabel("Your idea").pressSequentially("Half an id");
        assertThat((List<?>) anna.evaluate(KEPT_HERE)).isNotEmpty();
        anna.navigate("about:blank");
        room.closes();
        assertThat(room.facilitator().locator("#erase")).isVisible();
        anna.navigate(page);
        assertThat(anna.locator("main")).containsText("This workshop is over");
        assertThat((List<?>) anna.evaluate(KEPT_HERE)).isEmpty();
    }

    @Test
    void theFacilitatorErasesAClosedWorkshopAndNothingOpensItAnyMore() {
        room.closes();
        Page lead = room.facilitator();
        String page = lead.url();
        lead.locator("#erase > summary").click();
        lead.getByLabel("Our group wants this").check();
        room.press(lead, "Erase everything");
        assertThat(lead.locator("main")).containsText("Everything that was kept about this workshop is erased");
        lead.navigate(page);
        assertThat(lead.locator("h1")).containsText("Opening your link");
        lead.navigate(room.facilitatorLink());
        assertThat(lead.locator("main")).containsText("This link");
    }

    @Test
    void aBorrowedLaptopIsLeftAndTheLinkOpensTheRoomAgain() {
        Page lead = room.facilitator();
        String page = lead.url();
        lead.locator("#links > summary").click();
        lead.locator("#forget > summary").click();
        room.press(lead, "Take it off this device");
        assertThat(lead.locator("h1")).containsText("Evensay");
        lead.navigate(page);
        assertThat(lead.locator("h1")).containsText("Opening your link");
        lead.navigate(room.facilitatorLink());
        assertThat(lead.locator("#part-lead")).isVisible();
    }
}
