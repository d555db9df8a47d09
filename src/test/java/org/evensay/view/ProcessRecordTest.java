package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.time.Duration;
import java.util.List;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.BeginTimes;
import org.junit.jupiter.api.Test;

/** The answers that a workshop gives to the checklist for a report. */
class ProcessRecordTest {
    private static final Words ENGLISH = new Languages().in("en");

    @Test
    void stepsHaveTheirTimesAndThePeopleAtTheirEnd() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inWelcome();
        meeting.facilitator().does(new BeginTimes());
        meeting.later(Duration.ofMinutes(10)).facilitator().movesTo(Step.SILENT);
        meeting.later(Duration.ofSeconds(100)).facilitator().movesTo(Step.SHARING);
        assertThat(ProcessRecord.of(meeting.workshop()).to(ReportItem.TIMES)).extracting(line ->
                ENGLISH.say(line.says().key()) + " " + line.minutes() + " " + line.seconds().getAsLong() + " "
                        + line.count().getAsInt()).containsExactly("Welcome 10 600 3", "Write 2 100 3");
    }

    /** A room counts its own wordings, a plan others: one number for both would be wrong in one of them. */
    @Test
    void theQuestionStandsThereInItsWordsAndWithoutANumberOfItsWording() {
        Meeting meeting = aWorkshop().with("anna").asking("What helps?").inWelcome();
        assertThat(said(ProcessRecord.of(meeting.workshop()), ReportItem.QUESTION)).containsExactly("“What helps?”");
    }

    @Test
    void ideasAreCountedAsOfferedAndAsTheyStandAtTheEndWithWhatEachWasMadeOf() {
        Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: Tea", "ben: Coffee", "anna: Walks")
                .inDiscussion();
        meeting.facilitator().joins("Hot drinks", "Tea", "Coffee");
        meeting.person("anna").saysYesTo("Hot drinks");
        meeting.person("ben").saysYesTo("Hot drinks");
        ProcessRecord record = ProcessRecord.of(meeting.workshop());
        assertThat(counts(record, ReportItem.OFFERED)).containsExactly(3);
        assertThat(counts(record, ReportItem.FINAL_LIST)).containsExactly(2);
        assertThat(said(record, ReportItem.MERGED)).containsExactly("“D: Hot drinks” is made of: A: Tea | B: Coffee");
    }

    @Test
    void bothVotesAreThereWithWhoVotedAndTheRulesInWords() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").choosing(2).withASecondVote()
                .sharing("anna: Tea", "ben: Coffee", "cleo: Walks").inVoting();
        meeting.person("anna").votes("Tea", "Coffee");
        meeting.person("ben").votes("Coffee", "Tea");
        meeting.person("cleo").votes("Walks");
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.VOTING);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("Tea", "Walks"));
        Onwards.toTheEnd(Onwards.toResults(meeting));
        ProcessRecord record = ProcessRecord.of(meeting.workshop());
        assertThat(counts(record, ReportItem.VOTES)).containsExactly(2);
        assertThat(counts(record, ReportItem.CAST)).containsExactly(3, 3);
        assertThat(counts(record, ReportItem.COMPLETE)).containsExactly(2, 3);
        assertThat(said(record, ReportItem.SCORING).get(0)).contains("Points of an idea = 2 for each first");
        assertThat(said(record, ReportItem.CHANGES)).containsExactly("Nothing: the steps were taken in their order.");
    }

    /** What the room has not seen, a file does not say either. */
    @Test
    void ofAnOpenVoteNothingIsSaid() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: Tea", "ben: Coffee").inVoting();
        meeting.person("anna").votes("Tea");
        assertThat(ProcessRecord.of(meeting.workshop()).to(ReportItem.CAST)).isEmpty();
        assertThat(counts(ProcessRecord.of(meeting.workshop()), ReportItem.VOTES)).containsExactly(0);
    }

    @Test
    void whoLedFromASeatIsToldFromWhoLedWithout() {
        assertThat(said(ProcessRecord.of(aWorkshop().with("anna").inSilent().workshop()), ReportItem.FACILITATOR))
                .containsExactly("Turns of leading, by people without a seat");
    }

    private static List<Integer> counts(ProcessRecord record, ReportItem item) {
        return record.to(item).stream().map(line -> line.count().getAsInt()).toList();
    }

    private static List<String> said(ProcessRecord record, ReportItem item) {
        return record.to(item).stream().map(line -> ENGLISH.say(line.says().key(), line.says().gaps())).toList();
    }
}
