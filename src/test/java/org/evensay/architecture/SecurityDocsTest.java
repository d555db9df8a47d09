package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages on security and privacy point at is there, and the list of the ASVS is whole. */
class SecurityDocsTest {
    private static final String SECURITY = "src/docs/security";
    private static final String PRIVACY = "src/docs/privacy";
    private static final String THREATS = SECURITY + "/threat-model.md";
    private static final String ASVS = SECURITY + "/asvs.md";
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TEST =
            Pattern.compile("(?:[a-z]+\\.)*([A-Z]\\w*(?:Test|Contract))(?:\\.(\\w+))?");
    private static final Pattern SCRIPT_TEST = Pattern.compile("[\\w-]+\\.test\\.js");
    private static final Pattern IN_THE_CODE = Pattern.compile("([A-Z]\\w*)(?:\\.([A-Z_]+))?");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(js|jte|xml)");
    private static final Pattern ITEM = Pattern.compile("\\| (V\\d+\\.\\d+\\.\\d+) \\|.*");
    private static final int THREATS_AT_LEAST = 40;

    private final Map<String, String> tests = byName(Source.in("src/test/java", ".java"));
    private final Map<String, String> code = byName(Source.in("src/main/java", ".java"));

    /** A line of a table of the ASVS page. */
    private record Item(String id, String level, String verdict, String how) {
        static Item of(String line) {
            List<String> cells = cells(line);
            return new Item(cells.get(0), cells.get(1), cells.get(3), cells.get(4));
        }

        boolean isMet() {
            return verdict.equals("yes") && !how.contains("not met:");
        }
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        assertThat(pages().flatMap(page -> quoted(page.text())).filter(this::isNoSuchTest)).isEmpty();
        assertThat(pages().flatMap(page -> quoted(page.text())).filter(word -> TEST.matcher(word).matches()))
                .hasSizeGreaterThan(THREATS_AT_LEAST);
    }

    @Test
    void aTestThatIsNotThereIsSeen() {
        assertThat(Stream.of("NoSuchTest", "web.NoSuchTest", "SecurityDocsTest.noSuchSentence", "no-such.test.js",
                "SecurityDocsTest", "org.evensay.web.RoutesTest", "command.test.js",
                "SecurityDocsTest.aTestThatIsNotThereIsSeen", "Guard").filter(this::isNoSuchTest))
                .containsExactly("NoSuchTest", "web.NoSuchTest", "SecurityDocsTest.noSuchSentence",
                        "no-such.test.js");
        assertThat(quoted("```\na drawing\n```\n| T1 | `Gate` | `NoSuchTest`, `GateMatrixTest` |"))
                .as("a drawing on the page turns nothing inside out").containsExactly("Gate", "NoSuchTest",
                        "GateMatrixTest");
    }

    @Test
    void everyThreatHasAControlInTheCodeAndATest() {
        List<List<String>> threats = Source.at(THREATS).lines().stream()
                .filter(line -> line.matches("\\| T\\d+ \\|.*")).map(SecurityDocsTest::cells).toList();
        assertThat(threats).hasSizeGreaterThanOrEqualTo(THREATS_AT_LEAST);
        assertThat(threats.stream().map(cells -> cells.get(0))).doesNotHaveDuplicates();
        assertThat(threats).allSatisfy(cells -> {
            assertThat(quoted(cells.get(2))).as(cells.get(0)).isNotEmpty().allMatch(this::isInTheCode);
            assertThat(isShown(cells.get(3))).as(cells.get(0)).isTrue();
        });
    }

    @Test
    void aClassThatIsNotThereIsSeen() {
        assertThat(Stream.of("NoSuchClass", "Limit.NO_SUCH_BOUND", "no-such.js", "Limit", "Limit.SEATS_A_ROOM",
                "enter.js").filter(word -> !isInTheCode(word)))
                .containsExactly("NoSuchClass", "Limit.NO_SUCH_BOUND", "no-such.js");
    }

