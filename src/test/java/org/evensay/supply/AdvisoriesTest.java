package org.evensay.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.supply.Ecosystem.MAVEN;
import static org.evensay.supply.Ecosystem.NPM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code scripts/advisories} says of files in the format of OSV. */
class AdvisoriesTest {
    private static final String RANGE = """
            {"id": "GHSA-1", "aliases": ["CVE-1"], "summary": "Words leak.", "affected": [{
              "package": {"ecosystem": "Maven", "name": "org.example:words"},
              "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1.2.0"}, {"fixed": "1.10.1"}]}]}]}""";
    private static final String NPM_RANGE = """
            {"id": "GHSA-2", "affected": [{"package": {"ecosystem": "npm", "name": "@words/web"},
              "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"last_affected": "2.0.0"}]}]}]}""";

    @TempDir
    private Path folder;

    private record Run(int exitCode, String said) {
    }

    @Test
    void aVersionWithinTheRangeIsAHitAndTheSentenceSaysWhereItEnds() {
        assertThat(compared(RANGE, words("1.9.4"))).isEqualTo(new Run(1, """
                GHSA-1 (CVE-1): org.example:words 1.9.4 is affected, and 1.10.1 is not. Words leak.
                Advisories: 1. Libraries that are shipped: 1. Hits: 1.
                """));
    }

    @Test
    void itEndsAtTheFixAndBeginsWhereItWasBrokenInTheOrderOfMavensVersions() {
        assertThat(List.of("1.2.0", "1.9", "1.10.0", "1.10.1-rc1")).allSatisfy(version ->
                assertThat(compared(RANGE, words(version)).exitCode()).as(version).isEqualTo(1));
        assertThat(List.of("1.1.9", "1.2.0-beta", "1.10.1", "1.10.1.Final", "1.11", "2")).allSatisfy(version ->
                assertThat(compared(RANGE, words(version)).exitCode()).as(version).isZero());
    }

    @Test
    void npmCountsInItsOwnWay() {
        assertThat(List.of("0.1.0", "2.0.0", "2.0.0-next.1")).allSatisfy(version -> assertThat(compared(NPM_RANGE,
                new Shipped(NPM, "@words/web", version)).exitCode()).as(version).isEqualTo(1));
        assertThat(compared(NPM_RANGE, new Shipped(NPM, "@words/web", "2.0.1")).exitCode()).isZero();
        assertThat(compared(NPM_RANGE, new Shipped(NPM, "@words/web", "2.0.0")).said())
                .startsWith("GHSA-2: @words/web 2.0.0 is affected. The advisory says no more in short.\n");
    }

    @Test
    void anotherLibraryOrEcosystemOrAnAdvisoryThatWasTakenBackIsNoHit() {
        assertThat(compared(RANGE, new Shipped(MAVEN, "org.example:word", "1.9.4")).exitCode()).isZero();
        assertThat(compared(RANGE, new Shipped(NPM, "org.example:words", "1.9.4")).exitCode()).isZero();
        assertThat(compared(RANGE.replaceFirst("\\{", "{\"withdrawn\": \"2026-01-01T00:00:00Z\", "), words("1.9.4"))
                .exitCode()).isZero();
    }

    @Test
    void aListOfVersionsCountsAndSoDoesASecondRange() {
        String listed = RANGE.replaceFirst("\"ranges.*", "\"versions\": [\"1.9.4\"]}]}");
        assertThat(compared(listed, words("1.9.4")).exitCode()).isEqualTo(1);
        assertThat(compared(listed, words("1.9.3")).exitCode()).isZero();
        String twice = RANGE.replace("{\"fixed\": \"1.10.1\"}",
                "{\"fixed\": \"1.3.0\"}, {\"introduced\": \"2.0.0\"}, {\"fixed\": \"2.1.0\"}");
        assertThat(compared(twice, words("1.3.0")).exitCode()).isZero();
        assertThat(compared(twice, words("2.0.5")).said()).contains("2.0.5 is affected, and 2.1.0 is not.");
    }

    @Test
    void foldersListsAndArchivesAreReadThrough() throws IOException {
        Files.writeString(folder.resolve("list.json"), "[" + RANGE + "," + NPM_RANGE + "]");
        Files.writeString(folder.resolve("README.md"), "no advisory");
        try (OutputStream file = Files.newOutputStream(folder.resolve("all.zip"));
                ZipOutputStream archive = new ZipOutputStream(file)) {
            archive.putNextEntry(new ZipEntry("GHSA-1.json"));
            archive.write(RANGE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(List.of(words("1.9.4")), folder).said())
                .endsWith("Advisories: 3. Libraries that are shipped: 1. Hits: 2.\n");
    }

    @Test
    void whatCannotBeReadIsSaidAndIsNoGoodNews() throws IOException {
        assertThat(compared("{\"id\": ", words("1")).said()).contains("one.json is no JSON. It was not compared");
        assertThat(compared("{\"name\": \"x\"}", words("1")).said()).contains("is no advisory in the format of OSV.");
        assertThat(run(List.of(words("1")), folder.resolve("none.json")))
                .isEqualTo(new Run(2, folder.resolve("none.json")
                        + " cannot be read. It was not compared, nor what comes behind it.\n"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(List.of(words("1")), empty).exitCode()).isEqualTo(2);
    }

    private static Shipped words(String version) {
        return new Shipped(MAVEN, "org.example:words", version);
    }

    private Run compared(String advisory, Shipped library) {
        try {
            return run(List.of(library), Files.writeString(folder.resolve("one.json"), advisory));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Run run(List<Shipped> shipped, Path files) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exitCode = Advisories.compare(shipped, List.of(files), new PrintStream(said, true,
                StandardCharsets.UTF_8));
        return new Run(exitCode, said.toString(StandardCharsets.UTF_8));
    }
}
