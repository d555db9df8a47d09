package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aPlan;
import static org.evensay.support.Given.aWorkshop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.Translate;
import org.junit.jupiter.api.Test;

/** What hardly anybody does, and what comes from pages that are old or not ours. */
class AtTheEdgesTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: walks").inVoting();

    private static Optional<Rejection> answer(Meeting meeting, Actor by, Command command) {
        return meeting.asks(by, command) instanceof Decision.Refused no ? Optional.of(no.why()) : Optional.empty();
    }

    private Actor lead() {
        return meeting.facilitator().actor();
    }

    @Test
    void onlyPartsThatPeopleShareOutAreFoundByTheirName() {
        assertThat(List.of("SCRIBE", "SCREEN", "PARTICIPANT", "nobody").stream().flatMap(name ->
                Role.shared(name).stream())).containsExactly(Role.SCRIBE);
    }

    @Test
    void aPaperHasANumberAndNoWord() {
        assertThat(List.of("7", "s2", "0", "123456", "-1", "").stream().flatMap(word -> Slip.of(word).stream())
                .map(Slip::word)).containsExactly("7", "s2");
        assertThat(Slip.ofPaper("s2")).isEmpty();
    }

    @Test
    void aCodeHasSixSignsOrEight() {
        assertThat(List.of("K7M2PX", "K7M2PXQ3", "K7M2P", "K7M2PXQ", "K7M-2PO").stream()
                .flatMap(typed -> JoinCode.typed(typed).stream()).map(JoinCode::value))
                .containsExactly("K7M2PX", "K7M2PXQ3");
    }

    @Test
    void aTranslationWithoutAnIdeaIsOfTheQuestion() {
        assertThat(Translate.of("", "pl", "Co?").idea()).isEmpty();
        assertThat(Translate.of("a1", "pl", "herbata").idea()).contains(new IdeaId("a1"));
    }

    @Test
    void emptyGroundRulesAreNoRules() {
        Meeting ruled = aWorkshop().withRules("", " ", "One talks, all listen").inWelcome();
        assertThat(ruled.workshop().rules().lines().size()).isOne();
    }

    @Test
    void thePlaceDownToWhichIdeasAreKeptHasALimitToo() {
        Plan kept = aWorkshop().keeping(21).plan();
        assertThat(Opening.of(kept, lead(), new JoinCode("K7M2PX"), meeting.moment()))
                .isInstanceOfSatisfying(Decision.Refused.class, no ->
                        assertThat(no.why()).isEqualTo(Rejection.CHOICES_OUT_OF_RANGE));
        assertThat(aPlan("Tea").groundRules()).isEmpty();
    }

    @Test
    void whoIsOnPaperAlreadyStaysThereAndTheirSeatCanBeTakenAway() {
        answer(meeting, lead(), new AddSeat("dora"));
        Seat dora = meeting.workshop().seatsAsJoined().get(2);
        Workshop before = meeting.workshop();
        assertThat(answer(meeting, lead(), GoOnPaper.of(dora.id()))).isEmpty();
        assertThat(meeting.workshop().seats()).isEqualTo(before.seats());
        assertThat(answer(meeting, lead(), RemoveSeat.of(dora.id(), false))).isEmpty();
        assertThat(meeting.vote().slips().gone()).as("they had no device to vote on").isZero();
    }

    @Test
    void aLinkToHelpIsAskedToLeadAndToNothingElse() {
        meeting.helper(Role.CO_FACILITATOR);
        Pass helper = meeting.workshop().passes().values().stream()
                .filter(pass -> pass.role() == Role.CO_FACILITATOR).findFirst().orElseThrow();
        assertThat(answer(meeting, lead(), new OfferPart(Role.SCRIBE, Optional.empty(), Optional.of(helper.id()))))
                .contains(Rejection.LINK_ENDED);
    }

    @Test
    void nobodyDeclinesForSomebodyElse() {
        Actor helper = meeting.helper(Role.CO_FACILITATOR);
        Actor other = meeting.helper(Role.CO_FACILITATOR);
        Pass asked = meeting.workshop().passes().get(helper.secret().hash()).orElseThrow();
        answer(meeting, lead(), new OfferPart(Role.FACILITATOR, Optional.empty(), Optional.of(asked.id())));
        assertThat(answer(meeting, other, new DeclinePart())).contains(Rejection.OFFER_OVER);
        assertThat(answer(meeting, helper, new DeclinePart())).isEmpty();
    }

    @Test
    void timeIsAddedOnlyToAStepThatHasSome() {
        assertThat(Agenda.NONE.stretching(Step.SILENT, 5, meeting.now())).isSameAs(Agenda.NONE);
    }

    @Test
    void whoWasNeverInTheOrderBringsNoOtherRound() {
        RoundRobin over = new RoundRobin(List.of(new SeatId("a")), 1, 0, false, true);
        assertThat(over.cameBack(new SeatId("b"), seat -> true)).isSameAs(over);
    }

    @Test
    void whoLeavesInTheirTurnHandsItToSomebodyWhoIsThere() {
        List<SeatId> order = List.of(new SeatId("a"), new SeatId("b"), new SeatId("c"));
        RoundRobin left = new RoundRobin(order, 1, 0, false, false)
                .leftBy(order.get(0), seat -> !seat.equals(order.get(1)));
        assertThat(left.whoseTurn()).contains(order.get(2));
    }

    @Test
    void sameEntriesAreTheSameInAnyOrder() {
        Keyed<String, Integer> one = Keyed.of(Map.of("a", 1, "b", 2));
        assertThat(one).isEqualTo(Keyed.<String, Integer>none().with("b", 2).with("a", 1));
        assertThat(one.equals((Object) "a")).isFalse();
        assertThat(one).isNotEqualTo(one.with("a", 3));
    }

    @Test
    void anIdeaIsNobodysForSomebodyWithoutAKey() {
        assertThat(meeting.idea("tea").isBy(Optional.empty())).isFalse();
    }

    @Test
    void aDeviceTellsOfTheVoteByItsLineItsBallotOrByAllOthers() {
        assertThat(Device.UNKNOWN.tellsOfTheVote()).isFalse();
        assertThat(Device.open(lead().secret()).tellsOfTheVote()).isTrue();
        assertThat(new Device(Optional.empty(), Optional.of(new BallotKey("k")), false).tellsOfTheVote()).isTrue();
        assertThat(new Device(Optional.empty(), Optional.empty(), true).tellsOfTheVote()).isTrue();
    }

    @Test
    void aVoteIsBegunByABallotOrByAPaper() {
        assertThat(meeting.vote().isBegun()).isFalse();
        meeting.later(Duration.ofSeconds(1)).person("anna").votes("tea");
        assertThat(meeting.vote().isBegun()).isTrue();
        assertThat(meeting.vote().isTypedIn()).isFalse();
    }
}
