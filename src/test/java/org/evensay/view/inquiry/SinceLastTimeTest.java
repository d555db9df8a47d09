package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.evensay.inquiry.Beginning;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.NoteStep;
import org.evensay.inquiry.group.TickStep;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** In January somebody offered to ask for a key. */
class SinceLastTimeTest {
    private static final WorkshopId JANUARY = new WorkshopId("january");
    private static final WorkshopId FEBRUARY = new WorkshopId("february");
    private static final WorkshopId MARCH = new WorkshopId("march");

    private Group group = Beginning.group(new GroupId("g"), "Tea and Talk", new InquiryId("i"),
            new Secret("g").hash(), on("2026-01-08"));

    SinceLastTimeTest() {
        on("2026-01-10", new HoldWorkshop(JANUARY));
        on("2026-01-10", new NoteStep(JANUARY, "Ask for a key", "Cleo", "before Easter"));
    }

    @Test
    void whatIsOpenIsToldToEveryRoom() {
        assertThat(SinceLastTime.lines(group)).containsExactly("Ask for a key · Cleo · before Easter");
        on("2026-02-10", new HoldWorkshop(FEBRUARY));
        assertThat(SinceLastTime.lines(group)).containsExactly("Ask for a key · Cleo · before Easter");
    }

    @Test
    void whatWasDoneAfterTheLastMeetingIsToldTheNextHoweverLongBeforeItWasOffered() {
        on("2026-02-10", new HoldWorkshop(FEBRUARY));
        ticks("2026-02-20", true);
        assertThat(SinceLastTime.lines(group)).containsExactly("✓ Ask for a key · Cleo · before Easter");
        on("2026-03-10", new HoldWorkshop(MARCH));
        assertThat(SinceLastTime.lines(group)).as("March was told").isEmpty();
    }

    @Test
    void whatIsTickedOnceMoreIsNotDoneAnew() {
        ticks("2026-01-20", true);
        on("2026-02-10", new HoldWorkshop(FEBRUARY));
        ticks("2026-02-20", true);
        assertThat(SinceLastTime.lines(group)).isEmpty();
    }

    @Test
    void whatIsNotDoneAfterAllIsOpenAgain() {
        on("2026-02-10", new HoldWorkshop(FEBRUARY));
        ticks("2026-02-20", true);
        ticks("2026-02-21", false);
        assertThat(SinceLastTime.lines(group)).containsExactly("Ask for a key · Cleo · before Easter");
    }

    private void ticks(String day, boolean done) {
        on(day, new TickStep(group.steps().keys().iterator().next(), done));
    }

    private void on(String day, GroupCommand command) {
        group = ((Decided.Accepted<Group>) command.decide(group, on(day))).after();
    }

    private static Moment on(String day) {
        return new Moment(Instant.parse(day + "T12:00:00Z"), new Random(day.hashCode()));
    }
}
