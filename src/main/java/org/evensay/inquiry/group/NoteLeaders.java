package org.evensay.inquiry.group;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.WorkshopId;

/**
 * The group writes down who led a workshop, so that turns can be shared: a room forgets its names when it closes. No
 * names at all takes back what was written.
 */
public record NoteLeaders(WorkshopId of, List<String> names) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Optional<Held> held = group.workshops().get(of);
        if (held.isEmpty()) {
            return Decided.refused(Refusal.WORKSHOP_UNKNOWN);
        }
        List<String> written = names.stream().map(PlainText::of).filter(name -> !name.isEmpty()).distinct().toList();
        if (Bound.LEADERS_A_WORKSHOP.isOver(written.size())) {
            return Decided.refused(Refusal.TOO_MANY_LEADERS, Bound.LEADERS_A_WORKSHOP.most());
        }
        return written.stream().flatMap(name -> Typed.<Group>within(Bound.MEMBER_NAME_CHARACTERS.most(), name).stream())
                .findFirst().orElseGet(() -> Decided.accepted(group.with(held.get().ledBy(written))));
    }
}
