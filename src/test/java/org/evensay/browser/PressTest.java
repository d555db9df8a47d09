package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.junit.jupiter.api.Test;

/** Between down and up of a press the room may bring something new, and the button must still be the one pressed. */
class PressTest extends InOneHouse {
    private static final int LONG_ENOUGH_TO_COME = 350;

    @Test
    void whatIsPressedStaysWhereItIsUntilItIsLetGo() {
        Staged staged = Staged.with(app.address(), List.of("Tea", "Talk", "Walks"));
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        Page lead = new Watch(chromium, app.address()).pageOf(staged.room().facilitator(), 1280, 800);
        lead.locator("live-room:defined").waitFor();
        // Its time stands still, so that a busy machine may take its own between down and up.
        lead.clock().install();
        lead.clock().pauseAt(System.currentTimeMillis() + 60_000);
        BoundingBox button = lead.locator("#move-VOTING .button").boundingBox();
        lead.mouse().move(button.x + button.width / 2, button.y + button.height / 2);
        lead.mouse().down();
        LivePage another = staged.room().people().get(0);
        another.does("propose-wording", Map.of("idea", another.idOfIdea("Tea"), "wording", "Warm drinks"));
        lead.waitForTimeout(LONG_ENOUGH_TO_COME);
        assertThat(lead.locator("body")).not().containsText("Warm drinks");
        lead.mouse().up();
        lead.clock().resume();
        lead.locator("#move-REVIEW").waitFor();
    }
}