    @Test
    void theListOfTheAsvsIsWholeAndEachItemHasItsLevel() {
        List<String> wanted = Source.at("src/test/resources/asvs-5.0.0-levels-1-2.txt").lines();
        assertThat(items().map(item -> item.id() + " " + item.level())).containsExactlyElementsOf(wanted);
    }

    @Test
    void eachItemHasAVerdictAndWhatItRestsOn() {
        assertThat(items()).allSatisfy(item -> {
            assertThat(item.verdict()).as(item.id()).isIn("yes", "no");
            assertThat(item.how()).as(item.id()).isNotBlank();
            assertThat(item.verdict().equals("no") || isShown(item.how())).as(item.id()).isTrue();
        });
    }

    @Test
    void theCountsAreThoseOfTheRows() {
        Map<String, List<Item>> chapters = items().collect(Collectors.groupingBy(item -> item.id().split("\\.")[0]));
        assertThat(Source.at(ASVS).lines()).contains(counts("all", items().toList()))
                .containsAll(chapters.entrySet().stream().map(one -> counts(one.getKey(), one.getValue())).toList());
    }

    private static String counts(String name, List<Item> items) {
        long first = items.stream().filter(item -> item.level().equals("1")).count();
        long apply = items.stream().filter(item -> item.verdict().equals("yes")).count();
        long met = items.stream().filter(Item::isMet).count();
        return "| " + Stream.of(name, first, items.size() - first, items.size() - apply, met, apply - met)
                .map(String::valueOf).collect(Collectors.joining(" | ")) + " |";
    }

    private static Stream<Item> items() {
        return Source.at(ASVS).lines().stream().filter(line -> ITEM.matcher(line).matches()).map(Item::of);
    }

    private static Stream<Source> pages() {
        Stream<Source> ofPrivacy = Files.isDirectory(Source.at(ASVS).path().getParent().resolveSibling("privacy"))
                ? Source.in(PRIVACY, ".md").stream() : Stream.empty();
        return Stream.concat(Source.in(SECURITY, ".md").stream(), ofPrivacy);
    }

    /** By a test, by reading, or openly not. */
    private static boolean isShown(String how) {
        return quoted(how).anyMatch(word -> TEST.matcher(word).matches() || SCRIPT_TEST.matcher(word).matches())
                || how.matches(".*(by reading|not met|no test): \\S.*");
    }

    private boolean isNoSuchTest(String word) {
        if (SCRIPT_TEST.matcher(word).matches()) {
            return !Files.exists(Source.at("pom.xml").path().resolveSibling("web/tests/" + word));
        }
        return TEST.matcher(word).results().findFirst().filter(found -> TEST.matcher(word).matches())
                .filter(found -> !has(tests, found.group(1), found.group(2), "\\s%s\\(")).isPresent();
    }

    private boolean isInTheCode(String word) {
        if (FILE.matcher(word).matches()) {
            return Stream.of("web/static", "web/templates", "src/main/resources")
                    .flatMap(folder -> Source.in(folder, "").stream())
                    .anyMatch(file -> file.name().endsWith("/" + word));
        }
        return IN_THE_CODE.matcher(word).results().findFirst().filter(found -> IN_THE_CODE.matcher(word).matches())
                .filter(found -> has(code, found.group(1), found.group(2), "\\b%s\\b")).isPresent();
    }

    /** Whether there is such a class, and in it, if one is asked for, a member by that name. */
    private static boolean has(Map<String, String> classes, String name, String member, String as) {
        return Optional.ofNullable(classes.get(name)).filter(text -> member == null
                || Pattern.compile(String.format(as, member)).matcher(text).find()).isPresent();
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|")).map(String::strip).toList();
    }

    private static Map<String, String> byName(List<Source> sources) {
        Map<String, String> texts = new HashMap<>();
        sources.forEach(source -> texts.merge(
                source.name().replaceAll(".*/|\\.java$", ""), source.text(), String::concat));
        return texts;
    }
}
