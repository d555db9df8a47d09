package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.LEADER_IS_HERE;
import static org.evensay.workshop.Rejection.LEADER_JUST_LEFT;
import static org.evensay.workshop.Rejection.LINK_ENDED;
import static org.evensay.workshop.Rejection.NOT_YOUR_PART;
import static org.evensay.workshop.Rejection.OFFER_OVER;
import static org.evensay.workshop.Rejection.OFFER_WAITS;
import static org.evensay.workshop.Rejection.SEATED_ALREADY;
import static org.evensay.workshop.Rejection.SEAT_UNKNOWN;
import static org.evensay.workshop.Role.CO_FACILITATOR;
import static org.evensay.workshop.Role.FACILITATOR;
import static org.evensay.workshop.Role.SCRIBE;
import static org.evensay.workshop.Role.SUPPORT;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptLead;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.AnswerCall;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.CapSeats;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.EndPass;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.SitDownToo;
import org.evensay.workshop.command.TakeOver;
import org.evensay.workshop.command.WithdrawOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Leading is a part that goes round: asked for, said yes to, handed over, taken over, and counted. */
class LeadingTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inWelcome();
    private final Facilitator facilitator = meeting.facilitator();
    private final Secret own = meeting.newSecret();

    @Test
    void theFacilitationIsHandedOverByOneActionAndOneYes() {
        asksAnna(FACILITATOR);
        assertThat(meeting.workshop().leader().orElseThrow().secret()).isEqualTo(facilitator.actor().secret().hash());

        assertThat(meeting.asks(meeting.actor("anna"), new AcceptPart(own.hash())))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(meeting.asks(Actor.facilitator(own), new MoveOn(Step.WELCOME, Step.SILENT)))
                .isInstanceOf(Decision.Accepted.class);
        facilitator.refused(LINK_ENDED).movesTo(Step.SHARING);
        assertThat(role(facilitator.actor().secret())).as("who led before helps").isEqualTo(CO_FACILITATOR);
    }

    @Test
    void howOftenEachSeatHasLedIsCounted() {
        asksAnna(FACILITATOR);
        meeting.asks(meeting.actor("anna"), new AcceptPart(own.hash()));
        meeting.asks(Actor.facilitator(own), offer("ben", FACILITATOR));
        Secret bens = meeting.newSecret();
        meeting.asks(meeting.actor("ben"), new AcceptPart(bens.hash()));
        meeting.asks(Actor.facilitator(bens), offer("anna", FACILITATOR));
        meeting.asks(meeting.actor("anna"), new AcceptPart(meeting.newSecret().hash()));

        assertThat(meeting.workshop().leading().times().asMap())
                .isEqualTo(Map.of(0, 1, number("anna"), 2, number("ben"), 1));
        assertThat(meeting.workshop().leading().holder()).isEqualTo(number("anna"));
    }

    @Test
    void theCountOutlivesTheSeatsAndNoLinkLeadsToThem() {
        asksAnna(FACILITATOR);
        meeting.asks(meeting.actor("anna"), new AcceptPart(own.hash()));
        int anna = number("anna");
        meeting.asks(Actor.facilitator(own), new MoveOn(Step.WELCOME, Step.CLOSED));
        assertThat(meeting.workshop().leading().times().asMap()).isEqualTo(Map.of(0, 1, anna, 1));
        assertThat(meeting.workshop().passes().values()).extracting(Pass::seat).containsOnly(0);
    }

    @Test
    void nobodyNeedsAReasonToSayNo() {
        asksAnna(FACILITATOR);
        assertThat(meeting.asks(meeting.actor("ben"), new DeclinePart())).isEqualTo(Decision.refused(OFFER_OVER));
        meeting.person("anna").does(new DeclinePart());
        assertThat(accepts("anna")).isEqualTo(Decision.refused(OFFER_OVER));
        assertThat(meeting.asks(meeting.actor("anna"), new DeclinePart())).isEqualTo(Decision.refused(OFFER_OVER));
    }

    @Test
    void aNoStaysUntilSomebodyElseIsAskedOrItIsPutAway() {
        asksAnna(FACILITATOR);
        meeting.person("anna").does(new DeclinePart());
        assertThat(meeting.workshop().leading().offer().orElseThrow().declined()).isTrue();
        assertThat(meeting.workshop().leading().waiting()).isEmpty();
        facilitator.does(new WithdrawOffer());
        assertThat(meeting.workshop().leading()).isEqualTo(Leading.BEGUN);

        asksAnna(FACILITATOR);
        meeting.person("anna").does(new DeclinePart());
        facilitator.does(offer("ben", SCRIBE));
        assertThat(meeting.workshop().leading().waiting()).isPresent();
        assertThat(accepts("ben")).isInstanceOf(Decision.Accepted.class);
        assertThat(role(own)).isEqualTo(SCRIBE);
    }

    @Test
    void nobodyElseIsAskedWhileSomebodyThinksAboutIt() {
        asksAnna(FACILITATOR);
        facilitator.refused(OFFER_WAITS).does(offer("ben", SCRIBE));
        facilitator.does(new WithdrawOffer());
        assertThat(accepts("anna")).isEqualTo(Decision.refused(OFFER_OVER));
        facilitator.does(offer("ben", SCRIBE));
    }

    @Test
    void anAskingGoesWithTheSeatOrTheLinkThatItWasMeantFor() {
        asksAnna(FACILITATOR);
        meeting.person("anna").leaves();
        assertThat(meeting.workshop().leading().offer()).isEmpty();

        PassId helper = id(meeting.helper(CO_FACILITATOR).secret());
        facilitator.does(new OfferPart(FACILITATOR, Optional.empty(), Optional.of(helper)));
        facilitator.does(new EndPass(helper));
        assertThat(meeting.workshop().leading().offer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CO_FACILITATOR", "SCRIBE", "SUPPORT"})
    void somebodyInTheRoomTakesAPartAndKeepsTheirSeat(Role role) {
        asksAnna(role);
        accepts("anna");
        assertThat(role(own)).isEqualTo(role);
        assertThat(meeting.workshop().passes().get(own.hash()).orElseThrow().seat()).isEqualTo(number("anna"));
        assertThat(meeting.workshop().seatOf(meeting.actor("anna"))).isPresent();
        assertThat(meeting.workshop().leading()).as("helping is no turn to lead").isEqualTo(Leading.BEGUN);
    }

    @Test
    void onlyPeopleInTheRoomAreAskedAndOnlyToSharedParts() {
        facilitator.refused(SEAT_UNKNOWN).does(offer("anna", Role.SCREEN));
        facilitator.refused(SEAT_UNKNOWN).does(offer("anna", Role.PARTICIPANT));
        facilitator.refused(SEAT_UNKNOWN).does(
                new OfferPart(SCRIBE, Optional.of(new SeatId("unknown")), Optional.empty()));
        facilitator.refused(LINK_ENDED).does(new OfferPart(FACILITATOR, Optional.empty(), Optional.empty()));
        PassId scribe = id(meeting.helper(SCRIBE).secret());
        facilitator.refused(LINK_ENDED).does(new OfferPart(FACILITATOR, Optional.empty(), Optional.of(scribe)));
    }

    @Test
    void whoHelpsByALinkIsAskedToLeadAndKeepsTheirLink() {
        Actor helper = meeting.helper(CO_FACILITATOR);
        assertThat(meeting.asks(helper, new AcceptLead())).isEqualTo(Decision.refused(OFFER_OVER));
        facilitator.does(new OfferPart(FACILITATOR, Optional.empty(), Optional.of(id(helper.secret()))));
        meeting.asks(helper, new AcceptLead());
        assertThat(role(helper.secret())).isEqualTo(FACILITATOR);
        assertThat(meeting.workshop().leading().times().asMap()).isEqualTo(Map.of(0, 2));
    }

    @Test
    void whoHelpsGoesOnWhenTheFacilitatorHasBeenGoneForAMinute() {
        Actor helper = meeting.helper(CO_FACILITATOR);
        assertThat(meeting.asks(helper, TakeOver.asked())).isEqualTo(Decision.refused(LEADER_IS_HERE));
        assertThat(meeting.asks(helper, TakeOver.asked().whileGone(Optional.of(Duration.ofSeconds(18)))))
                .isEqualTo(Decision.refused(LEADER_JUST_LEFT, 42));
        meeting.asks(helper, new TakeOver(Optional.of(Duration.ofSeconds(60))));
        assertThat(role(helper.secret())).isEqualTo(FACILITATOR);
        assertThat(role(facilitator.actor().secret())).isEqualTo(CO_FACILITATOR);
    }

    @Test
    void whoHelpsDoesNotDecideForTheRoom() {
        Actor helper = meeting.helper(CO_FACILITATOR);
        assertThat(meeting.asks(helper, new LockDoor(true))).isInstanceOf(Decision.Accepted.class);
        assertThat(meeting.asks(helper, new MoveOn(Step.WELCOME, Step.SILENT)))
                .isEqualTo(Decision.refused(NOT_YOUR_PART));
        assertThat(meeting.asks(helper, new EndPass(id(facilitator.actor().secret()))))
                .isEqualTo(Decision.refused(NOT_YOUR_PART));
    }

    @Test
    void theSupportPersonHearsTheQuietCallsAndNothingElse() {
        Actor support = meeting.helper(SUPPORT);
        meeting.person("anna").does(new AskForCare(Optional.of(Care.Wish.TALK)));
        assertThat(meeting.asks(support, new AnswerCall(meeting.person("anna").seat(), false)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(meeting.asks(support, new LockDoor(true))).isEqualTo(Decision.refused(NOT_YOUR_PART));
    }

    @Test
    void theFacilitatorMayTakeASeatAndTheirTurnCountsForIt() {
        facilitator.does(new SitDownToo(own.hash(), "Dora"));
        Seat seat = meeting.workshop().seatHolding(own.hash()).orElseThrow();
        assertThat(seat.name()).isEqualTo("Dora");
        assertThat(meeting.workshop().leading().times().asMap()).isEqualTo(Map.of(seat.number(), 1));
        facilitator.refused(SEATED_ALREADY).does(new SitDownToo(meeting.newSecret().hash(), ""));
        assertThat(role(facilitator.actor().secret())).isEqualTo(FACILITATOR);
    }

    @Test
    void onlyWhoWasAskedCanSayYes() {
        asksAnna(SCRIBE);
        assertThat(accepts("ben")).isEqualTo(Decision.refused(OFFER_OVER));
        assertThat(meeting.workshop().passes().has(own.hash())).isFalse();
        assertThat(accepts("anna")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aLockedDoorDoesNotStopTheFacilitatorFromTakingPartAndAFullRoomDoes() {
        facilitator.does(new LockDoor(true));
        facilitator.does(new SitDownToo(own.hash(), ""));
        facilitator.does(new CapSeats(4));
        Actor helper = meeting.helper(CO_FACILITATOR);
        assertThat(meeting.asks(helper, new SitDownToo(meeting.newSecret().hash(), "")))
                .isEqualTo(Decision.refused(Rejection.ROOM_FULL));
    }

    private void asksAnna(Role role) {
        facilitator.does(offer("anna", role));
    }

    private OfferPart offer(String name, Role role) {
        return new OfferPart(role, Optional.of(meeting.person(name).seat()), Optional.empty());
    }

    private Decision accepts(String name) {
        return meeting.asks(meeting.actor(name), new AcceptPart(own.hash()));
    }

    private int number(String name) {
        return meeting.workshop().seatOf(meeting.actor(name)).orElseThrow().number();
    }

    private Role role(Secret secret) {
        return meeting.workshop().passes().get(secret.hash()).orElseThrow().role();
    }

    private PassId id(Secret secret) {
        return meeting.workshop().passes().get(secret.hash()).orElseThrow().id();
    }
}
