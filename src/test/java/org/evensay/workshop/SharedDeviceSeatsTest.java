package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.ShareDevice;
import org.evensay.workshop.command.SitDownToo;
import org.evensay.workshop.command.TakeSeat;
import org.junit.jupiter.api.Test;

/** Seats on devices that several people share: nobody gets two by a slip of the finger. */
class SharedDeviceSeatsTest {
    private static final Sign CAT = new Sign(Sign.Colour.BLUE, Sign.Animal.CAT);
    private static final Sign DOG = new Sign(Sign.Colour.RED, Sign.Animal.DOG);

    private final Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();

    private Optional<Rejection> answer(Actor by, Command command) {
        return meeting.asks(by, command) instanceof Decision.Refused no ? Optional.of(no.why()) : Optional.empty();
    }

    private Optional<Rejection> sits(Secret secret, Sign sign, boolean sure) {
        return answer(Actor.newcomer(secret), TakeSeat.knownBy(sign, sure));
    }

    @Test
    void onlyTheFirstOfAllIsNotAskedWhetherTheyAreNew() {
        Secret cat = meeting.newSecret();
        Secret dog = meeting.newSecret();
        assertThat(sits(cat, CAT, false)).isEmpty();
        assertThat(sits(dog, DOG, false)).contains(Rejection.SIGN_NEW);
        assertThat(sits(dog, DOG, true)).isEmpty();
        assertThat(sits(dog, DOG, false)).as("who sits there already").isEmpty();
        assertThat(sits(meeting.newSecret(), DOG, true)).contains(Rejection.SIGN_TAKEN);
    }

    @Test
    void whoLetsOthersUseTheirDeviceKeepsTheirSeatUnderASign() {
        Actor anna = meeting.actor("anna");
        assertThat(answer(anna, new ShareDevice(CAT))).isEmpty();
        Seat seat = meeting.workshop().seatOf(anna).orElseThrow();
        assertThat(seat.sitting()).isEqualTo(Sitting.SHARED_DEVICE);
        assertThat(seat.sign()).contains(CAT);
        assertThat(seat.name()).isEqualTo("anna");
        assertThat(answer(meeting.actor("ben"), new ShareDevice(CAT))).contains(Rejection.SIGN_TAKEN);
        assertThat(answer(anna, new ShareDevice(DOG))).isEmpty();
        assertThat(meeting.workshop().seatOf(anna).orElseThrow().sign()).as("known already").contains(CAT);
    }

    @Test
    void nobodyIsAskedToTakeAPartOnADeviceThatIsPassedOn() {
        Actor anna = meeting.actor("anna");
        answer(anna, new ShareDevice(CAT));
        assertThat(answer(meeting.facilitator().actor(), new OfferPart(Role.SCRIBE, anna.seat(), Optional.empty())))
                .contains(Rejection.NEEDS_OWN_DEVICE);
    }

    @Test
    void whoWasAskedAndSharesTheirDeviceMeanwhileCannotTakeThePart() {
        Actor anna = meeting.actor("anna");
        answer(meeting.facilitator().actor(), new OfferPart(Role.SCRIBE, anna.seat(), Optional.empty()));
        answer(anna, new ShareDevice(CAT));
        assertThat(answer(anna, new AcceptPart(meeting.newSecret().hash()))).contains(Rejection.OFFER_OVER);
    }

    /** The next one would find the page of that part open. */
    @Test
    void whoLeadsAndSitsDownTooDoesNotShareTheirDevice() {
        Secret own = meeting.newSecret();
        meeting.asks(meeting.facilitator().actor(), new SitDownToo(own.hash(), "rosa"));
        Seat seat = meeting.workshop().seatHolding(own.hash()).orElseThrow();
        assertThat(answer(Actor.participant(seat.id(), own), new ShareDevice(CAT))).contains(Rejection.HAS_A_PART);
    }
}
