package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every page that somebody can stand on has help. The wall has a list of its keys instead. */
class HelpTest {
    private static final String PIECE = "@template.piece.help(";
    /** Pages of a role get it with their parts; the others say one sentence, or are read from top to bottom. */
    private static final Set<String> WITHOUT = Set.of("layout", "screen", "person", "facilitator", "styleguide");

    @Test
    void everyPageHasHelp() {
        assertThat(Source.in("web/templates/page", ".jte").stream()
                .filter(page -> !WITHOUT.contains(page.name().replaceAll(".*/|\\.jte", "")))
                .filter(page -> !page.text().contains(PIECE)).map(Source::name)).isEmpty();
    }

    @Test
    void everyRoleHasHelpInEveryStep() {
        for (String part : Set.of("step", "lead", "scribe-more", "support", "waiting")) {
            assertThat(Source.at("web/templates/part/" + part + ".jte").text()).as(part).contains(PIECE);
        }
    }
}
