package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What measures the program is run seldom: these keep it fit to be run, without its peers, which the suite lacks. */
class BenchTest {
    private static final String FROM_MAVEN_ALONE = "import io.netty.";

    @TempDir
    private Path classes;

    @Test
    void itCompilesWithoutAWarning() throws IOException {
        List<Path> sources = Source.in("src/bench/java", ".java").stream()
                .filter(file -> !file.text().contains(FROM_MAVEN_ALONE)).map(Source::path).toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            boolean made = compiler.getTask(said, files, null, List.of("-d", classes.toString(), "-proc:none",
                    "-Xlint:all,-serial,-classfile,-path"), null, units).call();
            assertThat(said.toString()).isEmpty();
            assertThat(made).isTrue();
        }
    }

    @Test
    void itsScriptsCanBeRead() {
        Stream.concat(Source.in("scripts/bench", "").stream(), Stream.of(Source.at("scripts/lib/bench")))
                .forEach(script -> assertThat(complaintsOfBash(script)).as(script.name()).isEmpty());
    }

    @Test
    void eachOfItsCommandsStandsInTheTable() {
        String table = Source.at("src/docs/performance.md").text();
        assertThat(Source.in("scripts/bench", "")).hasSizeGreaterThan(10).allSatisfy(script ->
                assertThat(table).containsPattern("\\| `" + script.name() + "[` ]"));
    }

    /** Without running it. */
    private static String complaintsOfBash(Source script) {
        try {
            Process bash = new ProcessBuilder("bash", "-n", script.path().toString()).redirectErrorStream(true).start();
            String said = new String(bash.getInputStream().readAllBytes());
            return bash.waitFor(10, TimeUnit.SECONDS) ? said : "bash did not end";
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void itsPeersComeAtLockedVersionsAndItsLockNamesNoRegistry() {
        assertThat(Source.at("src/bench/node/package.json").text()).doesNotContain("^", "~", "latest");
        assertThat(Source.at("src/bench/node/package-lock.json").text()).contains("\"lockfileVersion\"", "integrity")
                .doesNotContain("\"resolved\"", "registry");
        assertThat(Source.at("src/bench/pom.xml").text()).contains("netty-codec-http").doesNotContain("SNAPSHOT", "[");
    }

    @Test
    void theProgramIsBuiltWithoutThem() {
        assertThat(Source.at("pom.xml").text() + Source.at("web/package.json").text())
                .doesNotContain("netty-codec-http", "socket.io", "src/bench");
    }
}
