package org.evensay.view;

import java.util.List;
import java.util.Optional;
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

    /** What one line of the list is made of, so that two that are equal read the same. */
    public record Row(LeadView.SeatView seat, Step step, Optional<LeadingView.OfferView> offer, boolean waits,
                      boolean leads, boolean whoVoted) {
    }

    public Row row(LeadView.SeatView seat) {
        return new Row(seat, step, leading.offerTo(seat.id()), leading.waits(), isLeading(seat), whoVoted);
    }

    /** Whether whoever leads has this seat. */
    private boolean isLeading(LeadView.SeatView seat) {
        return leading.leader().equals(Optional.of(seat.name()));
    }
}
