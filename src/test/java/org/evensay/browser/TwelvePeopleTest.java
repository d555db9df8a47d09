package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A whole workshop of twelve people as they are: five phones (one asleep twice, one without scripts, one in Arabic, one
 * by keyboard alone, one in Easy Read that reads aloud), two on one tablet, three on paper, one who comes late, and one
 * who leads. The room adds up, and the priorities are exactly those of the ballots.
 */
class TwelvePeopleTest {
    private static final String TEA = "Tea first";
    private static final String WALKS = "Walks";
    private static final String SONGS = "Songs";
    private static final String LIFTS = "Lifts home";
    private static final String CORNER = "A quiet corner";
    private static final String STORIES = "Stories";
    private static final String CAKE = "Cake";
    private static final String ROTA = "A rota";
    private static final List<String> IDEAS = List.of(TEA, WALKS, SONGS, LIFTS, CORNER, STORIES, CAKE, ROTA);

    /**
     * By hand, 3, 2 and 1 points. Tea: 3+3+2+2+2+1+3+2+1+3 = 22. Walks: 2+1+3+1+3+2+1+3+2 = 18. Songs: 1+3+1+2 = 7.
     * Lifts: 2+3+1 = 6. Corner: 3+2 = 5. Stories: 3+2 = 5. Cake: 1. Rota: 1. In all 65: ten ballots of 6, one of 5.
     */
    private static final List<String> RESULT = List.of(TEA + ", 22", WALKS + ", 18", SONGS + ", 7", LIFTS + ", 6",
            CORNER + ", 5", STORIES + ", 5", CAKE + ", 1", ROTA + ", 1");

    private static void theyVote(TwelvePeople people) {
        people.votes("Ben", List.of(TEA, LIFTS, WALKS));
        people.votes("Cem", List.of(WALKS, TEA, CAKE));
        people.votes("Dee", List.of(SONGS, TEA, WALKS));
        people.votes("Eve", List.of(CORNER, TEA, SONGS));
        people.votes("cat", List.of(WALKS, SONGS, TEA));
        people.votes("dog", List.of(LIFTS, WALKS, ROTA));
        people.votes("Joy", List.of(TEA, WALKS, LIFTS));
        people.isTypedIn("1", List.of(TEA, CORNER));
        people.isTypedIn("2", List.of(STORIES, TEA, WALKS));
        people.isTypedIn("s", List.of(WALKS, STORIES, TEA));
    }

    @Test
    @Tag("long")
    void twelvePeopleTakePartEachInTheirOwnWayAndThePrioritiesAreThoseOfTheBallots() throws IOException {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Workshop room = Workshop.start(app.addressForPhones(), chromium, "Tuesday Tea", "What works well here?");
            TwelvePeople people = new TwelvePeople(app.addressForPhones(), chromium, room);
            people.comeIn();
            room.next("Next: quiet writing");
            people.write(IDEAS);
            people.adaSleepsWhile(() -> room.next("Next: share the ideas"), "SHARING");
            people.share(IDEAS);
            people.joyComesLate();
            room.next("Next: talk about the ideas");
            people.evesPhoneReads("DISCUSSION", IDEAS);
            people.adaSleepsWhile(() -> {
                room.next("Next: choose");
                people.evesPhoneReads("VOTING", IDEAS);
                theyVote(people);
            }, "VOTING");
            people.votes("Ada", List.of(TEA, WALKS, SONGS));
            Locator count = room.facilitator().locator(".head-count");
            for (String said : List.of("11 people are here", "6 with phones", "3 on paper", "2 on a shared device",
                    "11 votes are in", "3 of them were typed in")) {
                assertThat(count).containsText(said);
            }
            room.next("Close the vote and look at it");
            room.next("Next: the result");
            room.press(room.facilitator(), "Show all");
            assertThat(room.screen().locator(".result")).hasCount(IDEAS.size());
            for (Page page : people.allPages()) {
                assertThat(page.locator(".result")).hasCount(IDEAS.size());
                assertThat(TwelvePeople.resultOn(page)).isEqualTo(RESULT);
            }
            people.evesPhoneReads("RESULTS", IDEAS);
            assertThat(room.downloads("Table (CSV)")).contains(TEA + ",22,", WALKS + ",18,", SONGS + ",7,");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
