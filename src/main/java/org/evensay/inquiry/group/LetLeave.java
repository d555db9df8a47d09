package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;
import org.evensay.workshop.WorkshopId;

/** The group says what of a workshop the team may see. It can say otherwise at any time. */
public record LetLeave(WorkshopId workshop, Leaves leaves) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Optional<Held> held = group.workshops().get(workshop);
        return held.isEmpty() ? Decided.refused(Refusal.WORKSHOP_UNKNOWN)
                : Decided.accepted(group.with(held.get().letting(leaves)));
    }
}
