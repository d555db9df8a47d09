package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** On a phone, what somebody has shared is a tap away in the middle of any other work, and goes by another. */
class TakingBackInTheRoomTest {
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"");

    @Test
    void aHiddenIdeaGoesInSharingAndOneOfTheQuestionBeforeWhileTheNextIsWrittenFor() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            LiveRoom room = LiveRoom.start(app.address(), "Tuesday Tea", "What works well?\nWhat next?", Map.of());
            Watch watch = new Watch(chromium, app.address());
            LivePage lead = room.facilitator();
            Page anna = shares(room, room.joinedBy("Anna"), watch, "what Jo said", "tea", "walks");
            lead.does("hide-idea", Map.of("idea", lead.idOf("idea-", "what Jo said")));

            assertThat(anna.locator("#mine-shared")).not().hasAttribute("open", "");
            anna.locator("#mine-shared > summary").click();
            Locator hidden = shared(anna, "what Jo said");
            assertThat(hidden).containsText("Hidden just now");
            assertThat(Looks.tooWide(anna)).isEmpty();
            hidden.getByText("Take my idea back").click();
            assertThat(anna.locator("#mine-shared .row")).hasCount(2);
            assertThat(anna.locator(".hidden-letters")).hasCount(0);

            toTheNextQuestion(room);
            assertThat(anna.getByLabel("Your idea")).isVisible();
            anna.locator("#mine-shared:not([open]) > summary").click();
            assertThat(shared(anna, "tea")).containsText("From question 1");
            // On a quick machine it would be a second tap where the row before has been (second-tap.js).
            anna.waitForTimeout(600);
            shared(anna, "tea").getByText("Take my idea back").click();
            assertThat(anna.locator("#mine-shared .row")).hasCount(1);
            assertThat(anna.locator("#mine-shared")).not().containsText("tea");
            assertThat(watch.heardOn(anna)).isEmpty();
        }
    }

    private static Locator shared(Page page, String idea) {
        return page.locator("#mine-shared .row", new Page.LocatorOptions().setHasText(idea));
    }

    private static Page shares(LiveRoom room, LivePage person, Watch watch, String... ideas) {
        room.moves("WELCOME", "SILENT");
        for (String idea : ideas) {
            person.does("write-idea", Map.of("text", idea));
        }
        room.moves("SILENT", "SHARING");
        room.facilitator().does("share-at-once");
        person.await(parts -> person.all(OWN).stream().distinct().count() == ideas.length);
        person.all(OWN).stream().distinct()
                .forEach(idea -> person.does("hand-in", Map.of("idea", idea, "in", "yes")));
        room.facilitator().does("show-handed-in");
        Page page = watch.pageOf(person, 360, 740);
        page.locator("live-room:defined").waitFor();
        return page;
    }

    private static void toTheNextQuestion(LiveRoom room) {
        room.moves("SHARING", "DISCUSSION");
        room.moves("DISCUSSION", "VOTING");
        room.moves("VOTING", "REVIEW");
        room.moves("REVIEW", "RESULTS");
        room.moves("RESULTS", "SILENT");
    }
}
