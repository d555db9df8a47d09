package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** The large button stays where it is: a finger that taps twice on a slow phone goes one step, not two. */
class SecondTapTest {
    @Test
    void aVoteThatWasJustOpenedIsNotClosedByTheSameFinger() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), List.of("Tea", "Talk", "Walks"));
            staged.write();
            staged.begin();
            staged.share();
            staged.talk();
            Page lead = new Watch(chromium, app.address()).pageOf(staged.room().facilitator(), 390, 844);
            BoundingBox button = lead.locator("#move-VOTING .button").boundingBox();
            double x = button.x + button.width / 2;
            double y = button.y + button.height / 2;
            lead.mouse().click(x, y);
            lead.locator("#move-REVIEW").waitFor();
            lead.mouse().click(x, y);
            lead.waitForTimeout(1_200);
            assertThat(lead.locator(".where-VOTING")).isVisible();
            lead.locator("#move-REVIEW .button").click();
            assertThat(lead.locator(".where-REVIEW")).isVisible();
        }
    }
}
