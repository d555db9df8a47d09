package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.support.HostileTexts;
import org.junit.jupiter.api.Test;

/** Words in lines: broken between words, cut with whole signs, never wider than their room. */
class LetteringTest {

    /** By hand, in 14ths of an em of 14: five "a" are 5 x 0.55 x 14 = 38.5, and a broad letter is 13.3. */
    @Test
    void widthsAreEstimatedByTheKindOfLetter() {
        assertThat(Lettering.width("aaaaa")).isEqualTo(39);
        assertThat(Lettering.width("m")).isEqualTo(14);
        assertThat(Lettering.width("")).isZero();
        assertThat(Lettering.width("e\u0301")).as("a mark takes no room").isEqualTo(Lettering.width("e"));
        assertThat(Lettering.width("茶")).isGreaterThan(Lettering.EM);
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(Lettering.lines("Singing for the lungs", 80, 3)).containsExactly("Singing for", "the lungs");
    }

    @Test
    void whatHasNoRoomInTheLastLineIsCut() {
        assertThat(Lettering.lines("The Thursday evening group", 80, 2)).containsExactly("The", "Thursday…");
        assertThat(Lettering.lines("Tuesday Tea", 200, 1)).containsExactly("Tuesday Tea");
    }

    @Test
    void aWordWiderThanALineIsBrokenInside() {
        List<String> lines = Lettering.lines("w".repeat(12), 70, 9);
        assertThat(lines).hasSize(3);
        assertThat(String.join("", lines)).isEqualTo("w".repeat(12));
    }

    @Test
    void anEmojiOfSeveralPeopleIsNeverCutInside() {
        String family = "👩\u200D👩\u200D👧";
        for (int width = 60; width < 300; width++) {
            assertThat(String.join("", Lettering.lines((family + " ").repeat(4), width, 2))
                    .replace(family, "").replace("…", "").replace(" ", "")).as("%s units", width).isEmpty();
        }
    }

    /** Without end it would make a line without end. */
    @Test
    void aChainOfEmojiThatIsWiderThanALineIsBrokenBetweenThem() {
        assertThat(Lettering.lines("👨" + "\u200D👨".repeat(9), 60, 9)).hasSizeGreaterThan(2)
                .allMatch(line -> Lettering.width(line) <= 60);
    }

    @Test
    void noLineIsWiderThanItsRoomAndNothingIsLostBeforeTheCut() {
        for (String text : HostileTexts.shown()) {
            for (int most : List.of(1, 3)) {
                List<String> lines = Lettering.lines(text, 140, most);
                assertThat(lines).as(text).hasSizeBetween(1, most)
                        .allSatisfy(line -> assertThat(Lettering.width(line)).isLessThanOrEqualTo(140));
                String told = String.join("", lines).replaceAll("…$", "").replace(" ", "");
                assertThat(text.replace(" ", "")).startsWith(told);
            }
        }
    }
}
