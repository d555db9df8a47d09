package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

class FewFirstTest {
    private static final WorkshopId ROOM = new WorkshopId("0".repeat(32));
    private static final WorkshopId OTHER = new WorkshopId("1".repeat(32));

    private final FewFirst fewFirst = new FewFirst();

    private static long seconds(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }

    private FewFirst.Beginning opened(WorkshopId room, Role role, double at) {
        return fewFirst.opened(new Place(room, role), true, seconds(at));
    }

    @Test
    void whoeverTakesPartWaitsUntilWhoeverLeadsHasTheirs() {
        FewFirst.Beginning phone = opened(ROOM, Role.PARTICIPANT, 1);
        FewFirst.Beginning lead = opened(ROOM, Role.FACILITATOR, 2);
        assertThat(phone.waits(seconds(2))).isTrue();
        assertThat(lead.waits(seconds(2))).isFalse();
        assertThat(lead.isNow()).isTrue();
        assertThat(phone.waits(seconds(2.1))).isFalse();
        assertThat(opened(ROOM, Role.PARTICIPANT, 3).waits(seconds(3))).isFalse();
    }

    @Test
    void theScreenIsAwaitedAsWhoeverLeadsIs() {
        FewFirst.Beginning phone = opened(ROOM, Role.PARTICIPANT, 1);
        opened(ROOM, Role.SCREEN, 1).isNow();
        assertThat(phone.waits(seconds(1))).isFalse();
    }

    @Test
    void whoeverLeadsAnotherRoomIsNotWaitedFor() {
        FewFirst.Beginning phone = opened(ROOM, Role.PARTICIPANT, 1);
        opened(OTHER, Role.FACILITATOR, 1).isNow();
        assertThat(phone.waits(seconds(1.5))).isTrue();
    }

    @Test
    void nobodyWaitsLongerThanFiveSecondsOrForWhoeverLeadsARoomThatHasJustBegunOrAWhileAfterTheFirst() {
        assertThat(opened(ROOM, Role.PARTICIPANT, 1).waits(seconds(5.9))).isTrue();
        assertThat(opened(ROOM, Role.PARTICIPANT, 1).waits(seconds(6.1))).isFalse();
        assertThat(opened(ROOM, Role.PARTICIPANT, 17).waits(seconds(17))).isFalse();
        assertThat(fewFirst.opened(new Place(ROOM, Role.PARTICIPANT), false, seconds(1)).waits(seconds(1))).isFalse();
    }

    @Test
    void whoeverHasAskedForSomethingDoesNotWait() {
        FewFirst.Beginning phone = opened(ROOM, Role.PARTICIPANT, 1);
        phone.noteAnswer();
        assertThat(phone.waits(seconds(1.1))).isFalse();
    }

    @Test
    void whoeverLeadsEndsTheWaitAlsoWhenTheyComeAfterTheLastWhoMayWait() {
        opened(OTHER, Role.PARTICIPANT, 1);
        FewFirst.Beginning phone = opened(ROOM, Role.PARTICIPANT, 15.5);
        opened(ROOM, Role.FACILITATOR, 17).isNow();
        assertThat(phone.waits(seconds(17.1))).isFalse();
    }

    @Test
    void whatComesAfterTheFirstIsNotHeldUp() {
        FewFirst.Beginning phone = opened(ROOM, Role.PARTICIPANT, 1);
        assertThat(phone.isNow()).isTrue();
        assertThat(phone.isNow()).isFalse();
        assertThat(phone.waits(seconds(1.1))).isFalse();
    }
}
