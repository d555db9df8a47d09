package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.HAS_A_DEVICE;
import static org.evensay.workshop.Rejection.IDEAS_ALREADY_WRITTEN;
import static org.evensay.workshop.Rejection.NOTHING_WRITTEN;
import static org.evensay.workshop.Rejection.RULE_UNKNOWN;
import static org.evensay.workshop.Rejection.SEAT_UNKNOWN;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_RULES;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.WELCOME;

import java.util.Comparator;
import java.util.List;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.AgreeRules;
import org.evensay.workshop.command.HearYes;
import org.evensay.workshop.command.RemoveRule;
import org.evensay.workshop.command.RewordRule;
import org.junit.jupiter.api.Test;

/** What is agreed in the welcome: the ground rules and the wording of the question. */
class GroundRulesTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").withRules("We listen", "We may pass").inWelcome();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna");
    private final Participant ben = meeting.person("ben");

    @Test
    void theDraftIsTickedByNobody() {
        assertThat(rules()).containsExactly("We listen", "We may pass");
        assertThat(agreed()).isZero();
    }

    @Test
    void eachPersonAgreesForThemselvesAndCanTakeItBack() {
        anna.agrees();
        assertThat(agreed()).isEqualTo(1);
        anna.does(new AgreeRules(false));
        assertThat(agreed()).isZero();
    }

    @Test
    void aNewRuleFromAnybodyAsksEverybodyAgain() {
        anna.agrees();
        ben.agrees();
        ben.proposesRule("Phones away");
        assertThat(rules()).containsExactly("We listen", "We may pass", "Phones away");
        assertThat(agreed()).isZero();
        facilitator.proposesRule("Tea first");
        assertThat(rules()).endsWith("Tea first");
    }

    @Test
    void otherWordsForARuleAskEverybodyAgainAndKeepItsPlace() {
        anna.agrees();
        facilitator.rewordsRule("We listen", "We hear each other out");
        assertThat(rules()).containsExactly("We hear each other out", "We may pass");
        assertThat(agreed()).isZero();
    }

    @Test
    void theYesOfSomebodyWithoutADeviceIsHeardAndOfNobodyElse() {
        facilitator.does(new AddSeat("dora"));
        facilitator.does(new HearYes(meeting.workshop().seatsAsJoined().get(2).id()));
        assertThat(agreed()).isEqualTo(1);
        facilitator.refused(HAS_A_DEVICE).does(new HearYes(anna.seat()));
        facilitator.refused(SEAT_UNKNOWN).does(new HearYes(new SeatId("nobody's")));
        assertThat(agreed()).isEqualTo(1);
    }

    @Test
    void aRuleTakenOffAsksEverybodyAgain() {
        anna.agrees();
        facilitator.removesRule("We may pass");
        assertThat(rules()).containsExactly("We listen");
        assertThat(agreed()).isZero();
        facilitator.refused(RULE_UNKNOWN).does(new RemoveRule(new RuleId("none")));
        facilitator.refused(RULE_UNKNOWN).does(new RewordRule(new RuleId("none"), "We hear each other out"));
    }

    @Test
    void somebodyWhoComesLateHasNotAgreedAndOthersStillHave() {
        anna.agrees();
        Participant dora = meeting.joins("dora");
        assertThat(dora.inTheRoom().agreed()).isFalse();
        assertThat(anna.inTheRoom().agreed()).isTrue();
    }

    @Test
    void rulesAreFewAndShortAndSaySomething() {
        anna.refused(NOTHING_WRITTEN).proposesRule(" ");
        anna.refused(TEXT_TOO_LONG).proposesRule("a".repeat(201));
        facilitator.refused(TEXT_TOO_LONG).rewordsRule("We listen", "a".repeat(201));
        for (int number = 3; number <= 12; number++) {
            anna.proposesRule("rule " + number);
        }
        anna.refused(TOO_MANY_RULES).proposesRule("one more");
    }

    @Test
    void theQuestionCanBePutBetterAndIsThenANewVersionOfIt() {
        facilitator.rewordsQuestion("What works well here?");
        assertThat(meeting.question().wording()).isEqualTo("What works well here?");
        assertThat(meeting.question().version()).isEqualTo(2);
        facilitator.refused(NOTHING_WRITTEN).rewordsQuestion("");
        facilitator.refused(TEXT_TOO_LONG).rewordsQuestion("a".repeat(301));
    }

    @Test
    void theQuestionStaysAsItIsOnceSomebodyHasWritten() {
        facilitator.movesTo(SILENT);
        anna.writes("tea");
        facilitator.movesTo(WELCOME).refused(IDEAS_ALREADY_WRITTEN).rewordsQuestion("Something else?");
    }

    private List<String> rules() {
        return meeting.workshop().rules().lines().values().stream()
                .sorted(Comparator.comparingInt(GroundRules.GroundRule::place))
                .map(GroundRules.GroundRule::text).toList();
    }

    private long agreed() {
        return meeting.workshop().seats().values().stream().filter(Seat::agreed).count();
    }
}
