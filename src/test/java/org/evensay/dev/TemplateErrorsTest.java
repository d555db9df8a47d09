package org.evensay.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of a template that does not compile: not the line of the Java that it was made into alone. */
class TemplateErrorsTest {
    private static final Path SCRIPT =
            Path.of(System.getProperty("evensay.basedir", "."), "scripts/lib/templates").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theCompilersLineIsTracedToTheTemplates() throws IOException, InterruptedException {
        Path made = folder.resolve("target/generated-sources/jte/page/JtefirstGenerated.java");
        Files.createDirectories(made.getParent());
        Files.writeString(made, "package page;\n\tpublic static final String JTE_NAME = \"page/first.jte\";\n"
                + "\tpublic static final int[] JTE_LINE_INFO = {0,0,0,16,20};\n");
        Path log = Files.writeString(folder.resolve("build.log"), "[INFO] Compiling\n[ERROR] " + made
                + ":[4,34] cannot find symbol\n[ERROR] /src/main/java/App.java:[3,1] something else\n");
        assertThat(complaints(log)).isEqualTo("web/templates/page/first.jte:17: cannot find symbol\n");
        assertThat(complaints(Files.writeString(log, "[INFO] All is well.\n"))).isEmpty();
    }

    private static String complaints(Path log) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", "set -euo pipefail; . \"$1\"; template_errors \"$2\"", "bash",
                SCRIPT.toString(), log.toString()).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor()).isZero();
        return said;
    }
}
