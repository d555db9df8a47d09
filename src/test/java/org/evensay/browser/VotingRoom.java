package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/**
 * Three people have put three ideas on the list, said aloud, and talk about them. Only the pages that a test looks at
 * are opened in a browser: the facilitator's and the first person's; the other two answer by their sockets.
 */
final class VotingRoom {
    private final LiveRoom room;
    private final Watch watch;
    private final Map<String, String> ids = new HashMap<>();
    private final Page lead;
    private final Page anna;

    VotingRoom(Chromium chromium, String address) {
        room = LiveRoom.start(address, "Tuesday Tea", "What works well?", Map.of());
        List.of("Anna", "Ben", "Cleo").forEach(room::joinedBy);
        room.moves("WELCOME", "SILENT");
        room.moves("SILENT", "SHARING");
        room.facilitator().does("start-rounds");
        List<String> ideas = List.of("Tea", "Talk", "Songs");
        ideas.forEach(idea -> room.facilitator().does("say-aloud", Map.of("text", idea)));
        room.moves("SHARING", "DISCUSSION");
        ideas.forEach(idea -> ids.put(idea, room.facilitator().idOfIdea(idea)));
        watch = new Watch(chromium, address);
        lead = opened(room.facilitator(), 1280, 800);
        anna = opened(room.people().get(0), 360, 740);
    }

    private Page opened(LivePage client, int width, int height) {
        Page page = watch.pageOf(client, width, height);
        page.locator("live-room:defined").waitFor();
        return page;
    }

    Page lead() {
        return lead;
    }

    Page anna() {
        return anna;
    }

    /** On a phone with the words of what they voted on, on the wall in a line that leaves the result its room. */
    void saysThatTheyVotedAgain(Page phone) {
        assertThat(phone.locator(".settled")).containsText("We voted again");
        Page wall = screen();
        assertThat(wall.locator(".settled h3")).isVisible();
        assertThat(wall.locator(".settled .idea-text").first()).isHidden();
        assertThat(wall.locator("[data-pages]")).hasText("");
    }

    Page screen() {
        return opened(room.screen(), 1280, 720);
    }

    /** The page of somebody on a browser that runs no scripts. */
    Page withoutScripts(int person) {
        return watch.pageOf(room.people().get(person), new Browser.NewContextOptions().setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    }

    Locator plan() {
        return lead.locator("#plan-vote");
    }

    void openWays() {
        if (plan().locator("#plan-ways").getAttribute("open") == null) {
            plan().locator("#plan-ways > summary").click();
        }
    }

    void opens(String way) {
        openWays();
        plan().getByText(way, new Locator.GetByTextOptions().setExact(true)).click();
        press(lead, "Save");
        next("Next: choose");
    }

    void next(String button) {
        Buttons.pressUntilGone(lead, button);
    }

    void press(Page page, String button) {
        Buttons.press(page, button);
    }

    /** What the others send in the vote that stands on the first person's page: a mark for each idea by its words. */
    void sends(int person, Map<String, Integer> marks) {
        LivePage page = room.people().get(person);
        String vote = anna.locator("mark-list").getAttribute("data-vote");
        page.awaitText(vote);
        Map<String, Object> fields = new HashMap<>(Map.of("vote", vote, "rev", "1"));
        marks.forEach((idea, mark) -> fields.put("mark-" + ids.get(idea), mark.toString()));
        page.does("mark-ballot", fields);
    }

    /** The same, by places: the most important first. */
    void ranks(int person, String... ideas) {
        LivePage page = room.people().get(person);
        String vote = anna.locator("rank-list").getAttribute("data-vote");
        page.awaitText(vote);
        page.does("cast-ballot", Map.of("vote", vote, "rev", "1",
                "choice", List.of(ideas).stream().map(ids::get).toList()));
    }

    /** To the result, with every place shown. */
    void shows() {
        next("Close the vote and look at it");
        next("Next: the result");
        press(lead, "Show all");
    }
}
