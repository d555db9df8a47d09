package org.evensay.store;

import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;
import static org.evensay.workshop.Step.WELCOME;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.support.Facilitator;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Care;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.command.AcceptLead;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.AddQuestion;
import org.evensay.workshop.command.AnswerCall;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.AskForTime;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.DropSaid;
import org.evensay.workshop.command.ExtendTimer;
import org.evensay.workshop.command.HearSaid;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.KeepRecoveryCode;
import org.evensay.workshop.command.LookFirst;
import org.evensay.workshop.command.NameHelpLines;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.PauseTimer;
import org.evensay.workshop.command.PlanTimes;
import org.evensay.workshop.command.RecordSaid;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.RestScreen;
import org.evensay.workshop.command.ResumeTimer;
import org.evensay.workshop.command.SitDownToo;
import org.evensay.workshop.command.StartTimer;
import org.evensay.workshop.command.TakeOver;
import org.evensay.workshop.command.TakeSeat;
import org.evensay.workshop.command.TellStories;
import org.evensay.workshop.command.UseLobby;

/** Two questions with everything a room can do, in an order a room might do it in. */
final class FullWorkshop {
    private final Meeting meeting;
    private final Facilitator lead;

    FullWorkshop(Meeting meeting) {
        this.meeting = meeting;
        this.lead = meeting.facilitator();
    }

    static Given planned() {
        return Given.aWorkshop().asking("What works well?", "What comes next?").withRules("One speaks, all listen")
                .sinceLastTime("Ask for a key · Robin · before Easter", "✓ Bring a kettle")
                .withASecondVote();
    }

    void whole() {
        firstQuestion();
        secondQuestion();
        lead.movesTo(CLOSED);
    }

    void firstQuestion() {
        welcome();
        silent();
        rounds();
        discussion();
        votes();
    }

    void welcome() {
        Stream.of("Anna", "Ben", "Cleo", "Dora", "").forEach(meeting::joins);
        lead.does(new IssuePass(meeting.newSecret().hash(), Role.SCREEN));
        lead.does(new KeepRecoveryCode(meeting.newSecret().hash()));
        lead.proposesRule("Phones away");
        meeting.person("Ben").proposesRule("Laughing is fine");
        lead.rewordsRule("Phones away", "Phones only for this");
        lead.removesRule("Laughing is fine");
        meeting.person("Anna").agrees();
        lead.rewordsQuestion("What works really well?");
        lead.plans(3, true);
        lead.does(new PlanTimes(List.of(new Agenda.Slot(VOTING, 10), new Agenda.Slot(WELCOME, 15))));
        lead.does(new BeginTimes());
        timer();
        careAndPause();
        parts();
        lead.does(new AddQuestion("What else?"));
    }

    private void parts() {
        Actor helper = meeting.helper(Role.CO_FACILITATOR);
        lead.does(new OfferPart(Role.FACILITATOR, Optional.empty(),
                Optional.of(meeting.workshop().passes().get(helper.secret().hash()).orElseThrow().id())));
        meeting.asks(helper, new AcceptLead());
        meeting.asks(new Actor(Role.CO_FACILITATOR, Optional.empty(), lead.actor().secret()),
                new TakeOver(Optional.of(Duration.ofMinutes(1))));
        Secret seat = meeting.newSecret();
        lead.does(new SitDownToo(seat.hash(), "Erin"));
        lead.does(RemoveSeat.of(meeting.workshop().seatHolding(seat.hash()).orElseThrow().id(), false));
        lead.does(new OfferPart(Role.SCRIBE, Optional.of(meeting.person("Ben").seat()), Optional.empty()));
        meeting.asks(meeting.actor("Ben"), new AcceptPart(meeting.newSecret().hash()));
        lead.does(new OfferPart(Role.SUPPORT, Optional.of(meeting.person("Cleo").seat()), Optional.empty()));
        meeting.person("Cleo").does(new DeclinePart());
    }

    private void careAndPause() {
        lead.does(new NameHelpLines("Samaritans 116 123\nJo at the desk"));
        meeting.person("Anna").does(new AskForCare(Optional.of(Care.Wish.BREAK)));
        meeting.person("Ben").does(new AskForCare(Optional.of(Care.Wish.TALK)));
        lead.does(new AnswerCall(meeting.person("Ben").seat(), false));
        meeting.person("Anna").does(new AskForCare(Optional.empty()));
        lead.does(new TellStories(true));
        lead.does(new RestScreen(true));
        lead.does(new LookFirst(true));
        lead.does(new LookFirst(false));
        lead.does(new PauseRoom(true));
        meeting.later(Duration.ofDays(7));
        lead.does(new PauseRoom(false));
        lead.does(new RestScreen(false));
        lead.does(new NameHelpLines("Samaritans 116 123"));
    }

    /** At moments finer than a millisecond, as real clocks tell them. */
    private void timer() {
        meeting.later(Duration.ofNanos(123_456_789));
        lead.does(new StartTimer(8));
        meeting.later(Duration.ofMinutes(9).plusNanos(1));
        lead.does(new PauseTimer());
        lead.does(new ExtendTimer(2));
        lead.does(new ResumeTimer());
    }

