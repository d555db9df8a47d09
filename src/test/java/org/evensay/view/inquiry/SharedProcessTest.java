package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Theming;
import org.evensay.view.ProcessLine;
import org.evensay.view.ReportItem;
import org.evensay.workshop.Stage;
import org.junit.jupiter.api.Test;

/** What a team can say of how a comparison came to be, without asking the groups. */
class SharedProcessTest {
    private static final String QUESTION = "What works well in our group?";
    private static final Version ASKED = new Version(
            new Planned(new PlannedId("q"), Stage.DISCOVER, List.of(QUESTION), ""), 1);

    @Test
    void everyItemOfTheChecklistHasAnAnswerOrSaysWhoHasIt() {
        assertThat(of("anna", "ben", "cleo", "dora", "eli")).extracting(ProcessLine::item)
                .contains(ReportItem.values()).isSorted();
    }

    @Test
    void fiveBallotsAreToldAndTwoAreNot() {
        assertThat(cast("anna", "ben", "cleo", "dora", "eli").count()).hasValue(5);
        assertThat(cast("anna", "ben").count()).isEmpty();
        assertThat(cast("anna", "ben").says().key()).isEqualTo("process.cast-few");
    }

    /** Times and people of a room are no part of what a group lets leave. */
    @Test
    void nothingOfWhatWentOnInARoomIsInIt() {
        List<ReportItem> inTheRoom = List.of(ReportItem.TIMES, ReportItem.PRESENT, ReportItem.CHANGES,
                ReportItem.FACILITATOR, ReportItem.COMPLETE, ReportItem.OFFERED);
        assertThat(of("anna", "ben", "cleo", "dora", "eli")).filteredOn(line -> inTheRoom.contains(line.item()))
                .hasSameSizeAs(inTheRoom).allSatisfy(line -> {
                    assertThat(line.says().key()).isEqualTo("process.with-the-group");
                    assertThat(line.count()).isEmpty();
                    assertThat(line.seconds()).isEmpty();
                });
    }

    private static ProcessLine cast(String... people) {
        return of(people).stream().filter(line -> line.item() == ReportItem.CAST).findFirst().orElseThrow();
    }

    private static List<ProcessLine> of(String... people) {
        List<Lent> lent = List.of(new LentWorkshop(new GroupId("tea"), "Tea", aWorkshop().with(people).asking(QUESTION)
                .choosing(2).sharing(Arrays.stream(people).map(name -> name + ": idea of " + name)
                        .toArray(String[]::new)).closed().workshop(), Leaves.PRIORITIES_AND_IDEAS));
        Theming theming = Theming.notBegun(new InquiryId("i"));
        List<GroupAnswers> answers = GroupAnswers.to(ASKED, GroupAnswers.all(lent));
        return SharedProcess.of(ASKED, 1, ComparisonView.of(Optional.of(ASKED), answers, lent, theming),
                new CodesView(0, List.of(), List.of(), List.of(), List.of(), List.of())).lines();
    }
}
