package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.LateComment;
import org.evensay.view.GroupPriorities;
import org.evensay.workshop.Workshop;

/**
 * One workshop on one page, for the people of the group who missed it: what was agreed, what was chosen, what comes
 * next, and what was added late, apart from the vote.
 */
public record SummaryView(String group, String id, GroupPriorities said, List<String> agreement, List<FirstStep> steps,
                          List<LateComment> comments) {

    public static SummaryView of(Group group, Workshop closed) {
        return new SummaryView(group.name(), closed.id().value(), GroupPriorities.of(closed), closed.rules().texts(),
                AfterView.steps(group, closed.id()),
                group.comments().values().stream().filter(comment -> comment.about().equals(closed.id()))
                        .sorted(Comparator.comparing(LateComment::day).thenComparing(LateComment::text)).toList());
    }
}
