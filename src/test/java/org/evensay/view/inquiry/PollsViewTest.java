package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.inquiry.Beginning;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.StepCounts;
import org.evensay.inquiry.group.AnswerPoll;
import org.evensay.inquiry.group.ClosePoll;
import org.evensay.inquiry.group.OpenPoll;
import org.evensay.inquiry.group.WriteMeasures;
import org.evensay.view.picture.Grid;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.junit.jupiter.api.Test;

/** What a group's page of polls shows: while one is open a number, afterwards spreads over time. */
class PollsViewTest {
    private static final SecretHash LINK = new Secret("link").hash();
    private Moment now = new Moment(Instant.parse("2026-03-02T10:00:00Z"), new Random(5));
    private Group group = Beginning.group(new GroupId("tea"), "Tea", new InquiryId("what"), LINK, now);

    @Test
    void whileItIsOpenOnlyTheNumberOfAnswersIsSeen() {
        does(new OpenPoll(new PollId("z"), PollKind.LADDER, LINK));
        answers("z", 1, 2);
        answers("z", 2, 2);
        answers("z", 3, 5);
        PollsView view = PollsView.of(group);
        assertThat(view.open()).containsExactly(
                new PollsView.Open(new PollId("z"), PollKind.LADDER, now.day(), 3));
        assertThat(view.overTime()).isEmpty();
        assertThat(view.canAsk(PollKind.LADDER)).isFalse();
        assertThat(view.canAsk(PollKind.BALANCES)).isTrue();
        assertThat(view.canAsk(PollKind.MEASURES)).as("there is no statement to ask").isFalse();
    }

    /** Ids are drawn by chance: here the later poll of the day has the smaller one. */
    @Test
    void twoOfOneDayStandInTheOrderInWhichTheyWereAsked() {
        asked("z", PollKind.LADDER, 1, 1, 2);
        asked("a", PollKind.LADDER, 4, 4, 5);
        PollsView.OverTime ladder = only(PollsView.of(group).overTime());
        assertThat(ladder.times()).extracting(PollsView.Asking::time).containsExactly(1, 2);
        assertThat(ladder.times()).extracting(PollsView.Asking::counts).containsExactly(
                new StepCounts(0, List.of(2, 1, 0, 0, 0)), new StepCounts(0, List.of(0, 0, 0, 2, 1)));
    }

    @Test
    void aStatementIsTheSameOverTimeOnlyWordForWordAndOlderOnesStandLast() {
        does(new WriteMeasures(List.of("I have a say.", "I feel hope.", "I am welcome.")));
        asked("a", PollKind.MEASURES, 1, 2, 3);
        does(new WriteMeasures(List.of("I have a say!", "I feel hope.", "I am welcome.")));
        asked("b", PollKind.MEASURES, 3, 4, 5);
        List<PollsView.OverTime> all = PollsView.of(group).overTime();
        assertThat(all).extracting(PollsView.OverTime::asked)
                .containsExactly("I have a say!", "I feel hope.", "I am welcome.", "I have a say.");
        assertThat(all).extracting(one -> one.times().stream().map(PollsView.Asking::time).toList())
                .containsExactly(List.of(2), List.of(1, 2), List.of(1, 2), List.of(1));
    }

    @Test
    void timesOfWhichNothingIsToldAreNotInThePicture() {
        asked("a", PollKind.LADDER, 1, 2, 3);
        asked("b", PollKind.LADDER, 1, 0, 0);
        PollsView.OverTime ladder = only(PollsView.of(group).overTime());
        Grid grid = SpreadGrid.of(ladder, "t", "a", List.of("1", "2", "3", "4", "5"), asking -> "" + asking.time());
        assertThat(ladder.times()).extracting(PollsView.Asking::isTold).containsExactly(true, false);
        assertThat(grid.rows()).extracting(Grid.Row::theme).containsExactly("1");
        assertThat(grid.rows().get(0).cells()).extracting(cell -> cell.figure().orElseThrow().intValue())
                .containsExactly(1, 1, 1, 0, 0);
    }

    private void asked(String poll, PollKind kind, int... given) {
        does(new OpenPoll(new PollId(poll), kind, LINK));
        IntStream.range(0, given.length).forEach(person -> answers(poll, person, given[person]));
        does(new ClosePoll(new PollId(poll)));
    }

    /** The same step for each question; 0 passes. */
    private void answers(String poll, int person, int step) {
        int questions = group.polls().open().get(new PollId(poll)).orElseThrow().asked().size();
        does(new AnswerPoll(new PollId(poll), LINK, new Secret("person " + person).hash(),
                new PollAnswer(IntStream.range(0, questions)
                        .mapToObj(at -> step == 0 ? OptionalInt.empty() : OptionalInt.of(step)).toList())));
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private void does(GroupCommand command) {
        group = ((Decided.Accepted<Group>) command.decide(group, now)).after();
    }
}
