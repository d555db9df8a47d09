package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Intervention.HIDDEN;
import static org.evensay.workshop.Intervention.PAUSED;
import static org.evensay.workshop.Intervention.QUESTION_REWORDED;
import static org.evensay.workshop.Intervention.SHOWN_AFTER_ALL;
import static org.evensay.workshop.Intervention.TAKEN_OFF;
import static org.evensay.workshop.Intervention.TYPED_FOR_SOMEBODY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.ProcessRecord;
import org.evensay.view.ReportItem;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.ShowIdea;
import org.junit.jupiter.api.Test;

/** What a report needs to know of how a meeting went, and no more. */
class CourseTest {

    @Test
    void aStepIsCountedFromItsBeginningToItsEndWithThePeopleWhoWereThereThen() {
        Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();
        meeting.later(Duration.ofDays(2)).facilitator().does(new BeginTimes());
        meeting.later(Duration.ofMinutes(7)).facilitator().movesTo(Step.SILENT);
        meeting.later(Duration.ofMillis(90_999));
        meeting.joins("cleo");
        meeting.facilitator().movesTo(Step.SHARING);
        assertThat(course(meeting).stays()).containsExactly(
                new Course.Stay(0, Step.WELCOME, Optional.of(Duration.ofMinutes(7)), 2),
                new Course.Stay(0, Step.SILENT, Optional.of(Duration.ofSeconds(90)), 3));
    }

    /** A room may stand open for days before people come. */
    @Test
    void aWelcomeThatNobodyBeganHasNoLength() {
        assertThat(course(aWorkshop().with("anna").inSilent()).stays())
                .containsExactly(new Course.Stay(0, Step.WELCOME, Optional.empty(), 1));
    }

    @Test
    void aPauseIsNotCounted() {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        meeting.later(Duration.ofMinutes(3)).facilitator().does(new PauseRoom(true));
        meeting.later(Duration.ofDays(7)).facilitator().does(new PauseRoom(false));
        meeting.later(Duration.ofMinutes(2)).facilitator().movesTo(Step.SHARING);
        assertThat(course(meeting).stays()).last().extracting(Course.Stay::length)
                .isEqualTo(Optional.of(Duration.ofMinutes(5)));
    }

    @Test
    void theNextQuestionHasStepsOfItsOwn() {
        Meeting meeting = aWorkshop().asking("What works?", "What next?").with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: chess").inResults();
        meeting.facilitator().movesTo(Step.SILENT).movesTo(Step.SHARING);
        assertThat(course(meeting).stays()).extracting(Course.Stay::question, Course.Stay::step)
                .endsWith(tuple(0, Step.RESULTS),
                        tuple(1, Step.SILENT));
    }

    @Test
    void whatTheFacilitatorDoesToTheListIsCountedAndWhatPeopleDoIsNot() {
        Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();
        meeting.facilitator().rewordsQuestion("What works really well?");
        Onwards.toSharing(Onwards.toSilent(meeting), List.of("anna: tea", "ben: chess"));
        meeting.facilitator().saysAloud("songs");
        meeting.facilitator().does(new HideIdea(meeting.idea("songs").id()));
        meeting.facilitator().does(new ShowIdea(Optional.of(meeting.idea("songs").id())));
        meeting.facilitator().does(new HideIdea(meeting.idea("songs").id()));
        meeting.facilitator().does(new PauseRoom(true));
        meeting.facilitator().does(new PauseRoom(false));
        assertThat(course(meeting).done().asMap()).containsOnly(times(QUESTION_REWORDED, 1),
                times(TYPED_FOR_SOMEBODY, 1), times(HIDDEN, 2), times(SHOWN_AFTER_ALL, 1), times(PAUSED, 1));
    }

