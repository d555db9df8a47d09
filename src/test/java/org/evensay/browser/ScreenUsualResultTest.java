package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evensay.i18n.Languages;
import org.evensay.live.LiveRoom;
import org.junit.jupiter.api.Test;

/** What most rooms see: a few short lines are in one view, and a single one has all the room there is. */
class ScreenUsualResultTest extends InOneHouse {
    private static final List<int[]> PROJECTORS = List.of(new int[] {1280, 720}, new int[] {1920, 1080});
    private static final List<String> SHORT = List.of("Tea is ready", "Short check-ins", "Nobody is late", "Jokes",
            "Walks together", "A card for whoever is ill");
    private static final double READABLE = 1 / 38.0;
    private static final String QUESTION = "Think of a time in the last year when our group was at its best and you "
            + "went home feeling stronger than you came. What happened on that evening, who did what, and what would "
            + "we need so that it can be like that much more often for everybody who comes to us?";

    private static Staged voted(List<String> ideas) {
        Staged staged = Staged.with(app.address(), ideas);
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        staged.vote();
        staged.look();
        return staged;
    }

    private static Page screenOf(LiveRoom room) {
        return new Watch(chromium, app.address()).pageOf(room.screen(), 1280, 720);
    }

    @Test
    void aResultOfFivePlacesIsInOneView() {
        Staged staged = voted(SHORT);
        Page screen = screenOf(staged.room());
        screen.locator(".screen-REVIEW .review").waitFor();
        ofEachIdeaAsMuchIsSaidAsCanBe(screen);
        inOneView(screen);
        staged.results();
        staged.reveal(99);
        screen.locator(".screen-RESULTS div.small-print").waitFor();
        inOneView(screen);
    }

    /** The letters of another language are fetched when the first of them is shown. */
    @Test
    void lettersThatComeLateAreFittedToo() {
        Page screen = screenOf(LiveRoom.start(app.address(), "Tuesday Tea", QUESTION, Map.of()));
        screen.locator(".screen-rules .rules").waitFor();
        screen.evaluate("document.fonts.ready");
        List<Route> held = new ArrayList<>();
        screen.route("**/*.woff2", held::add);
        screen.evaluate("document.querySelector('h1.question').append(' Żółw, łąka'); window.fits = 0;"
                + "document.addEventListener('fitted', () => window.fits++)");
        screen.waitForCondition(() -> !held.isEmpty());
        assertThat(screen.evaluate("window.fits")).isEqualTo(0);
        held.forEach(Route::resume);
        screen.waitForCondition(() -> !screen.evaluate("window.fits").equals(0));
    }

    private static void inOneView(Page screen) {
        for (int[] size : PROJECTORS) {
            screen.setViewportSize(size[0], size[1]);
            assertThat(screen.locator("[data-pages]")).hasText("");
            assertThat(WallPages.cutRows(screen)).isEmpty();
        }
    }

    /** Of which ideas there is more to say, and where they stand in the list, chance decides. */
    private static void ofEachIdeaAsMuchIsSaidAsCanBe(Page screen) {
        screen.evaluate("(words) => { const silent = '.row .idea-words:not(:has(.note))';"
                + "for (const row of document.querySelectorAll(silent)) {"
                + "const note = document.createElement('p'); note.className = 'note'; note.textContent = words;"
                + "row.append(note); } document.dispatchEvent(new Event('text-size')); }",
                new Languages().in("en").say("review.split"));
    }

    /** A wall may need more than one page for long ideas: then whoever leads has the button that turns it. */
    @Test
    void theFirstPlaceThatIsShownHasTheWholeWall() {
        Staged staged = voted(IntStream.range(0, 6).mapToObj(at -> at + " " + String.join(". ",
                OrdinaryIdeas.TEN.subList(3, 7))).toList());
        Page screen = screenOf(staged.room());
        screen.locator(".screen-REVIEW .review").waitFor();
        staged.room().facilitator().awaitText("id=\"turn-page\"");
        staged.results();
        staged.reveal(1);
        screen.locator(".to-come + .results > .result").first().waitFor();
        for (int[] size : PROJECTORS) {
            screen.setViewportSize(size[0], size[1]);
            assertThat(screen.locator("fit-view")).hasAttribute("data-clamped", "false");
            assertThat(screen.locator("[data-pages]")).hasText("");
        }
    }

    @Test
    void whatWeAgreeOnIsReadBelowALongQuestion() {
        Page screen = screenOf(LiveRoom.start(app.address(), "Tuesday Tea", QUESTION, Map.of()));
        screen.locator(".screen-rules .rules").waitFor();
        for (int[] size : PROJECTORS) {
            screen.setViewportSize(size[0], size[1]);
            assertThat(screen.locator("[data-pages]")).hasText("");
            assertThat(letters(screen, "h1.question")).isGreaterThanOrEqualTo(1 / 18.0);
            assertThat(letters(screen, ".rules > li")).isGreaterThanOrEqualTo(READABLE);
        }
    }

    /** As they are drawn, as a share of the height of the screen. */
    private static double letters(Page screen, String what) {
        return ((Number) screen.evaluate("document.fonts.ready.then(() => new Promise((done) => "
                + "requestAnimationFrame(() => { const one = document.querySelector('" + what + "'); done("
                + "parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom / innerHeight) })))")).doubleValue();
    }
}
