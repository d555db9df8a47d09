package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.evensay.store.PostgresAddress;
import org.evensay.store.SqlStore;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Terms;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy to a stick and from it, typed on a computer whose server is stopped. */
class CopyCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasCopiedIsTakenInOnceAndEveryRefusalIsASentence() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        assertThat(run("copy", stick.toString(), "--data", data("here")).err())
                .startsWith("Nothing is kept in ").doesNotContain("Usage");
        house("here").close();
        assertThat(run("copy", stick.toString(), "--data", data("here")).out()).startsWith("Everything is copied to ");
        assertThat(run("copy", stick.toString(), "--data", data("here")).exitCode()).isZero();
        List<Path> copies = filesOn(stick);
        assertThat(copies).hasSize(2).allMatch(file -> file.toString().matches(".*evensay-copy-[0-9-]+\\.zip"));
        assertThat(Files.readAllBytes(copies.get(0))).isEqualTo(Files.readAllBytes(copies.get(1)));

        String copy = copies.get(0).toString();
        assertThat(run("take-in", copy, "--data", data("there")).exitCode()).isZero();
        assertThat(run("take-in", copy, "--data", data("there")))
                .isEqualTo(new TallyRun(1, "", "Something is kept in " + data("there")
                        + " already, and nothing was changed. A copy is taken in only where nothing is kept yet: "
                        + "choose another folder with --data.\n"));
        assertThat(run("copy", stick.toString(), "--data", data("there")).exitCode()).isZero();
        assertThat(Files.readAllBytes(filesOn(stick).get(2))).isEqualTo(Files.readAllBytes(copies.get(0)));
    }

    /** By the names that others give them; how far it is goes to where people look, and not into a file. */
    @Test
    void itSaysHowFarItIsAndThatWhatWasTakenInIsTheSame() throws Exception {
        house("here").close();
        TallyRun copied = run("export", folder.toString(), "--data", data("here"));
        assertThat(copied.err().lines()).hasSize(4).allMatch(line -> line.matches("\\d+ of \\d+ tables are copied\\."));
        String copy = filesOn(folder).stream().filter(file -> file.toString().endsWith(".zip")).findFirst()
                .orElseThrow().toString();
        TallyRun takenIn = run("import", copy, "--data", data("there"));
        assertThat(takenIn.err().lines()).hasSize(4).last().asString().matches("(\\d+) of \\1 tables are taken in\\.");
        assertThat(takenIn.out()).endsWith(" and was compared with it. Start the server with it.\n");
    }

    /** As from cron at night: people write, and what is in the copy is what they had written at one moment. */
    @Test
    @NeedsPostgres
    void aDatabaseOnAServerIsCopiedWhilePeopleGoOn() throws Exception {
        PostgresAddress database = Postgres.empty();
        try (RunningApp serving = RunningApp.on(database)) {
            LiveRoom room = LiveRoom.start(serving.address(), "Tea", "What works?", Map.of());
            LivePage anna = room.joinedBy("Anna");
            room.moves("WELCOME", "SILENT");
            anna.does("write-idea", Map.of("text", "before the copy"));
            CompletableFuture<Void> going = CompletableFuture.runAsync(() -> IntStream.range(0, 15)
                    .forEach(number -> anna.does("write-idea", Map.of("text", "meanwhile " + number))));
            assertThat(run("copy", folder.toString(), "--database", database.url(), "--data", data("none")).out())
                    .startsWith("Everything is copied to ");
            going.join();
            anna.does("write-idea", Map.of("text", "after it"));
        }
        assertThat(run("take-in", filesOn(folder).stream().filter(file -> file.toString().endsWith(".zip")).findFirst()
                .orElseThrow().toString(), "--data", data("there")).exitCode()).isZero();
        try (SqlStore there = SqlStore.open(folder.resolve("there"))) {
            Workshop kept = there.load(there.ofGroup("Tea").get(0)).orElseThrow().workshop();
            assertThat(kept.question().ideas().values()).extracting(Idea::text).contains("before the copy")
                    .doesNotContain("after it");
        }
    }

    @Test
    @NeedsPostgres
    void aHouseMovesToAServerAndBackByTheseCommandsAndIsTheSame() throws Exception {
        house("here").close();
        String server = Postgres.empty().url();
        byte[] first = exported("first", "--data", data("here"));
        TallyRun moved = run("import", copyIn("first").toString(), "--database", server, "--data", data("scratch"));
        assertThat(moved.exitCode()).as(moved.err()).isZero();
        assertThat(moved.err().lines()).last().asString().matches("(\\d+) of \\1 tables are taken in\\.");
        assertThat(moved.out()).contains(" and was compared with it.");
        byte[] second = exported("second", "--database", server, "--data", data("scratch"));
        assertThat(run("import", copyIn("second").toString(), "--data", data("back")).exitCode()).isZero();
        assertThat(exported("third", "--data", data("back"))).isEqualTo(second).isEqualTo(first);
    }

    private byte[] exported(String stick, String... from) throws IOException {
        Path to = Files.createDirectory(folder.resolve(stick));
        TallyRun run = run(Stream.concat(Stream.of("export", to.toString()), Stream.of(from)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllBytes(copyIn(stick));
    }

    private Path copyIn(String stick) throws IOException {
        return filesOn(folder.resolve(stick)).get(0);
    }

    @Test
    void aFolderThatIsNotThereAndAFileThatIsNoCopyAreNamed() throws Exception {
        house("here").close();
        assertThat(run("copy", folder.resolve("none").toString(), "--data", data("here")).err())
                .contains("The copy could not be written to ");
        Path text = Files.writeString(folder.resolve("text.zip"), "hello");
        assertThat(run("take-in", text.toString(), "--data", data("there")).err())
                .isEqualTo(text + " is no copy that Evensay has made. Nothing was changed.\n");
        assertThat(run("take-in", folder.resolve("none.zip").toString(), "--data", data("there")).err())
                .endsWith("cannot be read.\n");
    }

    private App house(String name) throws CannotStart {
        return App.start(new Config(ReadyFile.in(folder.resolve(name)), "127.0.0.1", 0, true, false, Terms.USUAL,
                Config.Around.atHome(List.of())));
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private static List<Path> filesOn(Path stick) throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.sorted((one, other) -> one.toString().length() == other.toString().length()
                    ? one.compareTo(other) : one.toString().length() - other.toString().length()).toList();
        }
    }

    private static TallyRun run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Evensay.line(Map.of()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(words);
        return new TallyRun(exitCode, out.toString().replace("\r", ""), err.toString().replace("\r", ""));
    }
}
