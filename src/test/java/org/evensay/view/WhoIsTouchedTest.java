package org.evensay.view;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Care;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.NameSeat;
import org.evensay.workshop.command.Spotlight;
import org.evensay.workshop.command.Translate;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.Test;

/** Whose own parts a change alters, change by change; by chance and in numbers it is tried in {@code TouchedTest}. */
class WhoIsTouchedTest {
    private static final List<String> PEOPLE = List.of("anna", "ben", "cleo");

    private static Meeting talking() {
        return aWorkshop().with("anna", "ben", "cleo").asking("What works?", "What next?")
                .sharing("anna: tea", "ben: walks").inDiscussion();
    }

    /** A room is looked at before and after several changes at once: the step can be the same and the question not. */
    @Test
    void whatAllSeeOnTheirOwnPagesTouchesEverybody() {
        Meeting meeting = talking();
        Workshop talk = meeting.workshop();
        Question first = talk.question();
        Map<String, UnaryOperator<Workshop>> changes = Map.ofEntries(
                entry("another step", room -> room.at(Step.SILENT, meeting.now())),
                entry("the next question in the same step", room -> room.onQuestion(1)),
                entry("somebody's link", room -> room.withPasses(room.passes().without(
                        meeting.facilitator().actor().secret().hash()))),
                entry("the tables", room -> room.with(room.door().withTables(3))),
                entry("who leads", room -> room.with(room.leading().passedTo(1))),
                entry("a help line", room -> room.with(room.care().naming(List.of("0800 123")))),
                entry("a pause", room -> room.with(room.showing().paused(true))),
                entry("the keys", room -> room.with(room.question().forgettingPeople())),
                entry("all at once", room -> room.with(first.with(first.sharing().by(Sharing.Way.AT_ONCE)))),
                entry("an idea of the list", room -> room.with(first.with(idea(meeting, "tea", "much tea")))),
                entry("one idea less", room -> room.with(first.withdrawing(meeting.idea("tea").id()))));
        changes.forEach((what, change) ->
                assertThat(Touched.between(talk, change.apply(talk)).everybody()).as(what).isTrue());
        Workshop next = talk.onQuestion(1);
        assertThat(Touched.between(next, next.replacing(first, first.withdrawing(meeting.idea("tea").id())))
                .everybody()).as("their words in a question before").isTrue();
    }

    @Test
    void whatStandsOnNobodysOwnPageTouchesNobody() {
        Meeting meeting = talking();
        Workshop talk = meeting.workshop();
        Map<String, UnaryOperator<Workshop>> changes = Map.of(
                "a page turned", room -> room.with(room.showing().turningThePage()),
                "the door", room -> room.with(room.door().locked(true)),
                "the light, while nothing is proposed", room -> room.with(lit(meeting)),
                "nothing at all", room -> room);
        changes.forEach((what, change) ->
                assertThat(touched(talk, change.apply(talk), meeting)).as(what).isEmpty());
        Workshop next = talk.onQuestion(1);
        Question second = next.question();
        assertThat(touched(talk, talk.replacing(second, second.reworded("What then?")), meeting))
                .as("a question that comes later").isEmpty();
        assertThat(touched(next, next.with(second.reworded("What then?")), meeting)).isEmpty();
    }

    private static Idea idea(Meeting meeting, String text, String words) {
        return meeting.idea(text).saying(words);
    }

    private static Question lit(Meeting meeting) {
        return meeting.question().spotlighting(Optional.of(meeting.idea("tea").id()));
    }

    @Test
    void anAskingAndWhatItIsAboutTouchesEverybody() {
        Meeting meeting = talking();
        Workshop before = meeting.workshop();
        meeting.person("anna").rewords("tea", "tea and talk");
        assertThat(Touched.between(before, meeting.workshop()).everybody()).isTrue();
        Workshop asked = meeting.workshop();
        IdeaId walks = meeting.idea("walks").id();
        meeting.facilitator().does(new Spotlight(Optional.of(walks)));
        assertThat(Touched.between(asked, meeting.workshop()).everybody()).as("the light").isTrue();
    }

