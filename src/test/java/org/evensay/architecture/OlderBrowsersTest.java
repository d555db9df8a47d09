package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is sent to browsers is understood by those of November 2021, or has a way without it. The table of what is newer
 * is {@code browsers/newer.tsv}; what scripts may call at all is kept by tsc, which knows the pages of that time
 * (src/docs/browsers.md).
 */
class OlderBrowsersTest {
    private static final Map<String, List<Source>> SENT = Map.of(
            "css", Source.in("web/static/css", ".css"), "js", Source.in("web/static/js", ".js"),
            "jte", Source.in("web/templates", ".jte"));
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|(?m:^\\s*//.*$)");
    private static final Pattern GUARDED = Pattern.compile("(?m)^@supports [^{]*\\{\\n(?: .*\\n|\\n)*+}");
    private static final Pattern SELECTORS = Pattern.compile("(?<=[{};\\n])\\s*([^{};@]+)\\{");
    /** Whoever does not know one of these leaves out its whole rule, also for the others that stand there. */
    private static final Pattern NEWER_SELECTOR = Pattern.compile(
            ":has\\(|:user-(in)?valid|:nth-child\\([^)]* of |:popover-open|:open\\b|:state\\(|::details-content");
    private static final Pattern ALL_IN_ONE = Pattern.compile(
            ":(is|where)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");

    private record Newer(String where, Pattern sign, String example, String since, String keptIn) {
        static Newer of(String line) {
            String[] columns = line.split("\t", -1);
            return new Newer(columns[0], Pattern.compile(columns[1]), columns[2], columns[3], columns[4]);
        }

        Stream<String> foundIn(Source file) {
            return file.all(sign).map(found -> file.name() + ": " + found.group().strip() + ", " + since);
        }

        boolean isKeptIn(Source file) {
            return file.name().endsWith("/" + keptIn);
        }
    }

    private static List<Newer> table() {
        return Source.at("src/test/resources/browsers/newer.tsv").lines().stream()
                .filter(line -> !line.startsWith("#")).map(Newer::of).toList();
    }

    @Test
    void nothingIsAskedForThatBrowsersFiveYearsOldDoNotHave() {
        assertThat(table().stream().flatMap(newer -> SENT.get(newer.where()).stream()
                .filter(file -> !newer.isKeptIn(file)).map(OlderBrowsersTest::plain).flatMap(newer::foundIn)))
                .isEmpty();
    }

    @Test
    void eachLineOfTheTableIsFoundWhereItStands() {
        assertThat(table()).hasSizeGreaterThan(15).allSatisfy(newer ->
                assertThat(newer.foundIn(new Source("bad", newer.example()))).as(newer.example()).isNotEmpty());
        assertThat(table().stream().filter(newer -> !newer.keptIn().equals("-"))).isNotEmpty().allSatisfy(newer ->
                assertThat(SENT.get(newer.where())).as(newer.keptIn()).anyMatch(file ->
                        newer.isKeptIn(file) && newer.sign().matcher(plain(file).text()).find()));
    }

    @Test
    void noRuleIsLostOnlyBecauseAnotherSelectorOfItIsNewer() {
        assertThat(SENT.get("css").stream().flatMap(OlderBrowsersTest::lostBesides)).isEmpty();
        assertThat(lostBesides(new Source("bad",
                "a { b: c }\n.a,\n.b:has(i) {\n    d: e;\n}\n.c:has(.d, .e) { f: g }"))).hasSize(1);
        assertThat(lostBesides(new Source("good", "\n:is(.a, .b:has(i)) { d: e }\n.a:has(i), .b:has(i) { d: e }\n")))
                .isEmpty();
    }

    private static Stream<String> lostBesides(Source sheet) {
        return plain(sheet).all(SELECTORS).map(found -> found.group(1).strip())
                .filter(OlderBrowsersTest::mixesOldAndNew).map(selectors -> sheet.name() + ": " + selectors);
    }

    private static boolean mixesOldAndNew(String selectors) {
        String[] each = withoutCommasInside(ALL_IN_ONE.matcher(selectors).replaceAll(":is")).split(",");
        long newer = Stream.of(each).filter(NEWER_SELECTOR.asPredicate()).count();
        return newer > 0 && newer < each.length;
    }

    private static String withoutCommasInside(String selectors) {
        return Pattern.compile("\\([^()]*(\\([^()]*\\)[^()]*)*\\)").matcher(selectors)
                .replaceAll(inside -> inside.group().replace(",", ""));
    }

    private static Source plain(Source file) {
        String text = COMMENT.matcher(file.text()).replaceAll("");
        return new Source(file.name(), file.name().endsWith(".css") ? GUARDED.matcher(text).replaceAll("") : text);
    }
}
