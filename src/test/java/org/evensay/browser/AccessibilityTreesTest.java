package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.live.RunningApp;
import org.evensay.support.Approved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader is told of each step, for a participant, whoever leads, and the screen: the tree of roles, names
 * and states that a browser makes of the approved pages of {@code SnapshotsTest}, approved in the same way, in
 * src/test/resources/snapshots/trees.
 */
class AccessibilityTreesTest {
    private static final Path PAGES = Path.of("src/test/resources/snapshots");
    private static final Map<String, String> LOOKS =
            Map.of("participant", "participant", "facilitator", "facilitator", "screen", "wall");
    private static RunningApp app;
    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
        page = chromium.page(1280, 800);
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    static List<String> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", "")).sorted().toList();
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    private static String sheet(String name) {
        return "<link rel=\"stylesheet\" href=\"" + app.address() + "/static/css/" + name + ".css\">";
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyStepTellsWhatWasApproved(String name) throws IOException {
        String look = LOOKS.get(name.substring(name.lastIndexOf('-') + 1));
        page.setContent("<!doctype html><html lang=\"en\">" + sheet("evensay")
                + (look.equals("wall") ? sheet("wall") : "") + "<body class=\"page " + look + "\"><main>"
                + Files.readString(PAGES.resolve(name + ".html")) + "</main></body></html>");
        String tree = page.locator("main").ariaSnapshot() + "\n";
        Approved.check(PAGES.resolve("trees").resolve(name + ".yml"), tree, "AccessibilityTreesTest");
        assertThat(tree).contains("heading \"", "[level=1]");
    }
}
