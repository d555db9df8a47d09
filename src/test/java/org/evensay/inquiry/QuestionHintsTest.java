package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.support.HostileTexts;
import org.evensay.web.HintLists;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints for whoever writes a question, with the English lists as people get them (method.md 5.2). */
class QuestionHintsTest {
    private static final Words ENGLISH = new Languages().in("en");
    private static final HintWords LISTS = HintLists.of(ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {
        "When did a new person feel at home here, and what helped?",
        "When did a new person feel at home here, and what made it so?",
        "Tell us about a time when we laughed a lot. What happened?",
        "Tell us about a time when you felt proud to be here, and what helped.",
        "Think of a time when people in this group ran something themselves and it went well. What made that work?",
        "When has being in this group helped you feel more like yourself? What was it about the group?",
        "Remember your first weeks, or the group's. What helped it get going?",
        "Think of the last meeting that did you good. And what helped?",
        "When did we try something new and like it?",
        "Remember a day when you took on a job here. How did it feel?",
        "When did something make everyone here smile?",
        "Tell us the story of an evening when we cooked and ate together. What made it so good?",
        "WHEN DID WE LAST HELP EACH OTHER?",
        "Think of a time when one of us had a hard week and people here helped. What did they do?"})
    void aGoodQuestionGetsNoHint(String question) {
        assertThat(hints(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What stops people coming?                         | REAL_MOMENT WHAT_PEOPLE_DID NO_BLAME WE_AND_YOU",
        "Why don't people come?                            | REAL_MOMENT WHAT_PEOPLE_DID NO_BLAME WE_AND_YOU",
        "Why don’t we start on time?                       | REAL_MOMENT NO_BLAME",
        "What are the barriers to joining us?              | REAL_MOMENT WHAT_PEOPLE_DID NO_BLAME",
        "When did our group fail, and what helped?         | NO_BLAME",
        "When did a plan of ours go wrong?                 | NO_BLAME",
        "What do we lack?                                  | REAL_MOMENT WHAT_PEOPLE_DID NO_BLAME",
        "What is difficult for you here?                   | REAL_MOMENT WHAT_PEOPLE_DID NO_BLAME",
        "Who complained when we changed the day?           | NO_BLAME",
        "Do you like our group?                            | REAL_MOMENT OPEN WHAT_PEOPLE_DID",
        "Is there a time when you felt at home here?       | OPEN",
        "Did we ever help you?                             | REAL_MOMENT OPEN",
        "Can you tell us about a time when we helped you?  | OPEN",
        "Will you help us?                                 | REAL_MOMENT OPEN",
        "Haven't we changed a lot?                         | REAL_MOMENT OPEN",
        "Think of a day when you came here. Were you glad? | OPEN",
        "Do you remember our trip                          | OPEN WHAT_PEOPLE_DID",
        "“Are we friends?”                                 | REAL_MOMENT OPEN WHAT_PEOPLE_DID",
        "When did you feel well here? Who cooks next week? | ONE_THING",
        "When did we laugh and how can we plan more trips? | ONE_THING",
        "When did you come, and why, and who asked you?    | ONE_THING",
        "What stops us coming and do you feel safe here?   | REAL_MOMENT ONE_THING OPEN NO_BLAME",
        "When did you help? What helped? What made it so?  | ONE_THING",
        "What is your view of our meetings?                | REAL_MOMENT WHAT_PEOPLE_DID",
        "What matters most to you?                         | REAL_MOMENT WHAT_PEOPLE_DID",
        "What makes a good meeting?                        | REAL_MOMENT WE_AND_YOU",
        "When did service users feel at home here?         | WE_AND_YOU EVERYDAY_WORDS",
        "When did the elderly help you?                    | WE_AND_YOU",
        "When did our participants try something new?      | WE_AND_YOU",
        "When did somebody help?                           | WE_AND_YOU",
        "When did engagement with us feel good?            | EVERYDAY_WORDS",
        "When did we deliver good outcomes?                | EVERYDAY_WORDS",
        "When did our facilitators help you?               | EVERYDAY_WORDS",
        "When did unexpected conversations make members feel particularly comfortable here? | EASY_TO_READ"})
    void anotherGetsTheHintsThatFit(String question, String expected) {
        assertThat(hints(question)).containsExactlyElementsOf(
                Arrays.stream(expected.split(" ")).map(Hint::valueOf).toList());
    }

    /** The questions as the method asks them: they blame nobody, and yes or no answers none of them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Think of a time when people in this group ran something themselves and it went well. What made that work?",
        "When has being in this group helped you feel more like yourself? What was it about the group?",
        "Remember your first weeks, or the group's. What helped it get going?",
        "When has the group grown or changed for the better? What helped, and what would help next?",
        "How do you know, in your own life, that a meeting or the group has been worth it?"})
    void theFiveQuestionsOfTheMethodAreOpenAndBlameNobody(String question) {
        assertThat(hints(question)).doesNotContain(Hint.OPEN, Hint.NO_BLAME, Hint.SHORT, Hint.EASY_TO_READ,
                Hint.WE_AND_YOU, Hint.EVERYDAY_WORDS);
    }

    @Test
    void aLongQuestionBeginsAtTwentyFiveWords() {
        String words = "When did you feel at home here" + " and glad".repeat(8);
        assertThat(hints(words + " so?")).isEmpty();
        assertThat(hints(words + " so so?")).containsExactly(Hint.SHORT);
    }

    /** Rix 1.8 and more: three long words in one sentence, four in two. Two in a line are chance. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "When did you share a kitchen together?                      | false",
        "When did you share a kitchen together outdoors?             | true",
        "When did you share a kitchen? What helped, outdoors, today, together? | false",
        "When did you share a kitchen outdoors together? What helped, exactly? | true"})
    void longWordsAreCountedForEachSentence(String question, boolean hard) {
        assertThat(hints(question).contains(Hint.EASY_TO_READ)).isEqualTo(hard);
    }

    /** What could be is not a moment that was. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void onlyToDiscoverARealMomentIsNeeded(Stage stage) {
        assertThat(QuestionHints.of("What could we do to make it so?", stage, LISTS))
                .isEqualTo(stage == Stage.DISCOVER ? Set.of(Hint.REAL_MOMENT) : Set.of());
    }

    @Test
    void theTurnedExampleOfThePageIsABadQuestionAndAGoodOne() {
        assertThat(hints(ENGLISH.say("hint.example-before"))).contains(Hint.NO_BLAME);
        assertThat(hints(ENGLISH.say("hint.example-after"))).isEmpty();
    }

    @Test
    void theQuestionThatTheFirstPageSuggestsIsAGoodOne() {
        String help = ENGLISH.say("start.questions-help");
        assertThat(hints(help.substring(help.indexOf('“') + 1, help.indexOf('”')))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "…"})
    void whereNothingIsWrittenThereIsNothingToSay(String nothing) {
        assertThat(hints(nothing)).isEmpty();
    }

    @Test
    void whateverSomebodyTypesGetsAnAnswer() {
        assertThat(HostileTexts.all()).isNotEmpty().allSatisfy(text ->
                assertThat(hints(text)).doesNotContainNull());
    }

    /** So that a body as long as the server takes costs no more time than the longest question. */
    @Test
    void whatIsLongerThanAnyQuestionIsNotReadFurther() {
        String longest = "When did you help? ".repeat(16).substring(0, Limit.QUESTION_CHARACTERS.most() - 1) + " ";
        assertThat(hints(longest + "Why don’t we? ".repeat(10_000))).isEqualTo(hints(longest))
                .containsExactly(Hint.ONE_THING, Hint.SHORT);
        assertThat(hints(longest.substring(40) + "Why don’t we?")).contains(Hint.NO_BLAME);
    }

    private static Set<Hint> hints(String question) {
        return QuestionHints.of(question, Stage.DISCOVER, LISTS);
    }
}
