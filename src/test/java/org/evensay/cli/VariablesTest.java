package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Each option of each command can come from a variable of the environment; what is typed wins. */
class VariablesTest {

    @TempDir
    private Path folder;

    @Test
    void aVariableIsUsedWhereNothingIsTyped() {
        assertThat(config(Map.of("EVENSAY_PORT", "9000", "EVENSAY_DEMO", "true")).out())
                .containsPattern("--port +9000 +EVENSAY_PORT\n").containsPattern("--demo +true +EVENSAY_DEMO\n")
                .containsPattern("--seats +500 +default\n");
    }

    @Test
    void whatIsTypedWinsAndThenTheVariableIsNotLookedAt() {
        assertThat(config(Map.of("EVENSAY_PORT", "door", "EVENSAY_DEMO", "true"), "--port=9001", "--demo").out())
                .containsPattern("--port +9001 +command line\n").containsPattern("--demo +true +command line\n");
    }

    @Test
    void severalValuesAreSeparatedByCommas() {
        assertThat(config(Map.of("EVENSAY_PROXY", "10.0.0.1,10.0.0.2", "EVENSAY_HOST_NAME", "a.example.org")).out())
                .containsPattern("--proxy +10.0.0.1,10.0.0.2 +EVENSAY_PROXY\n");
        assertThat(config(Map.of("EVENSAY_PROXY", "10.0.0.1,door")).err())
                .startsWith("EVENSAY_PROXY is an IP address; it was \"door\".\nUsage: ");
        assertThat(config(Map.of(), "--proxy", "10.0.0.1", "--proxy", "10.0.0.2").out())
                .containsPattern("--proxy +10.0.0.1,10.0.0.2 +command line\n");
    }

    @Test
    void aWrongValueIsRefusedByTheNameOfItsVariable() {
        assertRefused(Map.of("EVENSAY_PORT", "door"),
                "A port is a number from 1 to 65535, or 0 for any free one; EVENSAY_PORT was \"door\".");
        assertRefused(Map.of("EVENSAY_KEEP_DAYS", "0"), "EVENSAY_KEEP_DAYS is a number of days, 1 or more.");
        assertRefused(Map.of("EVENSAY_KEEP_DAYS", "many"), "Invalid value for EVENSAY_KEEP_DAYS: 'many' is not an int");
        assertRefused(Map.of("EVENSAY_DEMO", "perhaps"), "Invalid value for EVENSAY_DEMO");
        assertRefused(Map.of("EVENSAY_USER_HEADER", "X-Me"), "EVENSAY_USER_HEADER needs --proxy: ");
        assertRefused(Map.of("EVENSAY_HOST_KEY_FILE", "none"),
                "The file none with the host key (EVENSAY_HOST_KEY_FILE) cannot be read.");
        assertRefused(Map.of("EVENSAY_DATABASE", "jdbc:postgresql:x", "EVENSAY_DATABASE_PASSWORD_FILE", "none"),
                "The file none with the password (EVENSAY_DATABASE_PASSWORD_FILE) cannot be read.");
        assertThat(config(Map.of("EVENSAY_DATABASE_USER", "me"), "--database-password-file", "none").err())
                .startsWith("EVENSAY_DATABASE_USER and --database-password-file need --database.");
    }

    @Test
    void whatOnlyShowsAtTheStartIsNamedSoToo() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThat(run(Map.of("EVENSAY_DATA", file.toString(), "EVENSAY_PORT", "0"), "serve").err()).isEqualTo(
                "The folder " + file + " cannot be written. Allow it, or choose another with EVENSAY_DATA.\n");
        assertThat(run(Map.of("EVENSAY_DATABASE", "jdbc:h2:mem:x"), "copy", folder.toString()).err())
                .startsWith("EVENSAY_DATABASE is the address of a PostgreSQL database, ");
    }

    @Test
    void theOtherCommandsHaveThemToo() throws IOException {
        Path ballots = Files.writeString(folder.resolve("b.csv"), "ballot,place,idea\nb1,1,Tea\n");
        assertThat(run(Map.of("EVENSAY_CHOICES", "3"), "tally", ballots.toString()).err())
                .isEqualTo("1 ballot x 6 points = 6; counted 3\n");
        assertThat(run(Map.of("EVENSAY_CHOICES", "0"), "tally", ballots.toString()).err())
                .startsWith("EVENSAY_CHOICES must be 1 to ");
        assertThat(run(Map.of("EVENSAY_DATA", folder.resolve("none").toString()), "copy", folder.toString()).err())
                .isEqualTo("Nothing is kept in " + folder.resolve("none")
                        + ". Name the right folder with EVENSAY_DATA.\n");
    }

    @Test
    void anEmptyOneCountsAsNone() {
        assertThat(config(Map.of("EVENSAY_PORT", "", "EVENSAY_DATABASE", "")).out())
                .containsPattern("--port +8080 +default\n").containsPattern("--database +\\(not set\\) +default\n");
    }

    @Test
    void helpNamesEachAndTakesNoNotice() {
        List<CommandSpec> commands = commands();
        assertThat(commands).hasSizeGreaterThan(5).allSatisfy(command -> {
            String help = run(Map.of(), command.name(), "--help").out().replaceAll("\\s+", "");
            assertThat(settings(command)).allSatisfy(option ->
                    assertThat(help).contains("[" + Variables.name(option) + "]"));
            assertThat(help).doesNotContain("EVENSAY_HELP", "EVENSAY_VERSION", "EVENSAY_PRINT_CONFIG");
        });
        assertThat(run(Map.of("EVENSAY_HELP", "true", "EVENSAY_PORT", "door"), "serve", "--help").exitCode()).isZero();
    }

    @Test
    void anOptionThatMayComeAgainIsSplitAtCommas() {
        assertThat(commands().stream().flatMap(VariablesTest::settings).filter(OptionSpec::isMultiValue)).isNotEmpty()
                .allSatisfy(option -> assertThat(option.splitRegex()).as(option.longestName()).isEqualTo(","));
    }

    private static List<CommandSpec> commands() {
        return Evensay.line(Map.of()).getSubcommands().values().stream().map(CommandLine::getCommandSpec).toList();
    }

    private static Stream<OptionSpec> settings(CommandSpec command) {
        return command.options().stream().filter(Variables::isSetting);
    }

    private void assertRefused(Map<String, String> environment, String sentence) {
        TallyRun run = config(environment);
        assertThat(run.err()).startsWith(sentence).contains("\nUsage: ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static TallyRun config(Map<String, String> environment, String... typed) {
        return run(environment, Stream.concat(Stream.of("serve", "--print-config"), Stream.of(typed))
                .toArray(String[]::new));
    }

    static TallyRun run(Map<String, String> environment, String... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Evensay.line(environment, typed).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(typed);
        return new TallyRun(exitCode, out.toString().replace("\r", ""), err.toString().replace("\r", ""));
    }
}
