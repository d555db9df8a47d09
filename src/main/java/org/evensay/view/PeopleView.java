package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Step;

/**
 * Who is here, for whoever leads or helps to: all that the list is made of, so that two that are equal read the same.
 * {@code helpLines} are the people to call as they were typed; {@code whoVoted}: of every ballot in the open vote the
 * room knows whose it is.
 */
public record PeopleView(Step step, List<LeadView.SeatView> seats, List<DoorView.WaitingView> waiting,
                         LeadingView leading, List<String> helpLines, boolean whoVoted) {

    public static PeopleView of(Step step, LeadView lead, boolean whoVoted) {
        return new PeopleView(step, lead.seats(), lead.door().waiting(), lead.leading(), lead.helpLines(), whoVoted);
    }

    public List<HelpLine> toCall() {
        return helpLines.stream().map(HelpLine::of).toList();
    }

    /** Of whoever has no device of their own nobody can tell by a line. */
    public boolean isHere(LeadView.SeatView seat) {
        return seat.connected() || seat.sitting() != Sitting.OWN_DEVICE;
    }

    /** Whether whoever leads has this seat. */
    public boolean isLeading(LeadView.SeatView seat) {
        return leading.leader().equals(Optional.of(seat.name()));
    }
}
