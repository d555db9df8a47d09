package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aPlan;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.CHOICES_OUT_OF_RANGE;
import static org.evensay.workshop.Rejection.NO_GROUP;
import static org.evensay.workshop.Rejection.NO_QUESTION;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_QUESTIONS;
import static org.evensay.workshop.Rejection.TOO_MANY_RULES;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.evensay.support.Given;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final Moment at = new Moment(Instant.parse("2026-05-04T23:59:59Z"), new Random(1));
    private final Secret secret = new Secret(at.newKey());
    private final JoinCode code = JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME);

    private Decision open(Plan plan) {
        return Opening.of(plan, Actor.facilitator(secret), code, at);
    }

    private Workshop opened(Plan plan) {
        return ((Decision.Accepted) open(plan)).after();
    }

    @Test
    void aWorkshopBeginsInTheWelcomeOnItsFirstQuestion() {
        Workshop workshop = opened(aPlan("Tea and Talk", "What works?", "What next?"));
        assertThat(workshop.step()).isEqualTo(Step.WELCOME);
        assertThat(workshop.question().wording()).isEqualTo("What works?");
        assertThat(workshop.code()).isEqualTo(code);
        assertThat(workshop.hasNextQuestion()).isTrue();
        assertThat(workshop.isClosed()).isFalse();
    }

    @Test
    void itKeepsADayAndNoTime() {
        assertThat(opened(aPlan("Tea", "What works?")).day()).hasToString("2026-05-04");
    }

    @Test
    void itKeepsTheFacilitatorsSecretOnlyAsAHash() {
        Workshop workshop = opened(aPlan("Tea", "What works?"));
        assertThat(workshop.passes().get(secret.hash()).orElseThrow().opens(Role.FACILITATOR)).isTrue();
        assertThat(workshop.toString()).doesNotContain(secret.value());
    }

    @Test
    void emptyLinesAreNoQuestions() {
        assertThat(opened(aPlan("Tea", " ", "What works?", "")).questions()).hasSize(1);
        assertThat(open(aPlan("Tea", " ", ""))).isEqualTo(Decision.refused(NO_QUESTION));
    }

    @Test
    void aGroupHasAName() {
        assertThat(open(aPlan(" \u200b ", "What works?"))).isEqualTo(Decision.refused(NO_GROUP));
    }

    @Test
    void itHasAtMostTwentyQuestionsAndTwelveRules() {
        assertThat(open(aPlan("Tea", Collections.nCopies(21, "Why?").toArray(String[]::new))))
                .isEqualTo(Decision.refused(TOO_MANY_QUESTIONS, 20));
        Given thirteen = aWorkshop().withRules(Collections.nCopies(13, "We listen").toArray(String[]::new));
        assertThat(open(thirteen.plan())).isEqualTo(Decision.refused(TOO_MANY_RULES, 12));
    }

    @Test
    void everyLineHasItsLength() {
        assertThat(open(aPlan("a".repeat(81), "What works?"))).isEqualTo(Decision.refused(TEXT_TOO_LONG, 80));
        assertThat(open(aPlan("Tea", "a".repeat(301)))).isEqualTo(Decision.refused(TEXT_TOO_LONG, 300));
        Plan plan = aWorkshop().plan();
        assertThat(open(new Plan("Tea", "a".repeat(501), plan.questions(), List.of(), plan.voting(), plan.terms(),
                Agenda.NONE)))
                .isEqualTo(Decision.refused(TEXT_TOO_LONG, 500));
        assertThat(open(aWorkshop().bringing(new ToAsk("Why?", Stage.DREAM, "a".repeat(301), List.of())).plan()))
                .isEqualTo(Decision.refused(TEXT_TOO_LONG, 300));
        assertThat(open(aWorkshop().withRules("a".repeat(201)).plan()))
                .isEqualTo(Decision.refused(TEXT_TOO_LONG, 200));
    }

    @Test
    void theNumberOfChoicesIsOneToTwenty() {
        assertThat(open(aWorkshop().choosing(0).plan())).isEqualTo(Decision.refused(CHOICES_OUT_OF_RANGE, 20));
        assertThat(open(aWorkshop().choosing(21).plan())).isEqualTo(Decision.refused(CHOICES_OUT_OF_RANGE, 20));
        assertThat(open(aWorkshop().choosing(20).plan())).isInstanceOf(Decision.Accepted.class);
    }
}
