package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.support.Participant;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.EnterChoices;
import org.evensay.workshop.command.GoOnHere;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.ShareDevice;
import org.evensay.workshop.command.TakeSeat;
import org.junit.jupiter.api.Test;

/** Somebody goes on on paper, and takes up their device again: one seat and one vote all the way. */
class GoingOnWithoutADeviceTest {
    private static final Sign CAT = new Sign(Sign.Colour.BLUE, Sign.Animal.CAT);

    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: chess", "cleo: songs").inDiscussion();
    private final Actor anna = meeting.actor("anna");
    private final Participant ben = meeting.person("ben");
    private final Participant cleo = meeting.person("cleo");
    private final Actor leads = meeting.facilitator().actor();

    private Optional<Rejection> answer(Actor by, Command command) {
        return meeting.asks(by, command) instanceof Decision.Refused no ? Optional.of(no.why()) : Optional.empty();
    }

    private void annaGoesOnOnPaper() {
        assertThat(answer(leads, GoOnPaper.of(anna.seat().orElseThrow()))).isEmpty();
    }

    private Optional<Rejection> annaGoesOnHere() {
        return answer(Actor.newcomer(anna.secret()), new GoOnHere());
    }

    private Seat annasSeat() {
        return meeting.workshop().seats().get(anna.seat().orElseThrow()).orElseThrow();
    }

    @Test
    void theDeviceCanDoNothingButIsKnownToHaveHadTheSeat() {
        annaGoesOnOnPaper();
        assertThat(meeting.workshop().seatHolding(anna.secret().hash())).isEmpty();
        assertThat(meeting.workshop().seatHolding(anna.secret().hash().laidAside())).contains(annasSeat());
        assertThat(meeting.workshop().seatHolding(meeting.newSecret().hash().laidAside())).isEmpty();
    }

    /** What the database keeps of a seat on paper opens nothing: not as a secret, and not as the hash of one. */
    @Test
    void whatIsKeptOfTheDeviceIsNoKeyToTheSeat() {
        annaGoesOnOnPaper();
        String kept = annasSeat().secret().value();
        assertThat(meeting.workshop().seatHolding(new Secret(kept).hash())).isEmpty();
        assertThat(meeting.workshop().seatHolding(new Secret(kept).hash().laidAside())).isEmpty();
    }

    @Test
    void whoTakesUpTheirDeviceAgainHasTheSeatThatTheyHad() {
        Seat before = annasSeat();
        annaGoesOnOnPaper();
        assertThat(annaGoesOnHere()).isEmpty();
        assertThat(annasSeat()).isEqualTo(before);
        assertThat(annaGoesOnHere()).as("a second tap").isEmpty();
        assertThat(meeting.workshop().seats().size()).isEqualTo(3);
    }

    @Test
    void onASharedDeviceTheyAreKnownByTheirSignAgain() {
        answer(anna, new ShareDevice(CAT));
        annaGoesOnOnPaper();
        annaGoesOnHere();
        assertThat(annasSeat().sitting()).isEqualTo(Sitting.SHARED_DEVICE);
        assertThat(annasSeat().sign()).contains(CAT);
    }

    @Test
    void whileAVoteIsOpenTheyStayOnPaper() {
        annaGoesOnOnPaper();
        Onwards.toVoting(meeting);
        assertThat(annaGoesOnHere()).contains(Rejection.VOTES_ON_PAPER);
        assertThat(answer(anna, new CastBallot(meeting.vote().id(), meeting.vote().ideas(), 1)))
                .contains(Rejection.SEAT_UNKNOWN);
    }

    /** As a shared device does it for whoever picks their sign and types their code. */
    @Test
    void whoComesInAgainOnTheSameDeviceGetsNoSecondSeat() {
        annaGoesOnOnPaper();
        assertThat(answer(Actor.newcomer(anna.secret()), new TakeSeat(""))).isEmpty();
        assertThat(meeting.workshop().seats().size()).isEqualTo(3);
        assertThat(annasSeat().isOnPaper()).isTrue();
    }

    @Test
    void aStrangerHasNothingToGoOnWith() {
        annaGoesOnOnPaper();
        assertThat(answer(Actor.newcomer(meeting.newSecret()), new GoOnHere())).contains(Rejection.SEAT_UNKNOWN);
    }

