package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One language for the eye: a colour, a size, a space or a time is named once, in tokens.css, and used by its name. */
class StyleSheetsTest {
    private static final String TOKENS = "web/static/css/tokens.css";
    /** Colours of the machine, which a person may have chosen, are named by the machine. */
    static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|oklch|oklab|lab|color)\\("
            + "|:[^;]*\\b(white|black|red|green|blue|gr[ae]y|orange|yellow)\\b");
    static final Pattern SIZE = Pattern.compile("(?<!-)font-size: (?!var\\(--size-[a-z0-9-]+\\);|inherit;)"
            + "|\\bfont: (?!inherit;)");
    static final Pattern SPACE = Pattern.compile(
            "(?<![a-z-])((margin|padding|inset)(-[a-z]+)*|(row-|column-)?gap): [^;]*\\d(rem|px|vh|vw|vmin)\\b");
    static final Pattern TIME = Pattern.compile("[\\s:,(]\\d*\\.?\\d+m?s\\b");
    private static final Pattern MOVES = Pattern.compile("^\\s*(transition|animation|scroll-behavior|view-transition)");
    private static final Pattern MEDIA = Pattern.compile(
            "@media \\(prefers-reduced-motion: no-preference\\) \\{.*?\\n}", Pattern.DOTALL);
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern NAMED = Pattern.compile("(--[a-z0-9-]+):");
    /** Set by scripts: how far a view has shrunk, how large somebody wants its words, how many lines an idea has. */
    private static final Pattern WITH_A_FALLBACK = Pattern.compile("var\\(--(fit|text), 1\\)|var\\(--lines, 2\\)");

    private final List<Source> sheets = Source.in("web/static/css", ".css");

    @Test
    void coloursSizesSpacesAndTimesStandInTheTokens() {
        assertThat(others().flatMap(sheet -> Stream.of(COLOUR, SIZE, SPACE, TIME).flatMap(sheet::linesWith))).isEmpty();
    }

    @Test
    void eachOfTheseIsFound() {
        assertThat(Stream.of("color: #fff;", "background: rgb(0 0 0 / 8%);", "border: 1px solid white;"))
                .allMatch(COLOUR.asPredicate());
        assertThat(Stream.of("font-size: 1.5rem;", "font-size: clamp(1rem, 2vw, 3rem);", "font: 12px serif;"))
                .allMatch(SIZE.asPredicate());
        assertThat(Stream.of("margin: 0 3vh;", "padding-inline-start: 1.25rem;", "column-gap: 4px;"))
                .allMatch(SPACE.asPredicate());
        assertThat(Stream.of("transition: color 0.15s;", "animation: in .8s;", "x: 150ms"))
                .allMatch(TIME.asPredicate());
        assertThat(Stream.of("color: var(--ink);", "font-size: var(--size-h1);", "padding: 0.3em;", "margin: auto;"))
                .noneMatch(line -> Stream.of(COLOUR, SIZE, SPACE, TIME).anyMatch(rule -> rule.matcher(line).find()));
    }

    /** A name that nobody has given is not an error for a browser: the line is only left out, unseen. */
    @Test
    void everyNameThatIsUsedIsGiven() {
        Set<String> named = names(sheets.stream(), NAMED);
        assertThat(named).hasSizeGreaterThan(50).containsAll(names(sheets.stream(), USED));
    }

    @Test
    void everyNameThatIsGivenIsUsed() {
        assertThat(names(sheets.stream().filter(sheet -> !sheet.name().endsWith("/styleguide.css")), USED))
                .containsAll(names(Stream.of(Source.at(TOKENS)), NAMED));
    }

    /** The tokens' times are none for whoever asks for less motion, and nothing moves outside of this guard. */
    @Test
    void nothingMovesForWhoeverAsksForLessMotion() {
        assertThat(sheets.stream().map(sheet -> new Source(sheet.name(), MEDIA.matcher(sheet.text()).replaceAll("")))
                .flatMap(sheet -> sheet.linesWith(MOVES))).isEmpty();
        String still = MEDIA.matcher(Source.at(TOKENS).text()).replaceAll("");
        assertThat(still).contains("--quick: 0s;", "--calm: 0s;", "--slow: 0s;").doesNotContain("0.15s");
    }

    @Test
    void everySheetIsBroughtByTheOneThatPagesAskForOrByThatOfTheWall() {
        String first = Source.at("web/static/css/evensay.css").text() + Source.at("web/static/css/wall.css").text();
        assertThat(others().map(sheet -> sheet.name().replaceAll(".*/", ""))
                .filter(name -> !Set.of("evensay.css", "wall.css", "styleguide.css").contains(name)))
                .isNotEmpty().allSatisfy(name -> assertThat(first).contains("@import url(\"" + name + "\");"));
    }

    private Stream<Source> others() {
        return sheets.stream().filter(sheet -> !sheet.name().equals(TOKENS))
                .map(sheet -> new Source(sheet.name(), WITH_A_FALLBACK.matcher(sheet.text()).replaceAll("1")));
    }

    private static Set<String> names(Stream<Source> sheets, Pattern pattern) {
        return sheets.flatMap(sheet -> sheet.all(pattern)).map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
