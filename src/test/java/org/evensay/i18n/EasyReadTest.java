package org.evensay.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Easy Read: short sentences for everything that somebody meets in a room. */
class EasyReadTest {
    private static final Languages LANGUAGES = new Languages();
    private static final int MOST_WORDS = 12;
    /** What people read in a room, from the first page to the goodbye, whether they take part, help or lead. */
    private static final Set<String> FAMILIES = Set.of(
            "first", "join", "shared", "sign", "waiting", "language", "letters", "aloud", "invite", "enter", "tour",
            "message", "help", "busy", "noscript", "start", "started", "recover", "recovery", "title", "side",
            "screen-link", "copy", "now", "step", "agenda", "question", "timer", "time", "table", "pairs", "rest",
            "pause", "rules", "results", "privacy", "notice", "care", "calls", "since", "silent", "write", "speak",
            "own", "finish", "ideas", "idea", "translated", "sharing", "order", "turn", "hand-in", "at-once",
            "discussion", "proposal", "propose", "consent", "withdraw", "take-back", "translate", "turnout", "ballot",
            "answer", "marks", "review", "agreement", "result", "change", "settle", "settled", "recount", "reveal",
            "closed", "mine", "leave", "goodbye", "name", "seat", "role", "say", "hide", "asked", "said", "scribe",
            "support", "leading", "co-lead", "take-over", "lead", "cue", "times", "count", "slips", "way", "people",
            "hear-yes", "on-paper", "download", "csv", "print", "move", "then", "kept", "screen", "refused", "door",
            "remove", "links", "erase", "help-lines", "poll", "summary", "steps", "after");

    static List<String> easy() {
        return LANGUAGES.tags().stream().filter(Languages::isEasy).toList();
    }

    @Test
    void thereIsEasyEnglish() {
        assertThat(easy()).contains("en-x-easy");
    }

    @ParameterizedTest
    @MethodSource("easy")
    void whatSomebodyReadsInARoomHasNoSentenceOfMoreThanTwelveWords(String tag) {
        Words words = LANGUAGES.in(tag);
        assertThat(words.keys().stream().filter(key -> FAMILIES.contains(key.replaceAll("[.].*", ""))).sorted()
                .filter(key -> sentences(words.pattern(key)).anyMatch(EasyReadTest::isLong)).toList()).isEmpty();
    }

    @Test
    void eachFamilyHasSomethingToSay() {
        assertThat(LANGUAGES.in(Languages.FIRST).keys().stream().map(key -> key.replaceAll("[.].*", ""))
                .collect(Collectors.toSet())).containsAll(FAMILIES);
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
