package org.evensay.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evensay.web.RawHttp;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * scripts/dev, as whoever works on the pages meets it: in a copy of the project, whose files are changed meanwhile.
 * In the suite the libraries are there already and what somebody writes in Java compiles; with
 * {@code -Devensay.dev=all} Maven gets them, and it does not at first.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class DevTest {
    private static final Pattern LINK =
            Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/room/[0-9a-f]+/\\w+)#key=([0-9a-f]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String NOTICE = "web/templates/page/privacy.jte";
    private static final String HEALTH = "src/main/java/org/evensay/web/Health.java";
    private static final String FIRST = "web/templates/page/first.jte";

    @TempDir
    private static Path folder;
    private static CopiedProject project;
    private static RunningDev dev;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        project = CopiedProject.in(folder.toRealPath());
        dev = new RunningDev(project);
    }

    @AfterAll
    static void itEndsWithItsScriptAndLeavesNothing() throws IOException, InterruptedException {
        try (RunningDev ended = dev) {
            List<ProcessHandle> started = ended.end();
            assertThat(started).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(ended.left()).isEmpty();
        }
    }

    @Test
    void everyStepHasARoomWithALinkForEveryRole() {
        assertThat(dev.said()).contains(List.of(Step.values()).stream().map(Step::name).toList());
        List<MatchResult> links = LINK.matcher(dev.said()).results().toList();
        assertThat(links).hasSize(Step.values().length * 5);
        RawHttp.Reply door = dev.http().get("/");
        assertThat(links).allSatisfy(link -> assertThat(enter(door, link)).as(link.group()).isEqualTo(303));
    }

    private static int enter(RawHttp.Reply door, MatchResult link) {
        String cookie = door.header("Set-Cookie").replaceFirst(";.*", "");
        String token = TOKEN.matcher(door.body()).results().findFirst().orElseThrow().group(1);
        return dev.http().post(link.group(1) + "/enter", "key=" + link.group(2) + "&token=" + token,
                "Cookie: " + cookie, "Origin: " + dev.http().origin()).status();
    }

    @Test
    void aChangeOfTemplatesWordsAndStylesShowsAtTheNextLook() throws IOException {
        assertThat(dev.http().get("/").body()).contains("<h1>Evensay</h1>");

        project.change(FIRST, "<h1>Evensay</h1>", "<h1>Another title</h1>");
        project.change("web/templates/piece/languages.jte", "<nav", "<nav data-changed");
        project.change("web/i18n/messages_en.properties", "join.title = Join your group", "join.title = Come in here");
        project.change("web/static/css/base.css", "body", "section.changed, body");

        assertThat(dev.http().get("/").body()).contains("<h1>Another title</h1>", "<nav data-changed", "Come in here");
        assertThat(dev.http().get("/static/css/evensay.css").body()).contains("section.changed, body");
    }

    @Test
    void aBrokenTemplateSaysWhichFileWhichLineAndWhatTheCompilerSaid() throws IOException {
        project.change(NOTICE, "${words.say(", "${words.sey(");
        for (int time = 0; time < 2; time++) {
            assertThat(dev.http().get("/privacy").body())
                    .containsPattern("web/templates/page/privacy\\.jte:\\d+")
                    .contains("cannot find symbol", "words.sey(");
        }
        project.change(NOTICE, "${words.sey(", "${words.say(");
        assertThat(dev.http().get("/privacy").body()).doesNotContain("cannot find symbol");
    }

    @Test
    void aSentenceThatIsMissingIsNamedWithTheFileThatItBelongsIn() throws IOException {
        project.change("web/templates/page/message.jte", "words.say(back", "words.say(\"no.such\") + words.say(back");
        assertThat(dev.http().get("/no-such-page/at-all").body())
                .contains("web/templates/page/message.jte:", "no.such", "web/i18n/messages_en.properties");
    }

    private static void doesNotCompile(String alive) throws IOException, InterruptedException {
        project.change(HEALTH, alive, "result(alive)");
        dev.await(() -> dev.said().contains("It does not compile"), "what the compiler says");
        assertThat(dev.said()).contains("Health.java");
        assertThat(dev.http().get("/health/live").body()).isEqualTo("alive");
    }

    @Test
    void aChangeInJavaIsCompiledAndTheProgramStartsAgainWithTheSameRooms() throws IOException, InterruptedException {
        MatchResult link = LINK.matcher(dev.said()).results().findFirst().orElseThrow();
        String alive = "result(\"alive\")";
        if (CopiedProject.IS_ALL_TRIED) {
            doesNotCompile(alive);
            alive = "result(alive)";
        }
        project.change(HEALTH, alive, "result(\"awake\")");
        dev.await(() -> dev.said().contains("Started again"), "another start");
        assertThat(dev.http().get("/health/live").body()).isEqualTo("awake");
        assertThat(enter(dev.http().get("/"), link)).isEqualTo(303);
    }
}
