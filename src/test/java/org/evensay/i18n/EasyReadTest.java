package org.evensay.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Easy Read: short sentences for everything that somebody meets who takes part. */
class EasyReadTest {
    private static final Languages LANGUAGES = new Languages();
    private static final int MOST_WORDS = 12;
    /** What a person in a room reads, from the first page to the goodbye. */
    private static final Set<String> FAMILIES = Set.of("join", "now", "rules", "privacy", "notice", "own", "turn",
            "hand-in", "sharing", "proposal", "consent", "withdraw", "ballot", "marks", "review", "result", "leave",
            "say", "waiting", "care", "pause", "table", "pairs", "asked", "said", "question", "goodbye", "finish",
            "step", "kept", "letters", "aloud",
            "speak");

    static List<String> easy() {
        return LANGUAGES.tags().stream().filter(Languages::isEasy).toList();
    }

    @Test
    void thereIsEasyEnglish() {
        assertThat(easy()).contains("en-x-easy");
    }

    @ParameterizedTest
    @MethodSource("easy")
    void whatSomebodyReadsWhoTakesPartHasNoSentenceOfMoreThanTwelveWords(String tag) {
        Words words = LANGUAGES.in(tag);
        assertThat(words.keys().stream().filter(key -> FAMILIES.contains(key.replaceAll("[.].*", ""))).sorted()
                .filter(key -> sentences(words.pattern(key)).anyMatch(EasyReadTest::isLong)).toList()).isEmpty();
    }

    /** A file of easy words that repeats the plain ones would drift from them unseen. */
    @ParameterizedTest
    @MethodSource("easy")
    void easyWordsAreOtherWords(String tag) {
        Map<String, String> plain = Languages.sentences(tag.replace("-x-easy", ""));
        assertThat(Languages.sentences(tag).entrySet().stream()
                .filter(said -> !said.getKey().equals("language.read"))
                .filter(said -> said.getValue().equals(plain.get(said.getKey())))
                .map(Map.Entry::getKey).toList()).isEmpty();
    }

    /** The gaps and the forms of a plural are each read alone. */
    private static Stream<String> sentences(String pattern) {
        return Arrays.stream(pattern.replaceAll("\\{\\d}", "1").split("[.?!:\n{}]+"));
    }

    private static boolean isLong(String sentence) {
        return sentence.strip().split("\\s+").length > MOST_WORDS;
    }
}
