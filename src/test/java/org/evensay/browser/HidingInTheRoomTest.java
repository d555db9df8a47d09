package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the facilitator looks at first, hides and shows again, in real browsers. */
class HidingInTheRoomTest extends InOneHouse {
    private LiveRoom room;
    private Watch watch;
    private Page lead;
    private Page anna;
    private Page ben;

    @BeforeEach
    void rounds() {
        room = LiveRoom.start(app.address(), "Tuesday Tea", "What works well?", Map.of());
        LivePage first = room.joinedBy("Anna");
        LivePage second = room.joinedBy("Ben");
        room.moves("WELCOME", "SILENT");
        List.of("tea", "what Jo said").forEach(idea -> first.does("write-idea", Map.of("text", idea)));
        room.moves("SILENT", "SHARING");
        room.facilitator().does("start-rounds");
        watch = new Watch(chromium, app.address());
        lead = opened(room.facilitator(), 1280, 800);
        anna = opened(first, 360, 740);
        ben = opened(second, 360, 740);
    }

    private Page opened(LivePage client, int width, int height) {
        Page page = watch.pageOf(client, width, height);
        page.locator("live-room:defined").waitFor();
        return page;
    }

    @Test
    void anIdeaWaitsForTheFacilitatorsLookAndShowsOnOneTap() {
        Page screen = opened(room.screen(), 1280, 720);
        Buttons.press(lead, "Look at each idea first");
        assertThat(ben.locator("#part-step")).containsText("looks at each new idea before it shows");
        anna.locator("#part-now button").first().click();
        assertThat(lead.locator(".hidden-ideas")).containsText("1 hidden idea");
        assertThat(ben.locator(".hidden-letters")).containsText("Idea A is hidden just now.");
        assertThat(ben.content()).doesNotContain(">tea<");
        assertThat(screen.content()).doesNotContain(">tea<");
        assertThat(screen.locator("#part-screen")).containsText("New ideas are looked at first.");
        lead.locator(".hidden-ideas .button").first().click();
        assertThat(ben.locator("#part-step .ideas")).containsText("tea");
        assertThat(screen.locator("#part-screen")).containsText("tea");
        assertThat(ben.locator(".hidden-letters")).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aHiddenIdeaIsGoneFromEveryPageButItsWritersAndComesBackByOneTap() {
        Page screen = opened(room.screen(), 1280, 720);
        anna.locator("#part-now button").first().click();
        assertThat(screen.locator("#part-screen .ideas")).containsText("tea");
        lead.getByLabel("Hide idea A").click();
        assertThat(screen.locator("#part-screen .ideas")).hasCount(0);
        assertThat(ben.locator("#part-step")).not().containsText("tea");
        room.moves("SHARING", "DISCUSSION");
        anna.locator("#mine-shared > summary").click();
        assertThat(anna.locator("#mine-shared")).containsText("Hidden just now");
        assertThat(Looks.tooWide(anna)).isEmpty();
        assertThat(Looks.tooWide(lead)).isEmpty();
        lead.locator(".hidden-ideas .button").first().click();
        assertThat(ben.locator("#part-step .ideas")).containsText("tea");
    }

    @Tag("long")
    @Test
    void whatSomebodySaidAloudIsTakenBackForThemAndWhatIsOnAPhoneIsNot() {
        anna.locator("#part-now button").first().click();
        assertThat(lead.locator(".ideas > li")).hasCount(1);
        room.facilitator().does("say-aloud", Map.of("text", "going out"));
        assertThat(lead.locator(".ideas > li")).hasCount(2);
        assertThat(lead.getByText("Take it back for somebody")).hasCount(1);
        lead.getByText("Take it back for somebody").click();
        Buttons.press(lead, "Take B back");
        assertThat(ben.locator("#part-step .ideas > li")).hasCount(1);
        assertThat(ben.locator("#part-step .ideas")).not().containsText("going out");
    }
}
