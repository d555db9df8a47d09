package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.inquiry.Beginning;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.ProcessRecord;
import org.evensay.view.ReportItem;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.StartTimer;
import org.junit.jupiter.api.Test;

/** A room is often opened days before its people come. All of these were opened on the fourth of May. */
class DayOfTheMeetingTest {
    private static final String QUESTION = "What works well in our group?";
    private static final String[] IDEAS = {"anna: Tea", "ben: Room", "cleo: Walks", "dora: Songs"};
    private static final Moment OPENING = new Moment(Given.NOON, new Random(7));
    private static final LocalDate OPENED = LocalDate.parse("2026-05-04");
    private static final LocalDate HELD = LocalDate.parse("2026-05-08");

    private final Meeting meeting = opened(1);

    @Test
    void itIsTheDayOfTheFirstStepAndNotThatOfTheOpening() {
        assertThat(meeting.workshop().day()).isEqualTo(OPENED);
        Workshop closed = heldAfter(4, meeting);
        assertThat(closed.day()).isEqualTo(HELD);
        assertThat(closed.keptUntil()).isEqualTo(OPENED.plusDays(365));
        assertThat(ProcessRecord.of(closed).lines()).filteredOn(line -> line.item() == ReportItem.DATE)
                .extracting(line -> line.says().values()).containsExactly(List.of("2026-05-08"));
    }

    @Test
    void orThatOnWhichSomebodySaysThatItBegins() {
        meeting.later(Duration.ofDays(4)).facilitator().does(new BeginTimes());
        assertThat(heldAfter(3, meeting).day()).isEqualTo(HELD);
    }

    @Test
    void orThatOfTheFirstTimer() {
        meeting.later(Duration.ofDays(4)).facilitator().does(new StartTimer(5));
        assertThat(heldAfter(3, meeting).day()).isEqualTo(HELD);
    }

    @Test
    void whatWasHeldLastCountsWhicheverRoomWasOpenedFirst() {
        Meeting second = opened(2);
        Workshop early = heldAfter(2, second);
        Workshop late = heldAfter(4, meeting);
        List<GroupAnswers> said = GroupAnswers.all(List.of(lent(late), lent(early)));
        assertThat(GroupAnswers.to(new Version(new Planned(new PlannedId("q"), Stage.DISCOVER, List.of(QUESTION), ""),
                1), said)).extracting(GroupAnswers::workshop).containsExactly(late.id());
    }

    @Test
    void theGroupsOwnPageGoesByTheDayOfTheMeetingToo() {
        Workshop late = heldAfter(4, meeting);
        Workshop early = heldAfter(2, opened(2));
        Group group = holding(early, holding(late, Beginning.group(new GroupId("g"), "Tea and Talk",
                new InquiryId("i"), new Secret("g").hash(), OPENING)));
        GroupPage page = GroupPage.of(group, Optional.empty(), List.of(late, early), List.of(), List.of());
        assertThat(page.workshops()).extracting(each -> each.held().day().toString())
                .containsExactly("2026-05-08", "2026-05-06");
        assertThat(page.answered()).extracting(AnsweredQuestion::day).containsExactly(HELD);
        assertThat(AfterView.of(group, late).day()).as("where its first steps are noted").isEqualTo(HELD);
    }

    private static Meeting opened(long seed) {
        return aWorkshop().byChance(seed).with("anna", "ben", "cleo", "dora", "eli").asking(QUESTION).inWelcome();
    }

    private static Workshop heldAfter(int days, Meeting meeting) {
        Onwards.toDiscussion(Onwards.toSharing(Onwards.toSilent(meeting.later(Duration.ofDays(days))),
                List.of(IDEAS)));
        Onwards.toReview(Onwards.toVoting(meeting.later(Duration.ofDays(1))));
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    private static LentWorkshop lent(Workshop workshop) {
        return new LentWorkshop(new GroupId("g"), "Tea and Talk", workshop, Leaves.PRIORITIES_AND_IDEAS);
    }

    private static Group holding(Workshop workshop, Group group) {
        return ((Decided.Accepted<Group>) new HoldWorkshop(workshop.id()).decide(group, OPENING)).after();
    }
}
