package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every setting that a file for running it names is one of the command line, and each of those stands on the page. */
class DeployedSettingsTest {
    private static final Path HOME = Path.of(System.getProperty("evensay.basedir", "."));
    private static final Pattern VARIABLE = Pattern.compile("\\bEVENSAY_[A-Z_]+[A-Z]");
    private static final Pattern OPTION = Pattern.compile("(?<=[\\s`\"])--[a-z][a-z-]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)");

    @Test
    void everyVariableThatIsNamedIsThere() throws IOException {
        Set<String> named = found(VARIABLE, files());
        assertThat(named).contains("EVENSAY_DATA", "EVENSAY_PROXY", "EVENSAY_DATABASE_PASSWORD_FILE");
        assertThat(all(Variables::name)).containsAll(named);
    }

    @Test
    void everyOptionThatAFileGivesToEvensayIsThere() throws IOException {
        Set<String> given = found(OPTION, read("deploy/nginx.conf") + read("deploy/evensay.service"));
        assertThat(given).contains("--proxy", "--public-address");
        given.remove("--now");
        assertThat(all(OptionSpec::longestName)).containsAll(given);
    }

    @Test
    void everyOptionOfTheServerStandsInTheTableOnThePage() throws IOException {
        Set<String> options = Evensay.line(Map.of()).getSubcommands().get("serve").getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp()).map(OptionSpec::longestName)
                .collect(Collectors.toSet());
        assertThat(ROW.matcher(read("src/docs/operations.md")).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(options);
    }

    /** Or they would be committed, and lie in each image that is built. */
    @Test
    void whatComposeReadsSecretsFromIsLeftOutOfGitAndOfImages() throws IOException {
        assertThat(read("deploy/compose.yaml")).contains("file: secrets/host-key");
        assertThat(read(".gitignore").lines()).contains("deploy/secrets/");
        assertThat(read("deploy/Dockerfile.dockerignore").lines()).contains("deploy/secrets");
    }

    /** The jar is started alike from a clone and from where it is installed. */
    @Test
    void javaIsStartedAlikeEverywhere() throws IOException {
        String started = "exec \"$(java_program java)\" \"${jvm[@]}\" ${archived[@]+\"${archived[@]}\"} ${JAVA_OPTS:-} "
                + "-jar \"$jar\" ";
        assertThat(read("scripts/run")).contains(started + "serve \"$@\"");
        assertThat(read("deploy/start")).contains(started + "\"$@\"");
        assertThat(read("deploy/Dockerfile")).contains("/opt/evensay/start", "USER evensay", "/opt/evensay/healthy");
        assertThat(read("deploy/evensay.service")).contains("ExecStart=/opt/evensay/start serve\n");
    }

    private static Set<String> all(Function<OptionSpec, String> name) {
        return Evensay.line(Map.of()).getSubcommands().values().stream().map(CommandLine::getCommandSpec)
                .flatMap(command -> command.options().stream()).map(name).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String files() throws IOException {
        StringBuilder texts = new StringBuilder(read("src/docs/operations.md"));
        try (Stream<Path> files = Files.list(HOME.resolve("deploy"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.append(Files.readString(file));
            }
        }
        return texts.toString();
    }

    private static String read(String file) throws IOException {
        return Files.readString(HOME.resolve(file));
    }
}
