package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.inquiry.group.AnswerPoll;
import org.evensay.inquiry.group.ClosePoll;
import org.evensay.inquiry.group.DropPoll;
import org.evensay.inquiry.group.OpenPoll;
import org.evensay.inquiry.group.RelinkPoll;
import org.evensay.inquiry.group.WriteMeasures;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a group sees itself: the polls of a group, without pages and without a store. */
class PollsTest {
    private static final PollId POLL = new PollId("poll");
    private static final SecretHash LINK = hash("link");
    private static final int PASS = 0;
    private final Moment now = new Moment(Instant.parse("2026-03-02T10:00:00Z"), new Random(5));
    private Group group = Beginning.group(new GroupId("tea"), "Tea", new InquiryId("what"), hash("invited"), now);

    @Test
    void onClosingAnswersBecomeCountsForEachStepAndTheKeysAreGone() {
        opens(PollKind.LADDER);
        answer("anna", 2);
        answer("ben", 4);
        answer("cleo", 4);
        answer("dora", PASS);
        does(new ClosePoll(POLL));
        assertThat(group.polls().open().isEmpty()).isTrue();
        assertThat(closed()).isEqualTo(new ClosedPoll(POLL, 1, PollKind.LADDER, List.of("LADDER"),
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), 4,
                List.of(new StepCounts(1, List.of(0, 1, 0, 2, 0)))));
    }

    @Test
    void ofFewerThanThreeAnswersNothingIsKept() {
        opens(PollKind.LADDER);
        answer("anna", 2);
        answer("ben", 4);
        does(new ClosePoll(POLL));
        assertThat(group.polls()).isEqualTo(Polls.NONE);
    }

    @Test
    void aQuestionForWhichFewerThanThreeChoseAStepKeepsOnlyHowManyPassed() {
        measured("I have a say.", "I feel hope.", "I am welcome.");
        opens(PollKind.MEASURES);
        answer("anna", 1, 5, PASS);
        answer("ben", 1, 4, PASS);
        answer("cleo", 3, PASS, PASS);
        does(new ClosePoll(POLL));
        assertThat(closed().counts()).containsExactly(new StepCounts(0, List.of(2, 0, 1, 0, 0)),
                new StepCounts(1, List.of()), new StepCounts(3, List.of()));
    }

    /** Whoever answers the same things in another order of people leaves the very same behind. */
    @Test
    void whatIsKeptDoesNotTellWhichAnswersCameFromOnePerson() {
        ClosedPoll one = askedOf(new int[][] {{1, 5, 3}, {2, 4, 3}, {3, 3, 1}});
        ClosedPoll other = askedOf(new int[][] {{3, 4, 3}, {1, 3, 1}, {2, 5, 3}});
        assertThat(other).isEqualTo(one);
    }

    private ClosedPoll askedOf(int[][] people) {
        group = group.with(Polls.NONE);
        measured("I have a say.", "I feel hope.", "I am welcome.");
        opens(PollKind.MEASURES);
        IntStream.range(0, people.length).forEach(at -> answer("person " + at, people[at]));
        does(new ClosePoll(POLL));
        return closed();
    }

    @Test
    void whoeverAnswersAgainCountsOnceAndAsTheySaidLast() {
        opens(PollKind.LADDER);
        List.of("anna", "ben", "cleo").forEach(person -> answer(person, 1));
        answer("ben", 5);
        assertThat(group.polls().open().get(POLL).orElseThrow().answers().size()).isEqualTo(3);
        does(new ClosePoll(POLL));
        assertThat(closed().counts().get(0).people()).containsExactly(2, 0, 0, 0, 1);
    }

    @Test
    void onlyTheLinkOpensItAndANewOneEndsTheOld() {
        opens(PollKind.LADDER);
        assertThat(refused(answering("anna", hash("guessed"), 1))).isEqualTo(Refusal.POLL_UNKNOWN);
        does(new RelinkPoll(POLL, hash("new")));
        assertThat(refused(answering("anna", LINK, 1))).isEqualTo(Refusal.POLL_UNKNOWN);
        does(answering("anna", hash("new"), 1));
    }

    @Test
    void nothingIsAnsweredOrClosedTwiceAfterItIsClosed() {
        opens(PollKind.LADDER);
        List.of("anna", "ben", "cleo").forEach(person -> answer(person, 1));
        does(new ClosePoll(POLL));
        assertThat(refused(answering("dora", LINK, 1))).isEqualTo(Refusal.POLL_UNKNOWN);
        assertThat(refused(new ClosePoll(POLL))).isEqualTo(Refusal.POLL_UNKNOWN);
        assertThat(refused(new RelinkPoll(POLL, LINK))).isEqualTo(Refusal.POLL_UNKNOWN);
        does(new DropPoll(POLL));
        assertThat(refused(new DropPoll(POLL))).isEqualTo(Refusal.POLL_UNKNOWN);
    }

    @Test
    void aStepThatIsNotOnTheScaleIsRefused() {
        opens(PollKind.DESIGN_AND_DELIVERY);
        assertThat(List.of(new int[] {10}, new int[] {-1}, new int[] {1, 1}, new int[] {})).allSatisfy(steps ->
                assertThat(refused(answering("anna", LINK, steps))).isEqualTo(Refusal.NOT_ON_THE_SCALE));
        answer("anna", PollKind.stepAt(3, 3));
    }

    @Test
    void eachPairOfWhoDesignsAndWhoDeliversIsAStepOfItsOwn() {
        assertThat(IntStream.rangeClosed(1, PollKind.WHO).boxed().flatMap(row -> IntStream
                .rangeClosed(1, PollKind.WHO).mapToObj(column -> PollKind.stepAt(row, column))))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @EnumSource(PollKind.class)
    void ofOneKindOneIsOpenAtATime(PollKind kind) {
        measured("I have a say.", "I feel hope.", "I am welcome.");
        opens(kind);
        assertThat(refused(new OpenPoll(new PollId("another"), kind, LINK))).isEqualTo(Refusal.POLL_OPEN_ALREADY);
        does(new DropPoll(POLL));
        does(new OpenPoll(new PollId("another"), kind, LINK));
    }

    @Test
    void aPollKeepsTheWordsThatItAskedWhenTheGroupFindsOthers() {
        measured("I have a say.", "I feel hope.", "I am welcome.");
        opens(PollKind.MEASURES);
        measured("I have a say here.", "I feel hope.", "I am welcome.");
        assertThat(group.polls().open().get(POLL).orElseThrow().asked())
                .containsExactly("I have a say.", "I feel hope.", "I am welcome.");
        assertThat(group.polls().questions(PollKind.MEASURES)).startsWith("I have a say here.");
    }

    @Test
    void aGroupHasThreeToFiveStatementsOfAtMostTwoHundredLettersEachOnce() {
        assertThat(refused(new OpenPoll(POLL, PollKind.MEASURES, LINK))).isEqualTo(Refusal.MEASURES_OUT_OF_RANGE);
        assertThat(refused(new WriteMeasures(List.of("a", " ", "b", "")))).isEqualTo(Refusal.MEASURES_OUT_OF_RANGE);
        assertThat(refused(new WriteMeasures(List.of("a", "b", "c", "d", "e", "f"))))
                .isEqualTo(Refusal.MEASURES_OUT_OF_RANGE);
        assertThat(refused(new WriteMeasures(List.of("a", "b", " a ")))).isEqualTo(Refusal.MEASURE_TWICE);
        assertThat(refused(new WriteMeasures(List.of("a", "b", "c".repeat(201))))).isEqualTo(Refusal.TEXT_TOO_LONG);
        measured("a", "b", "c".repeat(200), "", "d", "e");
        assertThat(group.polls().measures()).hasSize(5);
    }

    @Test
    void aPollHasRoomForFiveHundredAnswersAndThoseCanBeChanged() {
        opens(PollKind.LADDER);
        IntStream.range(0, 500).forEach(person -> answer("person " + person, 1));
        assertThat(refused(answering("one more", LINK, 1))).isEqualTo(Refusal.TOO_MANY_ANSWERS);
        answer("person 7", 2);
    }

    @Test
    void aGroupHasRoomForAHundredAndTwentyPolls() {
        for (int number = 1; number <= 120; number++) {
            PollId id = new PollId("poll " + number);
            does(new OpenPoll(id, PollKind.LADDER, LINK));
            List.of("anna", "ben", "cleo").forEach(person -> does(new AnswerPoll(id, LINK, hash(person),
                    steps(1))));
            does(new ClosePoll(id));
        }
        assertThat(refused(new OpenPoll(POLL, PollKind.LADDER, LINK))).isEqualTo(Refusal.TOO_MANY_POLLS);
        assertThat(group.polls().nextNumber()).isEqualTo(121);
        does(new DropPoll(new PollId("poll 1")));
        opens(PollKind.LADDER);
    }

    /** Whatever prints a poll by mistake prints nothing of people. */
    @Test
    void aPollInALogTellsNoKeyAndNoAnswer() {
        opens(PollKind.LADDER);
        answer("anna", 4);
        assertThat(group.toString()).doesNotContain(LINK.value(), hash("anna").value(), "[4]", "OptionalInt");
    }

    private void opens(PollKind kind) {
        does(new OpenPoll(POLL, kind, LINK));
    }

    private void measured(String... statements) {
        does(new WriteMeasures(List.of(statements)));
    }

    private void answer(String person, int... steps) {
        does(answering(person, LINK, steps));
    }

    private static AnswerPoll answering(String person, SecretHash link, int... steps) {
        return new AnswerPoll(POLL, link, hash(person), steps(steps));
    }

    private static PollAnswer steps(int... steps) {
        return new PollAnswer(Arrays.stream(steps)
                .mapToObj(step -> step == PASS ? OptionalInt.empty() : OptionalInt.of(step)).toList());
    }

    private ClosedPoll closed() {
        return group.polls().closed().get(POLL).orElseThrow();
    }

    private void does(GroupCommand command) {
        Decided<Group> decided = command.decide(group, now);
        assertThat(decided).isInstanceOf(Decided.Accepted.class);
        group = ((Decided.Accepted<Group>) decided).after();
    }

    private Refusal refused(GroupCommand command) {
        return ((Decided.Refused<Group>) command.decide(group, now)).why();
    }

    private static SecretHash hash(String of) {
        return new Secret(of).hash();
    }
}
