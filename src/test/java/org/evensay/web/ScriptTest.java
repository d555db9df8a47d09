package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules of the front end, joined: what a browser would have put together, in one answer. */
class ScriptTest {
    /** In the module where all begins, which declares nothing. */
    private static final String BEGINNING = "enterByFragment(document, window.location);";
    private static final Pattern TOP = Pattern.compile(
            "(?m)^(?:export )?(?:async )?(?:function\\*?|class|const|let|var) +([\\w$]+)");

    @Test
    void everyModuleIsThereOnceAndBehindThoseItNeeds() throws IOException {
        String whole = Script.joined();
        for (String module : modules()) {
            String start = module.lines().filter(line -> TOP.matcher(line).find()).findFirst().orElse(BEGINNING)
                    .replaceFirst("^export ", "");
            assertThat(whole.split("(?m)^" + Pattern.quote(start), -1)).as(start).hasSize(2);
        }
        assertThat(whole.indexOf("var Idiomorph")).isPositive().isLessThan(whole.indexOf("function isTheirs"));
        assertThat(whole).contains("enterByFragment(document, window.location);");
        assertThat(Pattern.compile("(?m)^(import|export)\\b").matcher(whole).find()).isFalse();
    }

    @Test
    void noNameStandsAtTheTopTwice() {
        assertThat(TOP.matcher(Script.joined()).results().map(found -> found.group(1)).toList())
                .hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    /** A line is sent without the spaces that it begins with. */
    @Test
    void noTextGoesOverSeveralLines() {
        assertThat(Script.joined().lines().filter(line -> line.replaceAll("[^`]", "").length() % 2 == 1)).isEmpty();
    }

    @Test
    void noImportRenamesWhatItBrings() throws IOException {
        Pattern renaming = Pattern.compile("(?m)^import (?:\\{[^}]*\\bas\\b|\\*|\\w)");
        assertThat(renaming.matcher("import { a as b } from './c.js';").find()).isTrue();
        assertThat(modules()).hasSizeGreaterThan(30).allSatisfy(module ->
                assertThat(renaming.matcher(module).results().map(MatchResult::group)).isEmpty());
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("evensay.basedir", "."), "web/static/js"))) {
            return files.filter(file -> file.toString().endsWith(".js")).map(ScriptTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