    @Test
    void aTranslationOfAnIdeaTouchesEverybodyOnlyWhileTheyTalkOrVoteOnIt() {
        for (Step step : List.of(Step.SHARING, Step.DISCUSSION, Step.VOTING)) {
            Meeting meeting = at(step);
            Workshop before = meeting.workshop();
            meeting.asks(meeting.helper(Role.SCRIBE), new Translate(Optional.empty(), "cy", "Beth?"));
            Workshop helped = meeting.workshop();
            meeting.facilitator().does(new Translate(Optional.of(meeting.idea("tea").id()), "cy", "te"));
            assertThat(Touched.between(before, helped).everybody()).as("a link").isTrue();
            assertThat(Touched.between(helped, meeting.workshop()).everybody()).as("%s", step)
                    .isEqualTo(step != Step.SHARING);
        }
    }

    private static Meeting at(Step step) {
        Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: walks").inSharing();
        for (Step next : List.of(Step.DISCUSSION, Step.VOTING)) {
            if (meeting.workshop().step() != step) {
                meeting.facilitator().movesTo(next);
            }
        }
        return meeting;
    }

    @Test
    void anIdeaThatNobodyElseMayReadTouchesItsAuthorAlone() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
        Workshop before = meeting.workshop();
        meeting.asks(meeting.actor("anna"), new WriteIdea("tea"));
        assertThat(touched(before, meeting.workshop(), meeting)).containsExactly("anna");
        Workshop written = meeting.workshop();
        meeting.person("anna").removes("tea");
        assertThat(touched(written, meeting.workshop(), meeting)).as("taken back").containsExactly("anna");
        assertThat(Touched.between(before, written).seats()).isEmpty();
    }

    @Test
    void anIdeaThatIsOfferedTouchesItsAuthorAndThoseWhoseTurnItWasAndIs() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
        meeting.person("anna").writes("tea");
        meeting.facilitator().movesTo(Step.SHARING).startsRounds();
        Workshop before = meeting.workshop();
        meeting.person("anna").offers("tea");
        assertThat(touched(before, meeting.workshop(), meeting)).containsExactly("anna", "ben");
    }

    @Test
    void aNameAndACallTouchTheirSeatAlone() {
        Meeting meeting = talking();
        Workshop before = meeting.workshop();
        meeting.asks(meeting.actor("ben"), new NameSeat("Benjamin"));
        assertThat(touched(before, meeting.workshop(), meeting)).containsExactly("ben");
        Workshop named = meeting.workshop();
        meeting.person("cleo").does(new AskForCare(Optional.of(Care.Wish.BREAK)));
        assertThat(touched(named, meeting.workshop(), meeting)).containsExactly("cleo");
    }

    @Test
    void whoeverLeftIsTouchedByTheirLeaving() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
        Seat gone = meeting.workshop().seatOf(meeting.actor("ben")).orElseThrow();
        Workshop before = meeting.workshop();
        meeting.person("ben").leaves();
        assertThat(Touched.between(before, meeting.workshop()).seats()).contains(gone.id());
    }

    @Test
    void aBallotTouchesItsVoterAloneAndAStepTouchesEverybody() {
        Meeting meeting = talking();
        meeting.facilitator().movesTo(Step.VOTING);
        Workshop before = meeting.workshop();
        meeting.person("anna").votes("tea");
        assertThat(touched(before, meeting.workshop(), meeting)).containsExactly("anna");
        Workshop voting = meeting.workshop();
        meeting.asks(meeting.facilitator().actor(), new MoveOn(Step.VOTING, Step.REVIEW));
        assertThat(Touched.between(voting, meeting.workshop()).everybody()).isTrue();
        assertThat(touched(voting, meeting.workshop(), meeting)).containsExactlyElementsOf(PEOPLE);
    }

    @Test
    void everybodyAreAlsoThoseOfWhomNothingIsKnown() {
        assertThat(Touched.EVERYBODY.concerns(Optional.empty(), Optional.empty(), Optional.empty())).isTrue();
        Workshop room = talking().workshop();
        assertThat(Touched.between(room, room).concerns(Optional.empty(), Optional.empty(), Optional.empty()))
                .isFalse();
    }

    private static List<String> touched(Workshop before, Workshop after, Meeting meeting) {
        Touched touched = Touched.between(before, after);
        return PEOPLE.stream().filter(name -> concerns(touched, meeting.actor(name), after)).toList();
    }

    private static boolean concerns(Touched touched, Actor actor, Workshop now) {
        return touched.concerns(actor.seat(), actor.authorKey(now.question()),
                now.question().openVote().flatMap(actor::ballotKey));
    }
}
