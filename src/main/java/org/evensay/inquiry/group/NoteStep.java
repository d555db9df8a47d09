package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.WorkshopId;

/** Somebody offered to do something after a workshop: what, who, by when. */
public record NoteStep(WorkshopId after, String what, String who, String until) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        if (!group.workshops().has(after)) {
            return Decided.refused(Refusal.WORKSHOP_UNKNOWN);
        }
        if (Bound.FIRST_STEPS_A_GROUP.isOver(group.steps().size() + 1)) {
            return Decided.refused(Refusal.TOO_MANY_NOTES, Bound.FIRST_STEPS_A_GROUP.most());
        }
        return Typed.<Group>written(Bound.NOTE_CHARACTERS.most(), what)
                .or(() -> Typed.within(Bound.NOTE_CHARACTERS.most(), who))
                .or(() -> Typed.within(Bound.NOTE_CHARACTERS.most(), until))
                .orElseGet(() -> Decided.accepted(noted(group, at)));
    }

    private Group noted(Group group, Moment at) {
        NoteId id = new NoteId(at.newKey());
        return group.withSteps(group.steps().with(id, new FirstStep(id, after, at.day(), PlainText.of(what),
                PlainText.of(who), PlainText.of(until), Optional.empty())));
    }
}
