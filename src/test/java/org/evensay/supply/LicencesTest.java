package org.evensay.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The page of licences is as what the build has resolved, and none of it is known to be broken. */
class LicencesTest {
    private static final String AGAIN = "scripts/licences writes the page anew";

    private static List<Licences.Row> rows(Ecosystem ecosystem) {
        return Licences.rows().stream().filter(row -> row.library().ecosystem() == ecosystem).toList();
    }

    /** That none is missing is asked of the jar, by {@code ShippedInTheJarTest}. */
    @Test
    void everyJarThatStandsThereIsTheOneThatRuns() {
        Map<String, Long> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).collect(Collectors.toMap(jar -> jar.getFileName().toString(),
                        jar -> jar.toFile().length(), (one, other) -> one));
        assertThat(rows(Ecosystem.MAVEN)).hasSizeGreaterThan(50).as(AGAIN).allSatisfy(row ->
                assertThat(jars).containsEntry(row.jar(), row.bytes()));
    }

    @Test
    void everyPackageThatBrowsersAreServedStandsThereAsTheLockHasIt() throws IOException {
        JsonNode lock = new ObjectMapper().readTree(Licences.HOME.resolve("web/package-lock.json").toFile());
        List<String> served = StreamSupport.stream(Spliterators.spliteratorUnknownSize(
                        lock.path("packages").fields(), 0), false)
                .filter(entry -> !entry.getKey().isEmpty() && !entry.getValue().path("dev").asBoolean())
                .map(entry -> entry.getKey().replace("node_modules/", "") + " "
                        + entry.getValue().path("version").asText() + " " + entry.getValue().path("license").asText())
                .toList();
        assertThat(rows(Ecosystem.NPM).stream().map(row -> row.library() + " " + row.licence())).as(AGAIN)
                .hasSizeGreaterThan(3).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void theSumsAreThoseOfTheRows() {
        long maven = rows(Ecosystem.MAVEN).stream().mapToLong(Licences.Row::bytes).sum();
        assertThat(Licences.page()).contains(rows(Ecosystem.MAVEN).size() + " jars, "
                + String.format(Locale.ROOT, "%,d", maven) + " bytes");
    }

    /** What {@code src/advisories} holds; whoever has the whole lists brings them to {@code scripts/advisories}. */
    @Test
    void noneIsKnownToBeBrokenAndTheOneThatWasIsFound() {
        assertThat(broken(Licences.rows().stream().map(Licences.Row::library).toList())).contains("Hits: 0.");
        assertThat(broken(List.of(new Shipped(Ecosystem.MAVEN, "ch.qos.logback:logback-core", "1.5.18"))))
                .contains("and 1.5.25 is not", "and 1.5.34 is not", "and 1.5.37 is not", "Hits: 3.");
    }

    private static String broken(List<Shipped> libraries) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Advisories.compare(libraries, List.of(Licences.HOME.resolve("src/advisories")), new PrintStream(said));
        return said.toString();
    }
}
