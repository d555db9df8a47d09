package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.IDEA_ALREADY_SHARED;
import static org.evensay.workshop.Rejection.IDEA_UNKNOWN;
import static org.evensay.workshop.Rejection.NOT_SHARING_AT_ONCE;
import static org.evensay.workshop.Rejection.ROUNDS_NOT_STARTED;
import static org.evensay.workshop.Rejection.ROUNDS_RUNNING;
import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.SHARING;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.ShowHandedIn;
import org.junit.jupiter.api.Test;

class SharingAtOnceTest {
    /** Neighbouring seeds of {@link Random} begin alike. */
    private static final long FAR_APART = 0x9E3779B97F4A7C15L;

    private final Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna").writes("tea", "walks", "cake");
    private final Participant ben = meeting.person("ben").writes("chess", "songs");

    private void everyoneAtOnce() {
        facilitator.movesTo(SHARING).sharesAtOnce();
    }

    @Test
    void ideasAreHandedInOnlyInThisWayOfSharing() {
        facilitator.movesTo(SHARING);
        anna.refused(NOT_SHARING_AT_ONCE).handsIn("tea");
        facilitator.refused(NOT_SHARING_AT_ONCE).showsWhatWasHandedIn();
        facilitator.startsRounds().refused(ROUNDS_RUNNING).sharesAtOnce();
    }

    @Test
    void nobodyHasATurn() {
        everyoneAtOnce();
        anna.refused(ROUNDS_NOT_STARTED).offers("tea");
        assertThat(meeting.turn()).isEqualTo("nobody");
    }

    @Test
    void whatWasHandedInIsKeptWhenTheWorkshopClosesBeforeItWasShown() {
        everyoneAtOnce();
        anna.handsIn("tea");
        ben.handsIn("chess");
        facilitator.movesTo(CLOSED);
        assertThat(meeting.question().listed()).extracting(Idea::text).containsExactlyInAnyOrder("tea", "chess");
        assertThat(meeting.question().ideas().values()).as("nothing else is").hasSize(2);
        assertThat(meeting.question().ideas().values()).allMatch(idea -> idea.author().isEmpty());
    }

    @Test
    void whatIsHandedInStaysUnseenUntilItIsShown() {
        everyoneAtOnce();
        anna.handsIn("tea");
        assertThat(meeting.list()).isEmpty();
        assertThat(anna.ownList()).contains("tea");
        facilitator.showsWhatWasHandedIn();
        assertThat(meeting.list()).containsExactly("A tea");
    }

    @Test
    void whatIsKeptBackOrTakenBackStaysPrivate() {
        everyoneAtOnce();
        anna.handsIn("tea", "walks");
        anna.takesBack("walks");
        facilitator.showsWhatWasHandedIn();
        assertThat(meeting.list()).containsExactly("A tea");
        assertThat(anna.ownList()).containsExactly("walks", "cake");
        assertThat(ben.ownList()).containsExactly("chess", "songs");
    }

    @Test
    void nobodyHandsInOrTakesBackForAnother() {
        everyoneAtOnce();
        anna.handsIn("tea");
        ben.refused(IDEA_UNKNOWN).takesBack("tea");
        ben.refused(IDEA_UNKNOWN).handsIn("walks");
        facilitator.showsWhatWasHandedIn();
        anna.refused(IDEA_ALREADY_SHARED).takesBack("tea");
    }

    @Test
    void theOrderShownComesFromChanceAndNotFromWhoWasFirst() {
        everyoneAtOnce();
        Workshop annaFirst = handedIn(List.of("tea", "walks", "chess", "songs"));
        Workshop benFirst = handedIn(List.of("songs", "chess", "walks", "tea"));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(shown(annaFirst, seed)).isEqualTo(shown(benFirst, seed));
        }
        assertThat(LongStream.range(0, 200).mapToObj(seed -> shown(annaFirst, seed)).distinct())
                .as("orders drawn, of 24").hasSize(24);
    }

    private Workshop handedIn(List<String> inThisOrder) {
        Question question = meeting.question();
        for (String text : inThisOrder) {
            Idea idea = meeting.idea(text).standing(Idea.Standing.HANDED_IN);
            question = question.without(idea.id()).with(idea);
        }
        return meeting.workshop().with(question);
    }

    private List<String> shown(Workshop workshop, long seed) {
        Decision decision = workshop.ask(new ShowHandedIn(), facilitator.actor(),
                new Moment(meeting.now(), new Random(seed * FAR_APART)));
        return ((Decision.Accepted) decision).after().question().listed().stream().map(Idea::text).toList();
    }

    @Test
    void moreCanBeHandedInAfterAFirstShowing() {
        everyoneAtOnce();
        anna.handsIn("tea");
        facilitator.showsWhatWasHandedIn();
        ben.handsIn("chess");
        facilitator.showsWhatWasHandedIn();
        assertThat(meeting.list()).containsExactly("A tea", "B chess");
    }

    @Test
    void goingOverToRoundsGivesBackWhatWasNotShown() {
        everyoneAtOnce();
        anna.handsIn("tea");
        facilitator.startsRounds();
        assertThat(meeting.idea("tea").standing()).isEqualTo(Idea.Standing.PRIVATE);
        anna.offers("tea");
        assertThat(meeting.list()).containsExactly("A tea");
    }

    @Test
    void whatWasHandedInIsOnTheListThatIsDiscussedAlsoWhenItWasNotShownBefore() {
        everyoneAtOnce();
        anna.handsIn("tea");
        facilitator.movesTo(DISCUSSION);
        assertThat(meeting.list()).containsExactly("A tea");
        assertThat(anna.ownList()).containsExactly("walks", "cake");
    }
}
