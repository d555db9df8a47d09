package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody scrolls a projector: whatever a step has to show is in one view, with the way in below it. */
class WallTest {
    private static final int IDEAS = 26;
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\"");
    private static final String LONG = " and what we said about it when we sat together on that rainy day in May, "
            + "with the kettle on and the door open to the yard";

    @Tag("long")
    @Test
    void aLongListOfLongIdeasStaysInViewInEveryStep() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            LiveRoom room = LiveRoom.start(app.address(), "Tuesday Tea", "What works well here?", Map.of());
            List.of("Anna", "Ben", "Cleo", "Dan", "").forEach(room::joinedBy);
            Page screen = new Watch(chromium, app.address()).pageOf(room.screen(), 1280, 720);
            room.moves("WELCOME", "SILENT");
            room.moves("SILENT", "SHARING");
            room.facilitator().does("start-rounds");
            twoTypeWhatIsSaid(List.of(room.facilitator(), room.invited("CO_FACILITATOR")));
            assertInView(screen, "Idea " + IDEAS);
            room.moves("SHARING", "DISCUSSION");
            proposesTwice(room.people().get(0));
            assertInView(screen, "One more suggestion waits.");
            room.moves("DISCUSSION", "VOTING");
            room.people().forEach(WallTest::votes);
            room.moves("VOTING", "REVIEW");
            assertInView(screen, "Points people gave it");
            room.moves("REVIEW", "RESULTS");
            room.facilitator().does("reveal", Map.of("places", "99"));
            assertInView(screen, "5 ballots x 28 points = 140; counted 140.");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** In turn: one alone would be asked to wait a moment. */
    private static void twoTypeWhatIsSaid(List<LivePage> hands) {
        for (int idea = 1; idea <= IDEAS; idea++) {
            hands.get(idea % 2).does("say-aloud", Map.of("text", "Idea " + idea + (idea % 3 == 0 ? LONG : "")));
        }
    }

    private static void proposesTwice(LivePage page) {
        page.awaitText("Idea " + IDEAS);
        List<String> ideas = page.all(Pattern.compile("<li id=\"idea-([0-9a-f]{32})\""));
        page.does("propose-wording", Map.of("idea", ideas.subList(0, 4), "wording", "All of these" + LONG));
        page.does("propose-wording", Map.of("idea", ideas.subList(5, 7), "wording", "And these"));
    }

    private static void votes(LivePage page) {
        page.awaitText("data-vote=");
        List<String> ideas = new ArrayList<>(page.all(CHOICE));
        Collections.shuffle(ideas, new Random(page.place().hashCode()));
        page.does("cast-ballot", Map.of("vote", page.all(VOTE).get(0), "rev", "1", "choice", ideas.subList(0, 7)));
    }

    private static void assertInView(Page screen, String text) {
        screen.getByText(text).first().waitFor();
        for (int[] size : List.of(new int[] {1280, 720}, new int[] {1920, 1080}, new int[] {1024, 768})) {
            screen.setViewportSize(size[0], size[1]);
            assertThat(WallPages.cutRows(screen)).as(text + " at " + size[0] + " x " + size[1]).isEmpty();
        }
    }
}
