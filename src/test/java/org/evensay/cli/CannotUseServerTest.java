package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.Kept;
import org.evensay.store.PostgresAddress;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads when a database on a server cannot be used: one plain sentence, and never a password. */
@Timeout(60)
@NeedsPostgres
class CannotUseServerTest {
    private static final String ADDRESS = "--database is the address of a PostgreSQL database, such as "
            + "jdbc:postgresql://localhost/evensay.";
    private static final String PASSWORD = "a-secret-word";

    private static final String LOCKED = Postgres.unique("locked");
    private static final String GUEST = Postgres.unique("guest");
    private static final String SIGNING = Postgres.unique("signing");

    @TempDir
    private Path folder;

    @Test
    void anAddressOfSomethingElseIsNotRepeatedBecauseAPasswordMayStandInIt() {
        assertRefused(serve("--database", "postgres://me:" + PASSWORD + "@db/evensay"), ADDRESS);
        assertRefused(serve("--database", "jdbc:postgresql://localhost:port/evensay?password=" + PASSWORD), ADDRESS);
        assertRefused(serve("--database", "jdbc:h2:mem:?password=" + PASSWORD), ADDRESS);
        assertThat(serve("--database", "jdbc:postgresql://localhost:1/evensay&password=" + PASSWORD).err())
                .as("a sign was forgotten").startsWith("The database server at localhost:1 does not answer.")
                .doesNotContain(PASSWORD);
        assertThat(new Kept.OnServer("jdbc:postgresql:" + PASSWORD, Optional.empty(), Optional.of(PASSWORD)) + " "
                + new PostgresAddress(PASSWORD, Optional.empty(), Optional.of(PASSWORD))).doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:6379", "http://localhost", "redis://localhost:99999",
            "redis://me:word@localhost"})
    void theAddressOfNoBusIsRefusedInWordsAndAPasswordInItIsNotRepeated(String bus) {
        assertThat(serve("--database", "jdbc:postgresql://localhost:1/evensay", "--bus", bus).err())
                .startsWith("--bus is redis:// or rediss:// with a name and a port, such as redis://localhost:6379")
                .doesNotContain("word@");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        String there = "localhost:" + portOfNobody();
        String sentence = "The database server at " + there
                + " does not answer. Start it, or name another with --database.";
        String address = "jdbc:postgresql://" + there + "/evensay?user=me&password=" + PASSWORD;
        assertRefused(serve("--database", address), sentence);
        assertThat(ProgramProcess.run(folder, "serve", "--database", address)).as("and nothing else is said")
                .isEqualTo(new TallyRun(1, "", sentence + "\n"));
    }

    @Test
    void whoeverIsNotLetInIsNamed() throws Exception {
        Postgres.asksForPasswordOf(LOCKED, "the right one");
        String address = nobodys(Postgres.fresh());
        String sentence = "The database server at " + server(address) + " does not let " + LOCKED + " in. "
                + "Look at --database-user and --database-password-file.";
        assertRefused(serve("--database", address + "?user=" + LOCKED + "&password=" + PASSWORD), sentence);
        assertRefused(serve("--database", address + "?user=" + LOCKED), sentence);
        Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        assertRefused(serve("--database", address, "--database-user", LOCKED, "--database-password-file",
                file.toString()), sentence);
    }

    @Test
    void whoSignsInIsSaidInOnePlace() {
        assertRefused(serve("--database", Postgres.fresh().url(), "--database-user", "another"), "The address of "
                + "--database says already who signs in: say it there, or by --database-user and "
                + "--database-password-file.");
    }

    @Test
    void whoeverSignsInByAPasswordInAFileIsLetIn() throws Exception {
        Postgres.asksForPasswordOf(SIGNING, "a password of words");
        PostgresAddress made = Postgres.owned(SIGNING);
        Path file = Files.writeString(folder.resolve("password"), "a password of words\n");
        assertThat(run("copy", folder.toString(), "--database", nobodys(made), "--database-user", SIGNING,
                "--database-password-file", file.toString()).err())
                .isEqualTo("Nothing is kept in the database. Name the right one with --database.\n");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        String address = Postgres.address("no_such_house").url();
        assertRefused(serve("--database", address), "There is no no_such_house on the database server at "
                + server(address) + ". Make it there (createdb no_such_house), or name another with --database.");
    }

    @Test
    void whoeverMayNotMakeTablesIsNamed() {
        Postgres.does("create role " + GUEST + " login password 'guest'");
        PostgresAddress empty = Postgres.empty();
        assertRefused(serve("--database", nobodys(empty) + "?user=" + GUEST + "&password=guest"),
                GUEST + " may not make tables in " + Postgres.name(empty) + " at " + server(empty.url()) + ". Make "
                        + GUEST + " its owner, or name another with --database.");
    }

    @Test
    void tablesOfAnotherVersionAreLeftAsTheyAre() {
        PostgresAddress later = Postgres.own();
        Postgres.in(later, "insert into flyway_schema_history (installed_rank, version, description, type, script, "
                + "installed_by, execution_time, success) values (999, '999', 'later', 'SQL', 'V999__later.sql', 'me', "
                + "1, true)");
        assertRefused(serve("--database", later.url()), otherTables(later));
        PostgresAddress anothers = Postgres.empty();
        Postgres.in(anothers, "create table accounts (owner varchar(40))");
        assertRefused(serve("--database", anothers.url()), otherTables(anothers));
    }

    private static String otherTables(PostgresAddress address) {
        return "The database " + Postgres.name(address) + " at " + server(address.url()) + " does not have the tables "
                + "that this version needs, and nothing was changed. Start the version that made it, or name an empty "
                + "database with --database.";
    }

    @Test
    void aDatabaseThatCannotHoldAllLettersOrCannotBeWrittenIsNamed() {
        PostgresAddress letters = Postgres.made("encoding latin1 lc_collate 'C' lc_ctype 'C' template template0");
        assertRefused(serve("--database", letters.url()), "The database " + Postgres.name(letters) + " at "
                + server(letters.url()) + " cannot hold the letters of all languages. Make one with the encoding UTF8 "
                + "(createdb --encoding UTF8 --template template0), and name it with --database.");
        PostgresAddress still = Postgres.own();
        Postgres.does("alter database " + Postgres.name(still) + " set default_transaction_read_only = on");
        assertRefused(serve("--database", still.url()), "The database " + Postgres.name(still) + " at "
                + server(still.url()) + " can only be read. Name one that can be written with --database.");
    }

    @Test
    void optionsThatCannotBeRightAreNamedBeforeTheHelp() {
        assertThat(serve("--database-user", "me").err())
                .startsWith("--database-user and --database-password-file need --database.\nUsage: ");
        assertThat(serve("--database", "jdbc:postgresql:x", "--database-password-file", "none").err())
                .startsWith("The file none with the password (--database-password-file) cannot be read.\nUsage: ");
        assertThat(run("serve", "--help").out()).contains("--database=URL", "--database-user=NAME",
                "--database-password-file=FILE");
    }

    private static String nobodys(PostgresAddress address) {
        return address.url().replaceFirst("\\?.*", "");
    }

    private static String server(String address) {
        return address.replaceFirst(".*//([^/]*)/.*", "$1");
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void assertRefused(TallyRun run, String sentence) {
        assertThat(run).isEqualTo(new TallyRun(1, "", sentence + "\n"));
    }

    private TallyRun serve(String... options) {
        List<String> words = new ArrayList<>(List.of("serve", "--data", folder.resolve("data").toString(), "--port",
                "0"));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    private static TallyRun run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Evensay.line(Map.of()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(words);
        return new TallyRun(exitCode, out.toString().replace("\r", ""), err.toString().replace("\r", ""));
    }
}
