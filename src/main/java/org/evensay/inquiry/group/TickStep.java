package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;

/** What was offered is done, or is not done after all. */
public record TickStep(NoteId id, boolean done) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Optional<FirstStep> step = group.steps().get(id);
        return step.map(found -> done ? found.tickedOn(at.day()) : found.notDone())
                .map(next -> Decided.accepted(group.withSteps(group.steps().with(id, next))))
                .orElseGet(() -> Decided.refused(Refusal.NOTE_UNKNOWN));
    }
}
