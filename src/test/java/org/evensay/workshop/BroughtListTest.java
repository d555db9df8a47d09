package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.NO_SUCH_MOVE;
import static org.evensay.workshop.Rejection.TABLES_OUT_OF_RANGE;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_LINES;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;
import static org.evensay.workshop.Step.WELCOME;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.view.RoomView;
import org.evensay.view.ScreenNow;
import org.evensay.workshop.command.MoveOn;
import org.junit.jupiter.api.Test;

/** A meeting of a network votes on a list that was brought: what its groups have said. */
class BroughtListTest {
    private static ToAsk themes(String... lines) {
        return new ToAsk("Which matters most to all of us?", Stage.DREAM, "", List.of(lines));
    }

    private static Given bringing(String... lines) {
        return aWorkshop().bringing(themes(lines)).with("anna", "ben", "cleo");
    }

    private static Decision opened(Given given) {
        Moment at = new Moment(Instant.parse("2026-05-04T12:00:00Z"), new Random(1));
        return Opening.of(given.plan(), Actor.facilitator(new Secret(at.newKey())),
                JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME), at);
    }

    @Test
    void itIsTheRoomsListFromTheBeginningAndBelongsToNobody() {
        Question question = bringing("A warm welcome", " ", "Turns for everyone").inWelcome().workshop().question();
        assertThat(question.listed()).extracting(Idea::text).containsExactly("A warm welcome", "Turns for everyone");
        assertThat(question.listed()).extracting(idea -> idea.letter().orElseThrow().toString())
                .containsExactly("A", "B");
        assertThat(question.listed()).extracting(Idea::author).containsOnly(Optional.empty());
    }

    @Test
    void theRoomTalksAboutItAtOnceVotesAndSeesTheResult() {
        Meeting meeting = bringing("A warm welcome", "Turns for everyone", "Tea").inWelcome();
        assertThat(RoomView.of(meeting.workshop()).now()).isEqualTo(ScreenNow.WELCOME_LIST);
        meeting.facilitator().movesTo(DISCUSSION);
        meeting.facilitator().movesTo(VOTING);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("Tea", "A warm welcome"));
        meeting.facilitator().movesTo(REVIEW);
        meeting.facilitator().movesTo(RESULTS);
        assertThat(meeting.workshop().question().decidingVote().orElseThrow().list()).hasSize(3);
    }

    @Test
    void moreCanBeAddedToIt() {
        Meeting meeting = bringing("A warm welcome", "Tea").inWelcome();
        meeting.facilitator().movesTo(DISCUSSION);
        meeting.facilitator().movesTo(SHARING);
        meeting.facilitator().saysAloud("A walk");
        assertThat(meeting.workshop().question().listed()).extracting(Idea::text).endsWith("A walk");
    }

    @Test
    void aQuestionWithoutAListIsWrittenForFirst() {
        aWorkshop().with("anna").inWelcome().facilitator().refused(NO_SUCH_MOVE).does(new MoveOn(WELCOME, DISCUSSION));
    }

    @Test
    void theNextQuestionMayBringItsOwnList() {
        Meeting meeting = aWorkshop().bringing(themes("Tea", "Songs"), themes("Chess", "A walk"))
                .with("anna", "ben", "cleo").inWelcome();
        meeting.facilitator().movesTo(DISCUSSION);
        meeting.facilitator().movesTo(VOTING);
        meeting.facilitator().movesTo(REVIEW);
        meeting.facilitator().movesTo(RESULTS);
        meeting.facilitator().movesTo(DISCUSSION);
        assertThat(meeting.workshop().question().listed()).extracting(Idea::text).containsExactly("Chess", "A walk");
    }

    @Test
    void aNextQuestionWithoutAListIsWrittenForFirst() {
        Meeting meeting = aWorkshop().bringing(themes("Tea", "Songs"), themes()).with("anna", "ben", "cleo")
                .inWelcome();
        meeting.facilitator().movesTo(DISCUSSION).movesTo(VOTING).movesTo(REVIEW).movesTo(RESULTS);
        meeting.facilitator().refused(NO_SUCH_MOVE).movesTo(DISCUSSION);
        meeting.facilitator().movesTo(SILENT);
    }

    @Test
    void aListAndItsLinesHaveTheirBounds() {
        String[] tooMany = Collections.nCopies(101, "Tea").toArray(String[]::new);
        assertThat(opened(bringing(tooMany))).isEqualTo(Decision.refused(TOO_MANY_LINES, 100));
        assertThat(opened(bringing("a".repeat(501)))).isEqualTo(Decision.refused(TEXT_TOO_LONG, 500));
    }

    @Test
    void peopleWhoComeTogetherSitAtDifferentTables() {
        Workshop workshop = bringing("Tea", "Songs").atTables(2).inWelcome().workshop();
        assertThat(workshop.seatsAsJoined()).extracting(seat -> workshop.door().tableOf(seat).orElseThrow())
                .containsExactly(1, 2, 1);
        Workshop three = bringing("Tea", "Songs").atTables(3).inWelcome().workshop();
        assertThat(three.seatsAsJoined()).extracting(seat -> three.door().tableOf(seat).orElseThrow())
                .containsExactly(1, 2, 3);
        assertThat(opened(bringing("Tea").atTables(51))).isEqualTo(Decision.refused(TABLES_OUT_OF_RANGE, 50));
        assertThat(opened(bringing("Tea").atTables(-1))).isEqualTo(Decision.refused(TABLES_OUT_OF_RANGE, 50));
    }
}
