package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.LEADS_ALREADY;
import static org.evensay.workshop.Role.CO_FACILITATOR;

import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.SitDownToo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who leads may have a seat as well, and gives it up without giving up the lead. */
class LeadingFromASeatTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();
    private final Facilitator facilitator = meeting.facilitator();
    private final Secret own = meeting.newSecret();

    @ParameterizedTest
    @EnumSource(names = {"FACILITATOR", "CO_FACILITATOR", "SCRIBE", "SUPPORT"})
    void whoLeadsDoesNotAskThemselves(Role role) {
        SeatId seat = sitsDown();
        facilitator.refused(LEADS_ALREADY).does(new OfferPart(role, Optional.of(seat), Optional.empty()));
        facilitator.does(new OfferPart(role, Optional.of(meeting.person("anna").seat()), Optional.empty()));
    }

    /** Should an asking stand from before they led. */
    @Test
    void aYesOfWhoLeadsNeverLeavesTheRoomWithNobodyLeading() {
        SeatId seat = sitsDown();
        Workshop asked = meeting.workshop().with(
                meeting.workshop().leading().offering(Leading.Offer.to(seat, CO_FACILITATOR)));
        assertThat(asked.ask(new AcceptPart(meeting.newSecret().hash()), Actor.participant(seat, own),
                meeting.moment())).isEqualTo(Decision.refused(LEADS_ALREADY));
    }

    private SeatId sitsDown() {
        facilitator.does(new SitDownToo(own.hash(), ""));
        return meeting.workshop().seatHolding(own.hash()).orElseThrow().id();
    }
}
