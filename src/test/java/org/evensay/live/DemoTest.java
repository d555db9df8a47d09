package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.workshop.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer finds with {@code --demo}. */
class DemoTest {

    @Test
    void theHeldWorkshopShowsThePublishedFiguresAndTheRunningOneHasPeopleInIt(@TempDir Path data) throws CannotStart {
        App app = App.start(new Config(data, "127.0.0.1", 0, true, false, Terms.USUAL,
                Config.Around.atHome(List.of())));
        try {
            List<String> greeting = app.greeting();
            Browser newcomer = new Browser("http://127.0.0.1:" + app.port());
            open(newcomer, beginning(greeting, "A workshop that has been held"));
            String csv = newcomer.open(newcomer.path() + "/priorities.csv").body();
            assertThat(csv).contains("Self-care emphasis,33,7,20.00").contains("Habit as a model,1,1,0.61");
            LivePage screen = new LivePage("http://127.0.0.1:" + app.port());
            open(screen, beginning(greeting, "An example workshop is going on"));
            screen.live().awaitText("can live with this");
        } finally {
            app.close();
        }
    }

    private static String beginning(List<String> greeting, String words) {
        return greeting.stream().filter(line -> line.startsWith(words)).findFirst().orElseThrow();
    }

    /** Follows a link as the page's script does: the key goes by post. */
    private static void open(Browser browser, String line) {
        String path = line.replaceFirst(".*(/room/[0-9a-f]+/\\w+)#key=.*", "$1");
        browser.open(path);
        browser.post(path + "/enter", Map.of("key", line.substring(line.indexOf("#key=") + 5)));
    }
}
