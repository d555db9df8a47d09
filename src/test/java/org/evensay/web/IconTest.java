package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.workshop.Sign;
import org.junit.jupiter.api.Test;

/** Icons stand beside words, are drawn by shapes alone, and only those in use are packed. */
class IconTest {
    private static final Path TEMPLATES = Path.of("web/templates");
    private static final Pattern CALL = Pattern.compile(
            "template\\.piece\\.(?:icon|pictogram)\\(icon = .*?\\)(?=[@$<])");
    private static final Path STEPS = Path.of("src/main/java/org/evensay/web/StepPictogram.java");
    private static final Pattern NAME = Pattern.compile("Icon\\.([A-Z_]+)");
    /** Words before it or behind it, as {@code ${words.say(...)}}, or somebody's name. */
    private static final Pattern BESIDE_WORDS = Pattern.compile("(\\$\\{[^}]*}(@if\\([a-z]+\\))?@template\\.piece"
            + "\\.(icon|pictogram)\\(|piece\\.(icon|pictogram)\\([^$@]*?\\)(@endif)?(<span[^>]*>)?"
            + "(\\$\\{|@template\\.piece\\.who))");

    @Test
    void theProgramHoldsTheIconsInUseTheirLicenceAndNoOthers() throws IOException {
        List<String> used = Stream.of(Icon.values()).map(icon -> icon.drawnAs() + ".svg").toList();
        try (Stream<Path> packed = Files.list(Path.of("target/classes/icons"))) {
            assertThat(packed.map(file -> file.getFileName().toString()).filter(name -> !name.equals("LICENSE")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
        assertThat(Files.readString(Path.of("target/classes/icons/LICENSE"))).contains("ISC License", "MIT");
    }

    /** In a template, as the pictogram of a step, or as the animal of a sign. */
    @Test
    void everyIconIsOnAPage() {
        Stream<String> onPages = templates().filter(text -> !text.contains("Icon.values()"))
                .flatMap(IconTest::named);
        Stream<String> ofSteps = NAME.matcher(read(STEPS)).results().map(found -> found.group(1));
        Stream<String> ofSigns = Stream.of(Sign.Animal.values()).map(Enum::name);
        assertThat(Stream.of(onPages, ofSteps, ofSigns).flatMap(names -> names).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Icon.values()).map(Icon::name).toList());
    }

    @Test
    void anIconIsNeverAloneAndNeverReadOut() throws IOException {
        assertThat(Stream.of("piece/icon.jte", "piece/pictogram.jte").map(TEMPLATES::resolve).map(IconTest::read))
                .allMatch(text -> text.contains("aria-hidden=\"true\""));
        List<String> lines = templates().flatMap(String::lines).filter(line -> CALL.matcher(line).find()).toList();
        assertThat(lines).hasSizeGreaterThan(10).allMatch(BESIDE_WORDS.asPredicate());
        assertThat("<button>@template.piece.icon(icon = Icon.NEXT)</button>").doesNotMatch(BESIDE_WORDS.asPredicate());
    }

    @Test
    void aDrawingIsItsShapesAndCanHoldNothingElse() {
        assertThat(Icon.NEXT.shapes()).isEqualTo("<path d=\"M5 12h14\"/><path d=\"m12 5 7 7-7 7\"/>");
        for (String bad : List.of("<script>x</script>", "<path onload=\"x()\" />", "<image href=\"x\" />", "")) {
            assertThatThrownBy(() -> Icon.shapesIn("bad", "<svg class=\"x\">" + bad + "</svg>"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Stream<String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(IconTest::read).toList().stream();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Stream<String> named(String text) {
        return CALL.matcher(text).results().map(MatchResult::group).flatMap(call -> NAME.matcher(call).results())
                .map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
