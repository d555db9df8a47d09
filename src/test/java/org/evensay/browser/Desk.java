package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.evensay.live.Browser;
import org.evensay.live.LivePage;

/**
 * Where somebody leads from. Their page is drawn when it is first looked at; until then they move the room on by its
 * forms, in a browser that draws nothing.
 */
final class Desk {
    private static final Map<String, List<String>> MOVES = Map.of(
            "Next: quiet writing", List.of("WELCOME", "SILENT"),
            "Back to the welcome", List.of("SILENT", "WELCOME"),
            "Next: share the ideas", List.of("SILENT", "SHARING"));

    private final Page page;
    private final String place;
    private final URI link;
    private boolean isDrawn;
    private Browser forms;

    /** {@code place} is where the page is for whoever has its cookie, {@code link} what brings the cookie. */
    Desk(Page page, String place, String link) {
        this.page = page;
        this.place = place;
        this.link = URI.create(link);
    }

    /** Whose page is there already. */
    static Desk drawn(Page page, String link) {
        Desk desk = new Desk(page, page.url(), link);
        desk.isDrawn = true;
        return desk;
    }

    Page page() {
        if (!isDrawn) {
            page.navigate(place);
            page.locator("live-room:defined").waitFor();
            isDrawn = true;
        }
        return page;
    }

    /** Moves the room on, and waits until it has moved. */
    void next(String button) {
        if (isDrawn || !MOVES.containsKey(button)) {
            Buttons.pressUntilGone(page(), button);
        } else {
            moves(MOVES.get(button).get(0), MOVES.get(button).get(1));
        }
    }

    private void moves(String from, String to) {
        String path = link.getPath();
        if (forms == null) {
            forms = new Browser(AtTheDoor.local(link.getScheme() + "://" + link.getAuthority()));
            forms.open(path);
            forms.post(path + "/enter", Map.of("key", link.getFragment().replace("key=", "")));
        }
        forms.open(path);
        forms.post(path + "/do", Map.of("id", LivePage.newId(), "do", "move-on", "from", from, "to", to));
        assertThat(forms.open(path).body()).contains("where-" + to);
    }
}
