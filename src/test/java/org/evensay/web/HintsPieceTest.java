package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Hint;
import org.evensay.inquiry.QuestionHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands under a question that got hints. */
class HintsPieceTest {
    private static final Words ENGLISH = new Languages().in("en");
    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(Hint.class)
    void everyHintIsOneThoughtAndSaysThatNothingHasToChange(Hint hint) {
        String sentence = ENGLISH.say("hint." + hint, QuestionHints.LONG_IN_WORDS);
        assertThat(sentence).startsWith("You could ").endsWith(".");
        assertThat(shown(Set.of(hint))).containsOnlyOnce("<li>").contains(sentence, ENGLISH.say("hint.free"),
                "“What stops people coming?” can become “When did a new person feel at home here, and what helped?”");
    }

    @Test
    void aQuestionWithoutHintsHasNothingUnderIt() {
        assertThat(shown(Set.of())).isBlank();
    }

    /** Nothing comes back for a question that needs none. */
    @Test
    void whoWritesAQuestionIsToldItsHintsBeforeItIsSent() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            assertThat(whileWriting(house, "question=What+stops+people+coming%3F&stage=DISCOVER"))
                    .contains(ENGLISH.say("hint.title"), ENGLISH.say("hint.NO_BLAME")).doesNotContain("<html");
            assertThat(whileWriting(house,
                    "question=Think+of+a+time+when+this+group+helped+you.+What+did+people+do%3F")).isBlank();
        }
    }

    private static String whileWriting(HouseOnAPort house, String fields) {
        HouseOnAPort.Door door = house.door();
        return house.http.post("/hints", fields + "&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + house.http.origin()).body();
    }

    private String shown(Set<Hint> hints) {
        return templates.render("piece/hints", Map.of("hints", hints, "words", ENGLISH));
    }
}
