package org.evensay.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the English sentences read once numbers and days stand in them. */
class WordsReadTest {
    private static final Words ENGLISH = new Languages().in("en");
    private static final String MANY = "ideas|people|points|places|dots|ballots|minutes|days|seconds|times|ways|lines|"
            + "letters|questions|terms|cards|persons|suggestions|links|have|are|were";
    private static final Pattern ONE_OF_MANY = Pattern.compile("\\b1 (?:" + MANY + ")\\b");
    private static final Pattern NONE_OF_ONE = Pattern.compile(
            "\\b0 (?:idea|person|point|place|dot|ballot|minute|day|second|time|way|line|question)\\b");
    /** Numbers that are never so small: ideas to choose from are two or more, ballots with figures three or more. */
    private static final Set<String> NEVER_SO_FEW = Set.of("ballot.points", "change.all", "change.ballots",
            "links.invite-help", "times.late", "lead.vote.TOP_K", "lead.vote.CARDS", "lead.vote.RATING_5",
            "lead.vote.RATING_9", "lead.vote.DOTS", "lead.vote.YES_NO_UNSURE");
    /** What has nothing to say of none: it is not shown then. */
    private static final List<String> SHOWN_FOR_SOME = List.of("lead.", "marks.", "plan.", "question.",
            "refused.", "result.", "screen.vote.", "times.", "notice.");

    @Test
    void aDayIsWrittenBeforeItsMonth() {
        assertThat(ENGLISH.day(LocalDate.of(2026, 11, 3))).isEqualTo("3 November 2026");
    }

    @Test
    void aDayIsWrittenSoInASentenceToo() {
        assertThat(ENGLISH.say("privacy.until", ENGLISH.day(LocalDate.of(2027, 5, 4)))).contains("4 May 2027");
    }

    /** Limits of the program stand in refusals, and are never one. */
    @Test
    void noSentenceSaysOnePeople() {
        assertThat(ENGLISH.keys().stream()
                .filter(key -> !key.startsWith("refused.") && !NEVER_SO_FEW.contains(key))
                .map(key -> key + ": " + filled(key, 1)).filter(said -> ONE_OF_MANY.matcher(said).find())).isEmpty();
    }

    @Test
    void noSentenceSaysNonePerson() {
        assertThat(ENGLISH.keys().stream().filter(key -> SHOWN_FOR_SOME.stream().noneMatch(key::startsWith))
                .map(key -> key + ": " + filled(key, 0)).filter(said -> NONE_OF_ONE.matcher(said).find())).isEmpty();
    }

    @Test
    void suchASentenceWouldBeFound() {
        assertThat(ONE_OF_MANY.matcher("Above this line are the 1 ideas we keep.").find()).isTrue();
        assertThat(NONE_OF_ONE.matcher("led 0 time").find()).isTrue();
        assertThat(NEVER_SO_FEW).isSubsetOf(ENGLISH.keys());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "result.cut | 1 | Above this line is the one idea we keep.",
        "result.cut | 3 | Above this line are the 3 ideas we keep.",
        "result.rule.TOP_K | 1 | Each person could choose one idea.",
        "result.rule.TOP_K | 3 | Each person could choose 3 ideas and put them in order.",
        "result.formula.TOP_K | 1 | Points of an idea = 1 for each person who chose it.",
        "plan.now.CARDS | 1 | Each person will choose one idea.",
        "screen.vote.TOP_K | 1 | Choose one idea.",
        "screen.vote.TOP_K | 2 | Choose up to 2 ideas.",
        "lead.say.VOTING_TOP_K | 1 | “Choose what matters most to you. You can change it until we close.”",
        "ballot.help | 1 | Give 1 to the idea that matters most to you, or choose none. Your own ideas are fine too."})
    void oneReadsAsOne(String key, int number, String sentence) {
        assertThat(ENGLISH.say(key, number)).isEqualTo(sentence);
    }

    @Test
    void halfOfThePeopleAreNotBetweenFiveAndFive() {
        assertThat(ENGLISH.say("result.half-same", 5)).isEqualTo("half of the people or more gave 5");
    }

    private static String filled(String key, int number) {
        Object[] numbers = Stream.generate(() -> number).limit(5).toArray();
        return Arrays.stream(ENGLISH.say(key, numbers).split("\n")).reduce("", (text, line) -> text + " " + line);
    }
}
