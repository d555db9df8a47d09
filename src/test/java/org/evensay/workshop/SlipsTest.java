package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.voting.Marks;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.CountSlip;
import org.evensay.workshop.command.DropSlip;
import org.evensay.workshop.command.EnterChoices;
import org.evensay.workshop.command.EnterMarks;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.RemoveSeat;
import org.junit.jupiter.api.Test;

/** The votes of people without a device: typed in, read back, counted once, and nobody's. */
class SlipsTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks").choosing(2).inDiscussion();
    private final Actor scribe = meeting.helper(Role.SCRIBE);

    private Meeting voting(int onPaper) {
        for (int person = 0; person < onPaper; person++) {
            assertThat(answer(scribe, new AddSeat("dora"))).isEmpty();
        }
        return Onwards.toVoting(meeting);
    }

    private Optional<Rejection> answer(Actor by, Command command) {
        return meeting.asks(by, command) instanceof Decision.Refused no ? Optional.of(no.why()) : Optional.empty();
    }

    private Optional<Rejection> types(String slip, String... ideas) {
        return answer(scribe, new EnterChoices(meeting.vote().id(), Slip.of(slip), ids(ideas)));
    }

    private Optional<Rejection> readsBack(String slip) {
        return answer(scribe, new CountSlip(meeting.vote().id(), Slip.of(slip).orElseThrow()));
    }

    private void goesOnOnPaper(String name, Device device) {
        SeatId seat = meeting.actor(name).seat().orElseThrow();
        assertThat(answer(meeting.facilitator().actor(), GoOnPaper.of(seat).from(device))).isEmpty();
    }

    private List<IdeaId> ids(String... ideas) {
        return Stream.of(ideas).map(text -> meeting.idea(text).id()).toList();
    }

    @Test
    void aPaperCountsOnlyWhenItWasReadBack() {
        voting(1);
        assertThat(types("7", "songs", "tea")).isEmpty();
        assertThat(meeting.vote().ballotsIn()).isZero();
        assertThat(readsBack("7")).isEmpty();
        assertThat(meeting.vote().ballotsIn()).isOne();
    }

    @Test
    void theVoteCannotEndWhileAPaperWaitsToBeReadBack() {
        voting(1);
        types("7", "songs");
        MoveOn on = new MoveOn(Step.VOTING, Step.REVIEW);
        assertThat(answer(meeting.facilitator().actor(), on)).contains(Rejection.SLIPS_WAIT);
        assertThat(answer(scribe, new DropSlip(meeting.vote().id(), Slip.of("7").orElseThrow()))).isEmpty();
        assertThat(answer(meeting.facilitator().actor(), on)).isEmpty();
    }

    @Test
    void whereAPaperIsTypedInTheRoomDoesNotGoBackToItsTalk() {
        voting(1);
        types("7", "songs");
        MoveOn back = new MoveOn(Step.VOTING, Step.DISCUSSION);
        assertThat(answer(meeting.facilitator().actor(), back)).contains(Rejection.SLIPS_WAIT);
        readsBack("7");
        assertThat(answer(meeting.facilitator().actor(), back)).contains(Rejection.BALLOTS_ALREADY_IN);
    }

    @Test
    void typedInAgainBeforeItCountsItIsPutRightAndAfterwardsItIsRefused() {
        voting(1);
        types("7", "songs");
        assertThat(types("7", "tea")).isEmpty();
        readsBack("7");
        assertThat(types("7", "chess")).contains(Rejection.SLIP_COUNTED);
        assertThat(meeting.vote().slips().counted()).extracting(ballot -> ballot.marks().get(0).idea())
                .containsExactly(meeting.idea("tea").id());
    }

    @Test
    void noMoreCanBeTypedInThanThereArePeopleWithoutADevice() {
        voting(2);
        types("1", "songs");
        types("2", "songs");
        assertThat(types("3", "songs")).contains(Rejection.NO_SLIP_LEFT);
        assertThat(answer(scribe, new EnterChoices(meeting.vote().id(), Optional.empty(), ids("tea"))))
                .contains(Rejection.NO_SLIP_LEFT);
    }

    @Test
    void spokenVotesGetNumbersOfTheirOwn() {
        voting(2);
        types("1", "tea");
        answer(scribe, new EnterChoices(meeting.vote().id(), Optional.empty(), ids("songs")));
        assertThat(meeting.vote().slips().entered().keys()).extracting(Slip::word).containsExactly("1", "s1");
    }

    @Test
    void whatIsWrongOnAPhoneIsWrongOnPaper() {
        voting(1);
        assertThat(types("1", "tea", "songs", "chess")).contains(Rejection.TOO_MANY_CHOICES);
        assertThat(types("1", "tea", "tea")).contains(Rejection.CHOICE_TWICE);
        assertThat(answer(scribe, new EnterMarks(meeting.vote().id(), Slip.of("1"), Map.of())))
                .contains(Rejection.ANOTHER_WAY);
        assertThat(readsBack("1")).contains(Rejection.SLIP_UNKNOWN);
        assertThat(answer(scribe, new CountSlip(new VoteId("another"), Slip.of("1").orElseThrow())))
                .contains(Rejection.VOTE_UNKNOWN);
    }

    @Test
    void dotsCanBeTypedInToo() {
        meeting.facilitator().plansBy(VotingRule.YES_NO_UNSURE);
        voting(1);
        EnterMarks marks = new EnterMarks(meeting.vote().id(), Slip.of("4"), Map.of(ids("tea").get(0), 1));
        assertThat(answer(scribe, marks)).isEmpty();
        assertThat(readsBack("4")).isEmpty();
        assertThat(meeting.vote().slips().counted()).containsExactly(new Marks<>(Map.of(ids("tea").get(0), 1)));
    }

    @Test
    void theCountIsThatOfAllBallotsAndSaysHowManyWereEnteredWithHelp() {
        voting(2);
        meeting.person("anna").votes("tea", "songs");
        meeting.person("ben").votes("songs", "chess");
        types("1", "songs", "tea");
        types("2", "walks");
        readsBack("1");
        readsBack("2");
        answer(meeting.facilitator().actor(), new MoveOn(Step.VOTING, Step.REVIEW));
        Outcome kept = meeting.question().votes().get(0).outcome().orElseThrow();
        assertThat(kept.cast()).isEqualTo(4);
        assertThat(kept.helped()).isEqualTo(2);
        assertThat(meeting.question().votes().get(0).places()).extracting(at -> at.line().idea())
                .startsWith(meeting.idea("songs").id());
        assertThat(meeting.question().votes().get(0).slips()).isEqualTo(Slips.NONE);
    }

    @Test
    void whoGoesOnWithoutTheirConnectedPhoneTakesTheirVoteBackAndVotesOnceOnPaper() {
        voting(0);
        meeting.person("anna").votes("tea");
        Actor anna = meeting.actor("anna");
        goesOnOnPaper("anna", Device.open(anna.secret()));
        assertThat(meeting.vote().ballotsIn()).isZero();
        assertThat(types("1", "tea")).isEmpty();
        assertThat(meeting.workshop().seatHolding(anna.secret().hash())).isEmpty();
    }

    @Test
    void aVoteThatIsKnownToBeOfAPhoneThatIsOffIsTakenOutAndThePersonVotesOnceOnPaper() {
        voting(0);
        meeting.person("anna").votes("tea");
        goesOnOnPaper("anna", new Device(Optional.empty(), meeting.actor("anna").ballotKey(meeting.vote()), true));
        assertThat(meeting.vote().ballotsIn()).isZero();
        assertThat(types("1", "songs")).isEmpty();
    }

    @Test
    void whoIsRemovedWithAPhoneThatIsOffTakesTheirVoteWithThemWhenItIsKnown() {
        voting(1);
        meeting.person("cleo").votes("tea");
        Device dark = new Device(Optional.empty(), meeting.actor("cleo").ballotKey(meeting.vote()), true);
        answer(meeting.facilitator().actor(),
                RemoveSeat.of(meeting.actor("cleo").seat().orElseThrow(), false).from(dark));
        assertThat(meeting.vote().ballotsIn()).isZero();
        assertThat(meeting.vote().slips().gone()).isZero();
    }

    /** Where the house was started again in the middle of a vote; a vote too many from phones is taken for theirs. */
    @Test
    void aPhoneThatHadVotedAndWentDarkLeavesNoVoteOnPaper() {
        voting(0);
        for (String voter : List.of("anna", "ben", "cleo")) {
            meeting.person(voter).votes("tea");
        }
        goesOnOnPaper("anna", Device.UNKNOWN);
        assertThat(types("1", "tea")).contains(Rejection.NO_SLIP_LEFT);
    }

    @Test
    void whoWasRemovedAfterVotingTakesNobodysPaper() {
        voting(1);
        for (String voter : List.of("anna", "ben", "cleo")) {
            meeting.person(voter).votes("tea");
        }
        answer(meeting.facilitator().actor(), RemoveSeat.of(meeting.actor("cleo").seat().orElseThrow(), false));
        assertThat(types("1", "tea")).isEmpty();
    }

    @Test
    void whoHasNoDeviceHasASeatThatNoBrowserCanTake() {
        answer(scribe, new AddSeat("dora"));
        Seat dora = meeting.workshop().seatsAsJoined().get(3);
        assertThat(dora.name()).isEqualTo("dora");
        assertThat(dora.sitting()).isEqualTo(Sitting.ON_PAPER);
        assertThat(meeting.question().sharing().rounds().order()).contains(dora.id());
    }
}
