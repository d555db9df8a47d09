package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Role;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/**
 * A person goes for good: the seat is gone, what they shared stays with the group, what they had not shared goes with
 * them, and so does their ballot in a vote that is still open: one person has one ballot, also after coming back.
 */
public record LeaveSeat() implements Command {

    @Override
    public Action action() {
        return Action.LEAVE_SEAT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        SeatId seat = by.seat().orElseThrow();
        return accepted(by.role() == Role.WAITING
                ? workshop.with(workshop.door().without(seat))
                : Leaving.from(Leaving.withoutWhatIsPrivateTo(by, workshop), seat));
    }
}
