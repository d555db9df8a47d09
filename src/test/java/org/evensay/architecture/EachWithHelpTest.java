package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The front page says of some commands that each has --help. */
@Timeout(60)
class EachWithHelpTest {
    private static final Path HOME = Path.of(System.getProperty("evensay.basedir", "."));
    /** These hand on to the program what they are given, and it has help for every command of its own. */
    private static final Pattern OF_THE_PROGRAM = Pattern.compile("run_command [a-z-]+ \"\\$@\"");

    @Test
    void everyCommandOfWhichTheFrontPageSaysSoHasHelp() throws Exception {
        List<String> named = named();
        assertThat(named).hasSizeGreaterThan(8).contains("scripts/package", "scripts/tally");
        for (String script : named) {
            String text = Files.readString(HOME.resolve(script));
            assertThat(text).as(script).containsPattern(OF_THE_PROGRAM.pattern() + "|--help.*help_of");
            if (text.contains("help_of")) {
                helps(script, text);
            }
        }
    }

    private static void helps(String script, String text) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder("bash", HOME.resolve(script).toString(), "--help")
                .redirectErrorStream(true).start();
        String said = new String(asked.getInputStream().readAllBytes());
        assertThat(asked.waitFor()).as(script).isZero();
        assertThat(said.lines()).as(script).isNotEmpty()
                .allSatisfy(line -> assertThat(text).contains("# " + line + "\n"));
    }

    private static List<String> named() throws IOException {
        String page = Files.readString(HOME.resolve("README.md"));
        String block = page.substring(page.indexOf("More commands, each with `--help`:")).split("```")[1];
        return Pattern.compile("(?m)^scripts/[a-z-]+").matcher(block).results().map(found -> found.group()).toList();
    }
}