    /** Their paper may be among those that are in: they would come in again to a second vote. */
    @Test
    void whoseVoteMayBeInOnPaperCannotBeTakenAwayBeforeTheVoteEnds() {
        annaGoesOnOnPaper();
        answer(leads, new AddSeat("dora"));
        Onwards.toVoting(meeting);
        RemoveSeat annaGoes = RemoveSeat.of(anna.seat().orElseThrow(), false);
        typesIn("1");
        assertThat(answer(leads, annaGoes)).contains(Rejection.PAPERS_ARE_IN);
        assertThat(answer(leads, RemoveSeat.of(meeting.actor("ben").seat().orElseThrow(), false)))
                .as("who votes on a device").isEmpty();
    }

    @Test
    void beforeAPaperIsInSomebodyOnPaperCanBeTakenAway() {
        annaGoesOnOnPaper();
        answer(leads, new AddSeat("dora"));
        Onwards.toVoting(meeting);
        assertThat(answer(leads, RemoveSeat.of(anna.seat().orElseThrow(), false))).isEmpty();
        assertThat(typesIn("1")).isEmpty();
        assertThat(typesIn("2")).contains(Rejection.NO_SLIP_LEFT);
    }

    @Test
    void nobodyWaitsForAnAnswerFromADeviceThatIsLaidAsideOrShared() {
        answer(leads, new OfferPart(Role.SCRIBE, anna.seat(), Optional.empty()));
        annaGoesOnOnPaper();
        assertThat(meeting.workshop().leading().waiting()).isEmpty();
        answer(leads, new OfferPart(Role.SCRIBE, Optional.of(ben.seat()), Optional.empty()));
        answer(ben.actor(), new ShareDevice(CAT));
        assertThat(meeting.workshop().leading().waiting()).isEmpty();
    }

    /** Which ideas are hers the room knows only while her page is open: as she lays it aside. */
    private void annaLaysHerOpenPageAside() {
        assertThat(answer(leads, GoOnPaper.of(anna.seat().orElseThrow()).from(Device.open(anna.secret())))).isEmpty();
    }

    @Test
    void whoWentOnOnPaperIsAskedAloudAboutWhatTheyWrote() {
        annaLaysHerOpenPageAside();
        ben.rewords("tea", "green tea");
        meeting.facilitator().refused(Rejection.YES_MISSING).goesOnWith("green tea", ben, cleo);
        meeting.facilitator().hearsYesTo("green tea");
        assertThat(meeting.list()).as("the room is asked too").contains("A tea");
        meeting.facilitator().goesOnWith("green tea", ben, cleo);
        assertThat(meeting.list()).contains("A green tea");
    }

    @Test
    void theirYesDoesNotStandForThatOfSomebodyWithADevice() {
        annaLaysHerOpenPageAside();
        cleo.rewords("chess", "go");
        meeting.facilitator().hearsYesTo("go");
        meeting.facilitator().refused(Rejection.YES_MISSING).goesOnWith("go", ben, cleo);
        ben.saysYesTo("go");
        assertThat(meeting.list()).contains("B go");
    }

    @Test
    void nobodyOnPaperIsAskedAboutWhatEveryAuthorHasAgreedTo() {
        annaLaysHerOpenPageAside();
        ben.rewords("chess", "go");
        meeting.facilitator().refused(Rejection.PROPOSAL_NOT_YOURS).hearsYesTo("go");
        meeting.facilitator().goesOnWith("go", ben, cleo);
        assertThat(meeting.list()).contains("B go");
    }

    @Test
    void onTheirDeviceAgainTheyAreAskedThere() {
        annaLaysHerOpenPageAside();
        annaGoesOnHere();
        meeting.person("anna").rewordsUnopposed("tea", "green tea");
        cleo.rewords("green tea", "mint tea");
        meeting.facilitator().refused(Rejection.PROPOSAL_NOT_YOURS).hearsYesTo("mint tea");
        meeting.person("anna").saysYesTo("mint tea");
        assertThat(meeting.list()).contains("A mint tea");
    }

    private Optional<Rejection> typesIn(String paper) {
        return answer(leads, new EnterChoices(meeting.vote().id(), Slip.of(paper),
                meeting.vote().ideas().subList(0, 1)));
    }
}
