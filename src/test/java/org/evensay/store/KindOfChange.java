package org.evensay.store;

import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.VOTING;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Slip;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.CountSlip;
import org.evensay.workshop.command.EnterChoices;

/** The kinds of change that a store keeps in the course of a workshop, and how the room comes to each. */
enum KindOfChange {
    START(() -> people().inWelcome(), meeting -> { }),
    JOIN(() -> people().inWelcome(), meeting -> meeting.joins("dora")),
    IDEA(() -> people().inSilent(), meeting -> meeting.person("anna").writes("tea", "chess")),
    EDIT(KindOfChange::written, meeting -> meeting.person("anna").edits("tea", "green tea")),
    HAND_IN(KindOfChange::sharedAtOnce, meeting -> meeting.person("anna").handsIn("tea")),
    MERGE(() -> people().inDiscussion(), meeting -> meeting.person("anna").joinsUnopposed("drinks", "tea", "coffee")),
    OPEN_VOTE(() -> people().inDiscussion(), meeting -> meeting.facilitator().movesTo(VOTING)),
    BALLOT(() -> people().inVoting(), meeting -> {
        meeting.person("anna").votes("tea", "chess");
        meeting.person("anna").votes("chess");
    }),
    SLIP(KindOfChange::withSomebodyOnPaper, KindOfChange::countASlip),
    CLOSE_VOTE(KindOfChange::voted, meeting -> meeting.facilitator().movesTo(REVIEW)),
    CLOSE_WORKSHOP(() -> people().inResults(), meeting -> meeting.facilitator().movesTo(CLOSED)),
    ERASE(() -> people().closed(), meeting -> { });

    private final Supplier<Meeting> before;
    private final Consumer<Meeting> change;

    KindOfChange(Supplier<Meeting> before, Consumer<Meeting> change) {
        this.before = before;
        this.change = change;
    }

    Meeting before() {
        return before.get();
    }

    void happensIn(Meeting meeting) {
        change.accept(meeting);
    }

    private static Given people() {
        return aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "anna: coffee", "ben: chess", "cleo: songs")
                .choosing(2);
    }

    private static Meeting written() {
        Meeting meeting = people().inSilent();
        meeting.person("anna").writes("tea");
        return meeting;
    }

    private static Meeting sharedAtOnce() {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        meeting.person("anna").writes("tea", "chess");
        meeting.facilitator().movesTo(SHARING).sharesAtOnce();
        return meeting;
    }

    private static Meeting withSomebodyOnPaper() {
        Meeting meeting = people().inDiscussion();
        meeting.facilitator().does(new AddSeat("dora"));
        meeting.facilitator().movesTo(VOTING);
        return meeting;
    }

    private static void countASlip(Meeting meeting) {
        Actor scribe = meeting.facilitator().actor();
        Optional<Slip> paper = Slip.of("7");
        meeting.asks(scribe, new EnterChoices(meeting.vote().id(), paper, List.of(meeting.idea("tea").id())));
        meeting.asks(scribe, new CountSlip(meeting.vote().id(), paper.orElseThrow()));
    }

    private static Meeting voted() {
        Meeting meeting = people().inVoting();
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("tea", "chess"));
        return meeting;
    }
}