    private void silent() {
        lead.movesTo(SILENT);
        lead.does(new PlanTimes(List.of(new Agenda.Slot(SILENT, 180))));
        meeting.person("Anna").writes("tea", "coffee", "kept back", "taken out");
        meeting.person("Ben").writes("chess", "Schach ♞ für alle");
        meeting.person("Cleo").writes("songs 🎶", "'); drop table idea; --");
        meeting.person("Dora").writes("going home");
        meeting.person("Anna").edits("tea", "Tea, together");
        meeting.person("Anna").removes("taken out");
        meeting.person("Cleo").isFinished();
        meeting.person("Anna").does(new AskForTime(true));
        meeting.person("Ben").isCalled("Benjamin");
    }

    private void rounds() {
        lead.movesTo(SHARING).shuffles();
        lead.startsRounds();
        lead.skips(meeting.person("Dora"));
        said();
        List.of("Tea, together", "chess", "songs 🎶", "coffee", "Schach ♞ für alle").forEach(this::offered);
        lead.welcomesBack(meeting.person("Dora"));
        lead.saysAloud("a garden");
        meeting.person("Dora").leaves();
        passUntil("nobody");
    }

    private void said() {
        Actor scribe = meeting.helper(Role.SCRIBE);
        meeting.asks(scribe, new RecordSaid(meeting.question().sharing().rounds().whoseTurn().orElseThrow(), "bingo"));
        meeting.asks(scribe, new DropSaid());
        meeting.asks(scribe, new RecordSaid(meeting.question().sharing().rounds().whoseTurn().orElseThrow(), "Bingo"));
        meeting.asks(scribe, new HearSaid());
    }

    private void offered(String idea) {
        String author = Stream.of("Anna", "Ben", "Cleo")
                .filter(name -> meeting.idea(idea).isBy(Optional.of(meeting.person(name).author())))
                .findFirst().orElseThrow();
        passUntil(author);
        meeting.person(author).offers(idea);
    }

    private void passUntil(String name) {
        while (!meeting.turn().equals(name)) {
            meeting.person(meeting.turn()).passes();
        }
    }

    private void discussion() {
        lead.movesTo(DISCUSSION).spotlights("chess");
        InOtherLanguages.typed(meeting);
        meeting.person("Ben").rewordsUnopposed("chess", "Chess on Fridays");
        lead.joins("Hot drinks, together", "Tea, together", "coffee");
        meeting.person("Anna").saysYesTo("Hot drinks, together");
        lead.joins("Chess everywhere", "Chess on Fridays", "Schach ♞ für alle");
        meeting.person("Ben").saysYesTo("Chess everywhere");
        lead.undoes("Chess everywhere");
        meeting.person("Cleo").joins("Song and garden", "songs 🎶", "a garden");
        lead.rewords("a garden", "a vegetable garden");
        lead.hearsYesTo("a vegetable garden");
        meeting.person("Anna").rewords("songs 🎶", "Singing");
        meeting.person("Ben").objectsTo("Singing");
        lead.putsAside("Singing");
        lead.undoes("a vegetable garden");
        lead.dimsTheLight();
    }

    private void votes() {
        lead.movesTo(VOTING);
        meeting.person("Anna").votes("Hot drinks, together", "songs 🎶", "a garden");
        meeting.person("Ben").votes("Chess on Fridays");
        meeting.person("Cleo").votes();
        meeting.person("Ben").votes(7, "a garden", "Chess on Fridays");
        meeting.person("").votes("a garden");
        lead.movesTo(REVIEW);
        lead.movesTo(DISCUSSION);
        meeting.person("Ben").removes("Chess on Fridays");
        lead.movesTo(VOTING);
        Stream.of("Anna", "Ben").forEach(name -> meeting.person(name).votes("a garden", "songs 🎶"));
        meeting.person("Cleo").votes("songs 🎶", "a garden");
        meeting.person("").votes("songs 🎶", "a garden");
        lead.movesTo(RESULTS).reveals(9);
        lead.settles(1);
        Stream.of("Anna", "Ben", "Cleo").forEach(name -> meeting.person(name).votes("songs 🎶"));
        lead.movesTo(RESULTS);
    }

    /** Shared at once, and with too few ballots for figures. */
    void secondQuestion() {
        lead.movesTo(SILENT);
        meeting.person("Anna").writes("a bench", "a shelf");
        meeting.person("Ben").writes("a roof");
        lead.movesTo(SHARING).sharesAtOnce();
        meeting.person("Anna").handsIn("a bench", "a shelf");
        meeting.person("Ben").handsIn("a roof");
        meeting.person("Anna").takesBack("a shelf");
        lead.showsWhatWasHandedIn();
        lead.movesTo(DISCUSSION).movesTo(VOTING);
        meeting.person("Anna").votes("a bench");
        meeting.person("Ben").votes("a roof");
        lead.movesTo(REVIEW).movesTo(RESULTS);
        lead.does(new UseLobby(true));
        meeting.asks(Actor.newcomer(meeting.newSecret()), new TakeSeat("At the door"));
    }
}
