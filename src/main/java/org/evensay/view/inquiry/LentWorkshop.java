package org.evensay.view.inquiry;

import java.util.List;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Leaves;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Workshop;

/** A closed workshop of which its group lets something leave. */
public record LentWorkshop(GroupId group, String groupName, Workshop workshop, Leaves leaves) implements Lent {

    @Override
    public List<GroupAnswers> answers() {
        return SharedPriorities.of(workshop).questions().stream()
                .map(question -> GroupAnswers.of(question, this)).toList();
    }

    @Override
    public int workshopsOf(GroupId asked) {
        return group.equals(asked) ? 1 : 0;
    }
}
