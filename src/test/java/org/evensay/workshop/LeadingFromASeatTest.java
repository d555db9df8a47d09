package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.LEADS_ALREADY;
import static org.evensay.workshop.Rejection.NOT_YOUR_PART;
import static org.evensay.workshop.Rejection.SEATED_ALREADY;
import static org.evensay.workshop.Role.CO_FACILITATOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.LeaveSeat;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.SitDownToo;
import org.evensay.workshop.command.TakeOver;
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

    @Test
    void whoGivesUpTheirSeatGoesOnLeadingWithoutOne() {
        meeting.asks(Actor.participant(sitsDown(), own), new LeaveSeat());
        assertThat(meeting.workshop().leader().orElseThrow().seat()).isEqualTo(Leading.WITHOUT_A_SEAT);
        assertThat(meeting.workshop().leading()).isEqualTo(Leading.BEGUN);
        facilitator.movesTo(Step.SILENT);
    }

    @Test
    void aSecondTapOnSittingDownFindsThemSitting() {
        sitsDown();
        Workshop sitting = meeting.workshop();
        facilitator.does(new SitDownToo(own.hash(), "Rosa"));
        assertThat(meeting.workshop()).isEqualTo(sitting);
        facilitator.refused(SEATED_ALREADY).does(new SitDownToo(meeting.newSecret().hash(), ""));
    }

    @Test
    void aFacilitatorWhoseSeatIsGoneMaySitDownAgain() {
        meeting.asks(Actor.participant(sitsDown(), own), new LeaveSeat());
        facilitator.does(new SitDownToo(meeting.newSecret().hash(), ""));
        assertThat(times().size()).isEqualTo(1);
    }

    @Test
    void theTurnsThatTheySatThroughBeforeStayTheirs() {
        SeatId seat = sitsDown();
        int number = meeting.workshop().seats().get(seat).orElseThrow().number();
        Actor helper = meeting.helper(CO_FACILITATOR);
        meeting.asks(helper, new TakeOver(Optional.of(Duration.ofMinutes(2))));
        meeting.asks(new Actor(CO_FACILITATOR, Optional.empty(), facilitator.actor().secret()),
                new TakeOver(Optional.of(Duration.ofMinutes(2))));
        assertThat(times()).isEqualTo(Map.of(number, 2, 0, 1));
        meeting.asks(Actor.participant(seat, own), new LeaveSeat());
        assertThat(times()).isEqualTo(Map.of(number, 1, 0, 2));
    }

    @Test
    void whoHelpsFromASeatGoesOnHelpingWithoutOneAlsoWhenTheyAreTakenOffTheRoom() {
        facilitator.does(new OfferPart(Role.SCRIBE, Optional.of(meeting.person("anna").seat()), Optional.empty()));
        meeting.asks(meeting.actor("anna"), new AcceptPart(own.hash()));
        facilitator.does(RemoveSeat.of(meeting.person("anna").seat(), false));
        assertThat(meeting.workshop().passes().get(own.hash()).orElseThrow().seat()).isEqualTo(Leading.WITHOUT_A_SEAT);
        assertThat(meeting.workshop().leading()).isEqualTo(Leading.BEGUN);
    }

    @Test
    void whoLeadsVotesFromTheirSeatAndNotWithoutOne() {
        Meeting vote = aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: talk", "ben: walks").inVoting();
        CastBallot ballot = new CastBallot(vote.vote().id(), List.of(vote.idea("tea").id()), 1);
        vote.facilitator().refused(NOT_YOUR_PART).does(ballot);
        vote.facilitator().does(new SitDownToo(own.hash(), "Dora"));
        vote.facilitator().refused(NOT_YOUR_PART).does(ballot);
        Actor seat = Actor.participant(vote.workshop().seatHolding(own.hash()).orElseThrow().id(), own);
        assertThat(vote.asks(seat, ballot)).isInstanceOf(Decision.Accepted.class);
        assertThat(vote.vote().ballots().size()).isEqualTo(1);
    }

    private Map<Integer, Integer> times() {
        return meeting.workshop().leading().times().asMap();
    }

    private SeatId sitsDown() {
        facilitator.does(new SitDownToo(own.hash(), ""));
        return meeting.workshop().seatHolding(own.hash()).orElseThrow().id();
    }
}
