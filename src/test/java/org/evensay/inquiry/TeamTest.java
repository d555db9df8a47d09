package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.AskOverall;
import org.evensay.inquiry.team.DropQuestion;
import org.evensay.inquiry.team.InviteMember;
import org.evensay.inquiry.team.MoveQuestion;
import org.evensay.inquiry.team.PartWithGroup;
import org.evensay.inquiry.team.PlanMeeting;
import org.evensay.inquiry.team.PlanQuestions;
import org.evensay.inquiry.team.RemoveMember;
import org.evensay.inquiry.team.RewordQuestion;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T10:00:00Z");
    private final Random chance = new Random(3);
    private Moment now = new Moment(MORNING, chance);
    private static final InquiryId ID = new InquiryId("1".repeat(32));
    private Inquiry inquiry = done(Beginning.inquiry(ID, " What  works well? ", "Ann", hash("ann"), now));
    private final Member ann = inquiry.memberWith(hash("ann")).orElseThrow();

    @Test
    void anInquiryBeginsWithItsQuestionAndWhoeverOwnsIt() {
        assertThat(inquiry.overall()).isEqualTo("What works well?");
        assertThat(ann.part()).isEqualTo(Part.OWNER);
        assertThat(inquiry.plan()).isEqualTo(PlanOfQuestions.EMPTY);
        assertThat(why(Beginning.inquiry(ID, " ", "Ann", hash("ann"), now))).isEqualTo(Refusal.NOTHING_WRITTEN);
        assertThat(why(Beginning.inquiry(ID, "What?", "", hash("ann"), now))).isEqualTo(Refusal.NOTHING_WRITTEN);
        assertThat(why(Beginning.inquiry(ID, "a".repeat(301), "Ann", hash("ann"), now)))
                .isEqualTo(Refusal.TEXT_TOO_LONG);
    }

    @Test
    void otherWordsMakeTheNextVersionAndAnotherStageDoesNot() {
        plans("What helps?");
        PlannedId id = only().id();
        asks(new RewordQuestion(id, "What helps us?", Stage.DISCOVER, ""));
        asks(new RewordQuestion(id, "What helps us?", Stage.DESIGN, "Who was there?"));
        assertThat(only()).isEqualTo(new Planned(id, Stage.DESIGN, List.of("What helps?", "What helps us?"),
                "Who was there?"));
        assertThat(inquiry.plan().asking("What helps?").orElseThrow().number()).isEqualTo(1);
        assertThat(inquiry.plan().asking("What helps us?").orElseThrow().number()).isEqualTo(2);
        assertThat(inquiry.plan().asking("what helps us?")).isEmpty();
    }

    @Test
    void wordsThatComeBackAreTheNewestVersion() {
        plans("What helps?");
        asks(new RewordQuestion(only().id(), "What else?", Stage.DISCOVER, ""));
        asks(new RewordQuestion(only().id(), "What helps?", Stage.DISCOVER, ""));
        assertThat(inquiry.plan().asking("What helps?").orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void theSameWordsStandInAPlanOnce() {
        plans("What helps?", "What else?");
        assertThat(refused(plan("What helps?"))).isEqualTo(Refusal.QUESTION_THERE_ALREADY);
        assertThat(refused(new RewordQuestion(inquiry.plan().questions().get(1).id(), "What helps?", Stage.DREAM, "")))
                .isEqualTo(Refusal.QUESTION_THERE_ALREADY);
        asks(plan("What helps?", "And what then?"));
        assertThat(wordings()).containsExactly("What helps?", "What else?", "And what then?");
    }

    @Test
    void questionsChangePlacesAndGo() {
        plans("One?", "Two?", "Three?");
        asks(new MoveQuestion(inquiry.plan().questions().get(2).id()));
        asks(new MoveQuestion(inquiry.plan().questions().get(0).id()));
        assertThat(wordings()).containsExactly("One?", "Three?", "Two?");
        asks(new DropQuestion(inquiry.plan().questions().get(1).id()));
        assertThat(wordings()).containsExactly("One?", "Two?");
        assertThat(refused(new DropQuestion(new PlannedId("none")))).isEqualTo(Refusal.QUESTION_UNKNOWN);
        assertThat(refused(new MoveQuestion(new PlannedId("none")))).isEqualTo(Refusal.QUESTION_UNKNOWN);
    }

    @Test
    void aPlanHasRoomForFortyQuestions() {
        plans(IntStream.range(0, 40).mapToObj(number -> "Question " + number + "?").toArray(String[]::new));
        assertThat(refused(plan("One more?"))).isEqualTo(Refusal.TOO_MANY_QUESTIONS);
        assertThat(refused(plan("a".repeat(301)))).isEqualTo(Refusal.TEXT_TOO_LONG);
        assertThat(refused(plan(" "))).isEqualTo(Refusal.NOTHING_WRITTEN);
    }

    @Test
    void aMeetingIsPlannedWithTimesAndChoices() {
        asks(new PlanMeeting(Length.MINUTES_120, OptionalInt.of(5)));
        assertThat(inquiry.plan().length()).isEqualTo(Length.MINUTES_120);
        assertThat(inquiry.plan().choices()).hasValue(5);
        assertThat(refused(new PlanMeeting(Length.OPEN, OptionalInt.of(0)))).isEqualTo(Refusal.CHOICES_OUT_OF_RANGE);
        assertThat(refused(new PlanMeeting(Length.OPEN, OptionalInt.of(21)))).isEqualTo(Refusal.CHOICES_OUT_OF_RANGE);
    }

    @Test
    void anInvitationToTheTeamWorksOnceAndWithinItsDays() {
        asks(new InviteMember(hash("to ben"), Part.ANALYST, "Ben"));
        assertThat(inquiry.memberWith(hash("to ben"))).isEmpty();
        Inquiry invited = inquiry;
        inquiry = done(ComingIn.toTheTeam(inquiry, hash("to ben"), hash("ben"), now));
        assertThat(inquiry.memberWith(hash("ben")).orElseThrow().name()).isEqualTo("Ben");
        assertThat(why(ComingIn.toTheTeam(inquiry, hash("to ben"), hash("other"), now)))
                .isEqualTo(Refusal.INVITATION_OVER);
        assertThat(done(ComingIn.toTheTeam(inquiry, hash("to ben"), hash("ben"), now))).as("the same form again")
                .isEqualTo(inquiry);
        now = new Moment(MORNING.plus(14, ChronoUnit.DAYS), chance);
        assertThat(ComingIn.toTheTeam(invited, hash("to ben"), hash("ben"), now))
                .isInstanceOf(Decided.Accepted.class);
        now = new Moment(MORNING.plus(15, ChronoUnit.DAYS), chance);
        assertThat(why(ComingIn.toTheTeam(invited, hash("to ben"), hash("ben"), now)))
                .isEqualTo(Refusal.INVITATION_OVER);
    }

    @Test
    void thereIsAlwaysSomebodyWhoOwnsTheInquiry() {
        assertThat(refused(new RemoveMember(ann.id()))).isEqualTo(Refusal.LAST_OWNER);
        asks(new InviteMember(hash("to cleo"), Part.OWNER, "Cleo"));
        assertThat(refused(new RemoveMember(ann.id()))).isEqualTo(Refusal.LAST_OWNER);
        inquiry = done(ComingIn.toTheTeam(inquiry, hash("to cleo"), hash("cleo"), now));
        asks(new RemoveMember(ann.id()));
        assertThat(inquiry.memberWith(hash("ann"))).isEmpty();
        assertThat(refused(new RemoveMember(ann.id()))).isEqualTo(Refusal.MEMBER_UNKNOWN);
    }

    @Test
    void aTeamHasRoomForFiftyPeople() {
        IntStream.range(0, 49).forEach(number -> asks(new InviteMember(hash("to " + number), Part.ANALYST, "B")));
        assertThat(refused(new InviteMember(hash("to one more"), Part.ANALYST, "B")))
                .isEqualTo(Refusal.TOO_MANY_MEMBERS);
    }

    @Test
    void twoGroupsOfOneNameAreNotTakenIn() {
        asks(new AddGroup(new GroupId("tea"), "Tea and Talk"));
        assertThat(refused(new AddGroup(new GroupId("other"), " Tea  and Talk ")))
                .isEqualTo(Refusal.GROUP_THERE_ALREADY);
        asks(new PartWithGroup(new GroupId("tea")));
        assertThat(refused(new PartWithGroup(new GroupId("tea")))).isEqualTo(Refusal.GROUP_UNKNOWN);
        asks(new AddGroup(new GroupId("other"), "Tea and Talk"));
    }

    @Test
    void anInquiryHasRoomForThreeHundredGroups() {
        IntStream.range(0, 300).forEach(number -> asks(new AddGroup(new GroupId("g" + number), "Group " + number)));
        assertThat(refused(new AddGroup(new GroupId("more"), "One more"))).isEqualTo(Refusal.TOO_MANY_GROUPS);
    }

    /** The table says whose part each thing is; here it is asked by somebody of each part. */
    @ParameterizedTest
    @EnumSource(Part.class)
    void onlyOwnersPlanAndInvite(Part part) {
        Member somebody = new Member(new MemberId("x"), hash("x"), part, "X", now.day(), Optional.empty());
        List<TeamCommand<Inquiry>> all = List.of(new AskOverall("What else?"), plan("What helps?"),
                new InviteMember(hash("to y"), Part.ANALYST, "Y"), new AddGroup(new GroupId("tea"), "Tea"));
        assertThat(all).allSatisfy(command -> {
            Decided<Inquiry> decided = command.ask(inquiry, somebody, now);
            assertThat(decided instanceof Decided.Accepted).isEqualTo(part == Part.OWNER);
        });
    }

    @Test
    void aPlanThatSaysNothingOfItsMeetingsTakesOverWhatATemplateSays() {
        asks(ready("What helps?", Length.MINUTES_75, 3));
        assertThat(inquiry.plan().length()).isEqualTo(Length.MINUTES_75);
        assertThat(inquiry.plan().choices()).hasValue(3);
    }

    @Test
    void aNumberOfChoicesThatTheTeamHasPlannedStaysToo() {
        asks(new PlanMeeting(Length.OPEN, OptionalInt.of(4)));
        asks(ready("What helps?", Length.MINUTES_120, 5));
        assertThat(inquiry.plan().length()).isEqualTo(Length.MINUTES_120);
        assertThat(inquiry.plan().choices()).hasValue(4);
    }

    @Test
    void whatTheTeamHasDecidedAboutItsMeetingsStaysWhenAnotherTemplateIsTakenOver() {
        asks(ready("What helps?", Length.MINUTES_75, 3));
        asks(ready("What else?", Length.MINUTES_120, 5));
        assertThat(inquiry.plan().length()).isEqualTo(Length.MINUTES_75);
        assertThat(inquiry.plan().choices()).hasValue(3);
        inquiry.plan().questions().forEach(planned -> asks(new DropQuestion(planned.id())));
        asks(ready("What else?", Length.MINUTES_120, 5));
        assertThat(inquiry.plan().length()).isEqualTo(Length.MINUTES_120);
        assertThat(inquiry.plan().choices()).hasValue(5);
    }

    private static PlanQuestions ready(String wording, Length length, int choices) {
        return new PlanQuestions(plan(wording).drafts(),
                Optional.of(new PlanMeeting(length, OptionalInt.of(choices))));
    }

    private void plans(String... wordings) {
        asks(plan(wordings));
    }

    private static PlanQuestions plan(String... wordings) {
        return new PlanQuestions(List.of(wordings).stream()
                .map(wording -> new PlanQuestions.Draft(wording, Stage.DISCOVER, "")).toList());
    }

    private void asks(TeamCommand<Inquiry> command) {
        inquiry = done(command.ask(inquiry, ann, now));
    }

    private Refusal refused(TeamCommand<Inquiry> command) {
        return why(command.ask(inquiry, ann, now));
    }

    private Planned only() {
        assertThat(inquiry.plan().questions()).hasSize(1);
        return inquiry.plan().questions().get(0);
    }

    private List<String> wordings() {
        return inquiry.plan().questions().stream().map(Planned::wording).toList();
    }

    private static Inquiry done(Decided<Inquiry> decided) {
        assertThat(decided).isInstanceOf(Decided.Accepted.class);
        return ((Decided.Accepted<Inquiry>) decided).after();
    }

    private static Refusal why(Decided<Inquiry> decided) {
        assertThat(decided).isInstanceOf(Decided.Refused.class);
        return ((Decided.Refused<Inquiry>) decided).why();
    }

    private static SecretHash hash(String of) {
        return new Secret(of).hash();
    }
}