    @Test
    void whatSomebodyTakesBackIsNotCountedAndWhatIsTakenOffForThemIs() {
        Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: chess").inSharing();
        meeting.person("anna").removes("tea");
        assertThat(course(meeting).done().asMap()).isEmpty();
        meeting.facilitator().saysAloud("songs");
        meeting.facilitator().removes("songs");
        assertThat(course(meeting).done().asMap()).containsOnly(times(TYPED_FOR_SOMEBODY, 1), times(TAKEN_OFF, 1));
    }

    @Test
    void aPauseIsCountedWhenItBegins() {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        meeting.facilitator().does(new PauseRoom(true));
        assertThat(course(meeting).done().asMap()).containsOnly(times(PAUSED, 1));
        meeting.facilitator().does(new PauseRoom(false));
        assertThat(course(meeting).done().asMap()).containsOnly(times(PAUSED, 1));
    }

    @Test
    void whoIsAwayIsNotCountedAmongThoseWhoWereThere() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inRounds();
        meeting.facilitator().skips(meeting.person("ben"));
        meeting.facilitator().movesTo(Step.DISCUSSION);
        assertThat(course(meeting).stays()).last().extracting(Course.Stay::people).isEqualTo(2);
    }

    @Test
    void ofAMeetingThatWasHeldOnPaperNeitherItsStepsNorWhoLedAreKnown() {
        Workshop played = aWorkshop().with("anna").inSilent().workshop().heldOnPaper();
        assertThat(played.course()).isEqualTo(Course.ON_PAPER);
        assertThat(played.leading().times().isEmpty()).isTrue();
    }

    @Test
    void aRefusedCommandCountsNothing() {
        Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: tea").inSharing();
        assertThat(meeting.asks(meeting.facilitator().actor(), new HideIdea(new IdeaId("no such idea"))))
                .isInstanceOf(Decision.Refused.class);
        assertThat(course(meeting).done().asMap()).isEmpty();
    }

    @Test
    void aStepTakenBackIsSeenAndTheUsualWayHasNone() {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        meeting.facilitator().movesTo(Step.WELCOME).movesTo(Step.SILENT).movesTo(Step.CLOSED);
        assertThat(course(meeting).stepsTakenBack()).isEqualTo(1);
        assertThat(course(aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess").closed())
                .stepsTakenBack()).isZero();
    }

    @Test
    void onceClosedTheLastStepIsThereToo() {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        meeting.later(Duration.ofMinutes(1)).facilitator().movesTo(Step.CLOSED);
        assertThat(course(meeting).stays()).last()
                .isEqualTo(new Course.Stay(0, Step.SILENT, Optional.of(Duration.ofMinutes(1)), 2));
    }

    /** Half a record would look like a whole one. */
    @Test
    void ofAWorkshopThatBeganBeforeThisWasKeptNothingIsKeptLaterEither() {
        Workshop old = aWorkshop().with("anna").inSilent().workshop().with(Course.NOT_KEPT);
        Workshop later = old.at(Step.SHARING, Instant.EPOCH);
        assertThat(later.course()).isEqualTo(Course.NOT_KEPT);
        assertThat(Course.NOT_KEPT.noting(0, HIDDEN)).isEqualTo(Course.NOT_KEPT);
    }

    @Test
    void aRecordOfSuchAWorkshopSaysThatItWasNotKeptAndNoNought() {
        Workshop old = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess").closed().workshop()
                .with(Course.NOT_KEPT);
        assertThat(Stream.of(ReportItem.TIMES, ReportItem.CHANGES).flatMap(item ->
                ProcessRecord.of(old).to(item).stream())).hasSize(2).allSatisfy(line -> {
                    assertThat(line.says().key()).isEqualTo("process.not-kept");
                    assertThat(line.count()).isEmpty();
                    assertThat(line.seconds()).isEmpty();
                });
    }

    private static Course course(Meeting meeting) {
        return meeting.workshop().course();
    }

    private static Map.Entry<Course.Done, Integer> times(Intervention what, int times) {
        return Map.entry(new Course.Done(0, what), times);
    }
}
