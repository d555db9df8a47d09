package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** Somebody without a device: they have a seat, their paper is typed in and read back, and the room adds up. */
class PaperVotesTest {

    @Test
    void aPaperIsTypedInReadBackAndCountedAndTheRoomAddsUp() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), List.of("Tea", "Talk", "Time"));
            staged.write();
            staged.begin();
            staged.share();
            staged.talk();
            Watch watch = new Watch(chromium, app.address());
            Page lead = watch.pageOf(staged.room().facilitator(), 1280, 900);
            lead.locator("live-room:defined").waitFor();
            lead.locator("#add-seat > summary").click();
            lead.getByLabel("Their name, if they like").fill("Dora");
            Buttons.press(lead, "Add them");
            assertThat(lead.locator(".seats").first()).containsText("on paper");
            staged.vote();
            assertThat(lead.locator("#slips")).containsText("One vote is still to be typed in.");
            lead.navigate(lead.url() + "#slip-7");
            lead.reload();
            Locator number = lead.getByLabel("Number on the paper");
            assertThat(number).hasValue("7");
            lead.locator("#enter-slip li", new Page.LocatorOptions().setHasText("Talk")).locator("select")
                    .selectOption("1");
            Buttons.press(lead, "Read it back");
            assertThat(lead.locator(".slip-typed")).containsText("Paper 7");
            assertThat(lead.locator(".read-back li")).containsText("Place 1");
            assertThat(lead.locator(".read-back li")).containsText("Talk");
            lead.locator(".next-bar button").click();
            Locator refusal = lead.locator(".next-bar .refusal");
            assertThat(refusal).containsText("not read back yet");
            Buttons.press(lead, "It is right: count it");
            assertThat(refusal).isEmpty();
            assertThat(lead.locator("#slips")).containsText("All of these votes are typed in.");
            assertThat(lead.locator("#slips")).containsText("One of these votes counts");
            Locator count = lead.locator(".head-count");
            int people = staged.room().people().size() + 1;
            assertThat(count).containsText(people + " people are here");
            assertThat(count).containsText("one on paper");
            assertThat(count).containsText(people + " votes are in");
            assertThat(count).containsText("one of them was typed in");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
