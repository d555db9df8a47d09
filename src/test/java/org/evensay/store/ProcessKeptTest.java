package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.export.CsvFile;
import org.evensay.export.ProcessTable;
import org.evensay.i18n.Languages;
import org.evensay.support.Meeting;
import org.evensay.support.ReadyFile;
import org.evensay.view.ProcessRecord;
import org.evensay.view.ReportItem;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of a workshop with everything that a room can do, as it is kept in a real database. */
class ProcessKeptTest {
    @TempDir
    Path folder;
    private SqlStore store;
    private Meeting meeting;

    @BeforeEach
    void aWholeWorkshop() throws CannotOpen {
        store = SqlStore.open(ReadyFile.in(folder));
        meeting = Keeping.unread(store, FullWorkshop.planned().inWelcome());
        new FullWorkshop(meeting).whole();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The checklist for a report, line by line as published reports ask for it, and where it stands. */
    @Test
    void everyLineOfTheChecklistForAReportHasItsAnswer() {
        Map<String, ReportItem> checklist = new LinkedHashMap<>();
        checklist.put("question word for word", ReportItem.QUESTION);
        checklist.put("date", ReportItem.DATE);
        checklist.put("place or online", ReportItem.PLACE);
        checklist.put("facilitator role (peer/outside)", ReportItem.FACILITATOR);
        checklist.put("how many present", ReportItem.PRESENT);
        checklist.put("how many cast each vote", ReportItem.CAST);
        checklist.put("how many ballots complete", ReportItem.COMPLETE);
        checklist.put("ideas offered", ReportItem.OFFERED);
        checklist.put("merged (with originals)", ReportItem.MERGED);
        checklist.put("final list", ReportItem.FINAL_LIST);
        checklist.put("K and points", ReportItem.CHOICES);
        checklist.put("both votes", ReportItem.VOTES);
        checklist.put("points, voters, %", ReportItem.FIGURES);
        checklist.put("tie rule", ReportItem.TIES);
        checklist.put("who may see it", ReportItem.WHO_SEES);
        checklist.put("changes from the standard steps", ReportItem.CHANGES);
        checklist.put("scoring named and given as a formula", ReportItem.SCORING);
        checklist.put("durations, and who was in which step as counts", ReportItem.TIMES);
        ProcessRecord record = ProcessRecord.of(meeting.workshop());
        assertThat(checklist).allSatisfy((line, item) -> assertThat(record.to(item)).as(line).isNotEmpty());
        assertThat(checklist.values()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportItem.values())
                .filter(item -> item != ReportItem.THEMES).toList());
    }

    @Test
    void theRecordOfTheSameWorkshopIsTheSameBytesAlsoWhenItIsReadBack() throws Exception {
        Workshop again = store.load(meeting.workshop().id()).orElseThrow().workshop();
        assertThat(csv(again)).isEqualTo(csv(meeting.workshop())).isEqualTo(csv(meeting.workshop()));
        assertThat(csv(again)).contains("Hot drinks, together” is made of", "Vote 2");
    }

    @Test
    void itNamesNobody() {
        assertThat(csv(meeting.workshop())).doesNotContain("Anna", "Ben", "Cleo", "Dora", "Erin");
    }

    @Test
    void erasedWithTheWorkshopNothingOfItIsLeft() throws Exception {
        String id = meeting.workshop().id().value();
        assertThat(EveryCell.in(folder)).anyMatch(cell -> cell.equals("STEP_STAY.WORKSHOP=" + id))
                .anyMatch(cell -> cell.equals("INTERVENTION.WORKSHOP=" + id));
        store.erase(meeting.workshop().id());
        assertThat(EveryCell.in(folder)).noneMatch(cell -> cell.contains(id));
    }

    private static String csv(Workshop workshop) {
        return new String(CsvFile.of(ProcessTable.of(ProcessRecord.of(workshop).lines(), new Languages().in("en"))),
                StandardCharsets.UTF_8);
    }
}
