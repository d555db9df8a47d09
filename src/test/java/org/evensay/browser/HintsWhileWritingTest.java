package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever writes a question sees thoughts on it before it is sent. They move nothing and stop nobody. */
class HintsWhileWritingTest {

    @Test
    void thoughtsComeWhenTheWritingPausesAndGoWhenTheQuestionNeedsNone() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Page page = chromium.page(360, 740);
            page.navigate(app.address());
            page.getByText("Start a workshop").first().click();
            Locator question = page.locator("#questions");
            Locator start = page.locator(".start button.large");
            question.fill("Think of a time when this group helped you. What did people do?\nWhat stops people coming?");
            final double before = start.boundingBox().y;
            assertThat(page.locator(".start .hints")).containsText("You could turn it round");
            assertThat(start.boundingBox().y).isEqualTo(before);
            assertThat(Looks.tooWide(page)).isEmpty();
            question.fill("Think of a time when this group helped you. What did people do?");
            assertThat(page.locator(".start .hints")).hasCount(0);
            page.locator("#group").fill("Tea and Talk");
            start.click();
            assertThat(page.getByText("Your workshop is ready")).isVisible();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** A page's cookie goes to its own address and below, so each kind of page asks at its own. */
    @Tag("long")
    @Test
    void theyComeOnThePlanAndOnTheGroupsPageToo() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Page page = chromium.page(1280, 800);
            page.navigate(app.address());
            page.getByText("Plan an inquiry for several groups").click();
            page.getByLabel("The big question").fill("What works?");
            page.locator("#owner-name").fill("Rosa");
            page.locator("button:visible", new Page.LocatorOptions().setHasText("Begin")).first().click();
            page.getByText("Go to the plan").click();
            page.locator("#new-question").fill("What stops people coming?");
            assertThat(page.locator(".hints")).containsText("You could turn it round");
            page.locator("#new-stage").selectOption("DREAM");
            assertThat(page.locator(".hints")).not().containsText("You could ask for one real moment");
            page.locator(".tabs a", new Page.LocatorOptions().setHasText("Groups and team")).click();
            page.getByLabel("Name of the group").fill("Tea and Talk");
            page.getByText("Invite this group").click();
            String link = page.locator(".link code").textContent();
            page.navigate(app.address() + link.substring(link.indexOf("/group/")));
            page.locator("#questions").fill("What stops people coming?");
            assertThat(page.locator(".hints")).containsText("You could turn it round");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
