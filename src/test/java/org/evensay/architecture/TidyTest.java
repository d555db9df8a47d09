package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the files of the project have to be: small, finished, and free of what a strict page may not hold. */
class TidyTest {
    private static final int MOST_LINES = 250;
    private static final int MOST_LETTERS = 120;
    /** In pieces, so that this file does not find itself. People may say that they are "finished" so. */
    static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b|not impl"
            + "emented|@Dis" + "abled|assume" + "(True|That|False)\\(|(?<!finished )\\bfor n" + "ow\\b");
    static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\bsrc=)|<style\\b|\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|javascript:",
            Pattern.CASE_INSENSITIVE);
    static final Pattern ELSEWHERE = Pattern.compile("(https?:)?//[a-z0-9-]+\\.[a-z]{2,}");
    private static final Pattern VAGUE_NAME = Pattern.compile("\\w*(Manager|Helper|Utils?)\\.java");
    /** What gives no answer is named as what it does. Tests are sentences. */
    private static final Pattern QUESTION_WITHOUT_ANSWER =
            Pattern.compile("\\bvoid (is|has|have|are|may|can|cannot)[A-Z]\\w*\\(");
    private static final Pattern SCRIPT = Pattern.compile("\\bscripts/[a-z/-]+[a-z]");

    @Test
    void aFileIsSmallEnoughToReadInOneSitting() {
        assertThat(code().filter(file -> file.lines().size() > MOST_LINES)
                .map(file -> file.name() + " has " + file.lines().size() + " lines")).isEmpty();
    }

    @Test
    void twoJavaFilesFitSideBySide() {
        assertThat(java().flatMap(TidyTest::wideLines)).isEmpty();
    }

    @Test
    void theLockOfTheFrontEndNamesNoRegistry() {
        assertThat(Source.at("web/package-lock.json").text()).contains("\"lockfileVersion\"")
                .doesNotContain("\"resolved\"").doesNotContain("registry");
    }

    @Test
    void nothingIsLeftHalfDoneOrSwitchedOff() {
        assertThat(Stream.concat(code(), Source.in("web/i18n", "").stream())
                .flatMap(file -> file.linesWith(UNFINISHED))).isEmpty();
    }

    @Test
    void noNameHidesWhatAClassIsFor() {
        assertThat(java().map(file -> file.path().getFileName().toString())
                .filter(VAGUE_NAME.asMatchPredicate())).isEmpty();
    }

    @Test
    void noNameAsksWithoutAnAnswer() {
        assertThat(Source.in("src/main/java", ".java").stream()
                .flatMap(file -> file.linesWith(QUESTION_WITHOUT_ANSWER))).isEmpty();
    }

    @Test
    void importsAreNamedOneByOne() {
        assertThat(java().flatMap(file -> file.linesWith(Pattern.compile("^import .*\\*;")))).isEmpty();
    }

    @Test
    void templatesHoldNoScriptNoStyleAndNoHandler() {
        assertThat(Source.in("web/templates", ".jte").stream().flatMap(file -> file.linesWith(INLINE))).isEmpty();
    }

    @Test
    void nothingThatABrowserGetsAsksAnotherSite() {
        assertThat(browserFiles().flatMap(file -> file.linesWith(ELSEWHERE))
                .filter(line -> !line.contains("xmlns=\"http://www.w3.org/2000/svg\""))).isEmpty();
    }

    @Test
    void everyScriptCanBeRunSaysWhatItDoesAndStopsAtAFault() {
        Source.in("scripts", "").stream().filter(file -> file.text().startsWith("#!")).forEach(script -> {
            assertThat(Files.isExecutable(script.path())).as(script.name()).isTrue();
            assertThat(script.lines().get(1)).as(script.name()).startsWith("# ");
            assertThat(script.lines()).as(script.name()).contains("set -euo pipefail");
        });
    }

    @Test
    void theCommandsOfTheReadmeAreThere() {
        List<String> commands = Source.at("README.md").all(SCRIPT).map(MatchResult::group).distinct().toList();
        assertThat(commands).contains("scripts/run", "scripts/test");
        assertThat(commands).allSatisfy(command ->
                assertThat(Files.isExecutable(Source.at(command).path())).as(command).isTrue());
    }

    static Stream<String> wideLines(Source file) {
        List<String> lines = file.lines();
        return IntStream.range(0, lines.size()).filter(at -> letters(lines.get(at)) > MOST_LETTERS)
                .mapToObj(at -> file.name() + ":" + (at + 1) + " has " + letters(lines.get(at)) + " letters");
    }

    private static int letters(String line) {
        return line.codePointCount(0, line.length());
    }

    private static Stream<Source> code() {
        return Stream.of(java(), browserFiles(), Source.in("web/tests", ".js").stream(),
                Source.in("src/dev/web", ".js").stream(), Source.in("scripts", "").stream()).flatMap(files -> files);
    }

    private static Stream<Source> java() {
        return Stream.of("src/main/java", "src/test/java", "src/bench/java", "src/dev/java")
                .flatMap(folder -> Source.in(folder, ".java").stream());
    }

    private static Stream<Source> browserFiles() {
        return Stream.of(Source.in("web/templates", ".jte"), Source.in("web/static/css", ".css"),
                Source.in("web/static/js", ".js")).flatMap(List::stream);
    }
}
