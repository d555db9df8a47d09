package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.web.HintLists;
import org.evensay.web.ReadyPlan;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Stage;
import org.evensay.workshop.VotingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans to begin with: what they promise in words is what they hold. */
class PlanTemplateTest {
    private static final Languages LANGUAGES = new Languages();
    private static final Words ENGLISH = LANGUAGES.in("en");
    private static final Map<Integer, String> NUMBERS = Map.of(1, "one meeting", 2, "two meetings", 4, "four meetings",
            5, "five meetings");

    /** Asking for words that are not there throws. */
    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void everyLanguageHasAllItsWords(PlanTemplate template) {
        plans(template).forEach(plan -> {
            assertThat(plan.name()).isNotBlank();
            assertThat(plan.about()).isNotBlank();
            template.questions().forEach(question -> {
                assertThat(plan.wording(question)).isNotBlank()
                        .hasSizeLessThanOrEqualTo(Limit.QUESTION_CHARACTERS.most());
                assertThat(plan.forPairs(question).isPresent()).isEqualTo(template.hasStoriesInPairs());
            });
        });
    }

    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void itsNameSaysHowManyMeetingsItTakesAndHowLong(PlanTemplate template) {
        String length = template.minutes() == 120 ? "of 2 hours" : "of " + template.minutes() + " minutes";
        assertThat(new ReadyPlan(template, ENGLISH).name())
                .containsIgnoringCase(NUMBERS.get(template.questions().size()) + " " + length);
    }

    @Test
    void meetingsTakeAnHourAndAQuarterOrTwoHours() {
        assertThat(PlanTemplate.values()).allSatisfy(template -> assertThat(template.minutes())
                .isEqualTo(template.agenda() == Agenda.TWO_HOURS ? 120 : 75));
    }

    @ParameterizedTest
    @EnumSource(ReadyQuestion.class)
    void noQuestionGetsAHint(ReadyQuestion question) {
        LANGUAGES.tags().stream().map(LANGUAGES::in).forEach(words ->
                assertThat(QuestionHints.of(words.say("ready.question." + question), question.stage(),
                        HintLists.of(words))).as("%s", question).isEmpty());
    }

    /** A line for pairs belongs to a question, so it need not be one that stands alone. */
    @Test
    void noLineForPairsBlamesAnybodyOrIsHardToRead() {
        assertThat(questions().stream().filter(ReadyQuestion::isAlsoForPairs)).isNotEmpty().allSatisfy(question ->
                assertThat(QuestionHints.of(ENGLISH.say("ready.pairs." + question), question.stage(),
                        HintLists.of(ENGLISH))).as("%s", question).doesNotContain(Hint.OPEN, Hint.NO_BLAME, Hint.SHORT,
                        Hint.EASY_TO_READ, Hint.EVERYDAY_WORDS));
    }

    @Test
    void everyReadyQuestionIsInAPlan() {
        assertThat(questions()).isEqualTo(EnumSet.allOf(ReadyQuestion.class));
    }

    @Test
    void theCycleGoesThroughItsFourStages() {
        assertThat(PlanTemplate.FOUR_STAGES.questions().stream().map(ReadyQuestion::stage))
                .containsExactly(Stage.values());
    }

    @Test
    void theNumberOfChoicesFitsABallot() {
        assertThat(PlanTemplate.values()).noneMatch(template -> VotingPlan.isOutOfRange(template.choices()));
        assertThat(PlanTemplate.ONE_SHORT.choices()).hasValue(3);
        assertThat(PlanTemplate.ONE_LONG.choices()).hasValue(5);
    }

    private static Set<ReadyQuestion> questions() {
        return Arrays.stream(PlanTemplate.values()).flatMap(template -> template.questions().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReadyQuestion.class)));
    }

    private static Stream<ReadyPlan> plans(PlanTemplate template) {
        return LANGUAGES.tags().stream().map(tag -> new ReadyPlan(template, LANGUAGES.in(tag)));
    }
}
