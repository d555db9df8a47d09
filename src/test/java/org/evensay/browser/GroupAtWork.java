package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** A group that was invited to an inquiry: its page in a browser, and five people who hold its workshop by sockets. */
final class GroupAtWork {
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private final String address;
    private final Page page;

    /** Opens the group's page by the link that the team was shown. */
    GroupAtWork(Chromium chromium, String address, String link) {
        this.address = address;
        this.page = chromium.page(1280, 900);
        page.navigate(address + link.substring(link.indexOf("/group/")));
        page.getByText("The page of our group").waitFor();
    }

    Page page() {
        return page;
    }

    /** Begins a workshop from the page with the planned question, holds it, and comes back to the page. */
    void holds(String question, List<String> ideas, List<List<String>> ballots) {
        String own = page.url();
        page.getByLabel(question).check();
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Your workshop is ready").waitFor();
        held(LiveRoom.on(address, page.content()), ideas, ballots);
        page.navigate(own);
    }

    private static void held(LiveRoom room, List<String> ideas, List<List<String>> ballots) {
        for (int person = 0; person < ballots.size(); person++) {
            room.joinedBy("P" + person);
        }
        room.facilitator().does("tell-stories", Map.of("yes", "yes"));
        room.facilitator().awaitText("Who was there?");
        room.moves("WELCOME", "SILENT");
        room.moves("SILENT", "SHARING");
        room.facilitator().does("start-rounds");
        ideas.forEach(idea -> room.facilitator().does("say-aloud", Map.of("text", idea)));
        room.moves("SHARING", "DISCUSSION");
        Map<String, String> ids = new HashMap<>();
        ideas.forEach(idea -> ids.put(idea, room.facilitator().idOfIdea(idea)));
        room.moves("DISCUSSION", "VOTING");
        for (int person = 0; person < ballots.size(); person++) {
            votes(room.people().get(person), ballots.get(person).stream().map(ids::get).toList());
        }
        room.moves("VOTING", "REVIEW");
        room.moves("REVIEW", "RESULTS");
        room.facilitator().does("reveal", Map.of("places", "20"));
        room.moves("RESULTS", "CLOSED");
    }

    private static void votes(LivePage person, List<String> choices) {
        person.awaitText("data-vote");
        String vote = LivePage.first(VOTE, person.shown());
        person.does("cast-ballot", Map.of("vote", vote, "rev", "1", "choice", choices));
    }

    void lets(String what) {
        page.getByText("The team sees nothing of it").click();
        page.getByLabel(what).check();
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForLoadState();
    }
}
