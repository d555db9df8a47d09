package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.network.NetworkStory;
import org.evensay.store.SqlStore;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Terms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group says that everything of it shall go: out of the tables and out of the bytes, and nothing of others. */
class EraseCommandTest {
    private static final String HELD = "Text messages (a published example)";
    private static final String RUNNING = "Tuesday Tea (an example)";

    @TempDir
    private static Path once;
    @TempDir
    private Path folder;

    @BeforeAll
    static void twoGroupsMeet() throws CannotStart {
        App.start(new Config(ReadyFile.in(once), "127.0.0.1", 0, true, false, Terms.USUAL,
                Config.Around.atHome(List.of()))).close();
    }

    @BeforeEach
    void twoGroupsHaveMet() throws IOException {
        Files.copy(once.resolve("evensay.mv.db"), folder.resolve("evensay.mv.db"));
    }

    @Test
    void everythingOfTheGroupIsGoneFromTheFileAndTheOtherGroupStays() throws IOException {
        assertThat(isInTheFiles(HELD)).isTrue();
        assertThat(erase(HELD)).isEqualTo(new TallyRun(0, "Erased: 1 workshop of \"" + HELD + "\".\n", ""));
        assertThat(isInTheFiles(HELD)).isFalse();
        assertThat(isInTheFiles(RUNNING)).isTrue();
    }

    @Test
    void theGroupsOwnPageGoesToo() throws Exception {
        try (SqlStore store = SqlStore.open(folder)) {
            NetworkStory.on(store.network()).whole();
        }
        assertThat(erase("Tea and Talk").out()).isEqualTo("Erased: 1 workshop and the page of \"Tea and Talk\".\n");
        assertThat(isInTheFiles("Tea and Talk")).isFalse();
        assertThat(isInTheFiles("Bring a kettle")).isFalse();
        assertThat(isInTheFiles(RUNNING)).isTrue();
    }

    @Test
    void aWorkshopThatWasNeverClosedGoesToo() throws IOException {
        assertThat(erase(RUNNING).exitCode()).isZero();
        assertThat(isInTheFiles(RUNNING)).isFalse();
    }

    /** A terminal may spell an accent in two pieces, and somebody types a space too many. */
    @Test
    void theNameIsReadAsItWasWhenTheWorkshopWasStarted() throws IOException {
        assertThat(erase("  Tuesday  Tea (an example)\u200b").exitCode()).isZero();
        assertThat(isInTheFiles(RUNNING)).isFalse();
    }

    @Test
    void anotherSpellingErasesNothingAndSaysSo() throws IOException {
        assertThat(erase("tuesday tea")).isEqualTo(
                new TallyRun(1, "Nothing is kept of a group with the name \"tuesday tea\".\n", ""));
        assertThat(isInTheFiles(RUNNING)).isTrue();
    }

    private TallyRun erase(String group) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Evensay.line(Map.of()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute("erase", "--data", folder.toString(), "--group", group);
        return new TallyRun(exitCode, out.toString().replace("\r", ""), err.toString());
    }

    private boolean isInTheFiles(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(name)) {
                    return true;
                }
            }
            return false;
        }
    }
}
