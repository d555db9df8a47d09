package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours people read by, measured as they stand in the style sheet, in each set that a device may ask for. */
class PaletteTest {
    private static final Path SHEET = Path.of("web/static/css/tokens.css");

    @ParameterizedTest
    @EnumSource(Palette.Set.class)
    void wordsAndEdgesStandApartFromTheirGround(Palette.Set set) throws IOException {
        Palette palette = Palette.of(set, Files.readString(SHEET));
        assertThat(Pairing.ALL).hasSizeGreaterThan(20).allSatisfy(pairing ->
                assertThat(palette.contrast(pairing.front(), pairing.ground())).as("%s on %s", pairing.front(),
                        pairing.ground()).isGreaterThanOrEqualTo(pairing.least(set)));
    }

    /** A colour that one set forgot would come from another, and nobody would have measured the two together. */
    @ParameterizedTest
    @EnumSource(Palette.Set.class)
    void eachSetIsWhole(Palette.Set set) throws IOException {
        String sheet = Files.readString(SHEET);
        assertThat(Palette.of(set, sheet).colours().keySet()).contains("paper", "card", "line")
                .containsAll(Pairing.ALL.stream().map(Pairing::front).toList())
                .hasSize((int) Palette.of(Palette.Set.LIGHT, sheet).colours().keySet().stream()
                        .filter(name -> set == Palette.Set.LIGHT || !name.startsWith("code-")).count());
    }

    @Test
    void theStyleguideShowsThemAll() throws IOException {
        String guide = Files.readString(SHEET.resolveSibling("styleguide.css"));
        assertThat(Palette.of(Palette.Set.LIGHT, Files.readString(SHEET)).colours().keySet()).isNotEmpty()
                .allSatisfy(name -> assertThat(guide).contains(".swatch-" + name + " {\n    background: var(--" + name
                        + ");"));
    }

    /** From W3C's own examples: black on white is 21, and #767676 is the lightest grey that keeps 4.5 on white. */
    @Test
    void contrastIsMeasuredAsWcagDoes() {
        Palette grey = new Palette(Map.of("black", "000", "white", "ffffff", "grey", "767676", "lighter", "777777"));
        assertThat(grey.contrast("white", "black")).isEqualTo(21.0, within(1e-9));
        assertThat(grey.contrast("black", "black")).isEqualTo(1.0, within(1e-9));
        assertThat(grey.contrast("grey", "white")).isGreaterThan(4.5);
        assertThat(grey.contrast("lighter", "white")).isLessThan(4.5);
        assertThatThrownBy(() -> grey.contrast("gray", "white")).isInstanceOf(IllegalArgumentException.class);
    }

    /** So that the test above cannot pass on colours of another set. */
    @Test
    void aSetIsReadFromItsOwnPlace() {
        String sheet = ":root {\n --ink: #000;\n}\n@media (prefers-color-scheme: dark) {\n    :root {\n --ink: #fff;\n"
                + "    }\n}\n";
        assertThat(Palette.of(Palette.Set.LIGHT, sheet).colours()).isEqualTo(Map.of("ink", "000"));
        assertThat(Palette.of(Palette.Set.DARK, sheet).colours()).isEqualTo(Map.of("ink", "fff"));
        assertThatThrownBy(() -> Palette.of(Palette.Set.MORE_CONTRAST, sheet))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
