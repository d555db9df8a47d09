package org.evensay.view.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Theming;

/**
 * What a file brought, of the groups that still take part.
 *
 * @param names of these groups
 */
public record LentFromFile(Brought brought, Map<GroupId, String> names) implements Lent {

    public LentFromFile {
        names = Map.copyOf(names);
    }

    @Override
    public List<GroupAnswers> answers() {
        return brought.meetings().stream().filter(meeting -> names.containsKey(meeting.group()))
                .flatMap(meeting -> meeting.answers().stream()
                        .map(answer -> GroupAnswers.of(answer, meeting, names.get(meeting.group())))).toList();
    }

    @Override
    public int workshopsOf(GroupId group) {
        return names.containsKey(group) ? (int) brought.meetings().stream()
                .filter(meeting -> meeting.group().equals(group)).count() : 0;
    }

    /** The totals that came with it, unless something has changed of which they were made. */
    Optional<Brought.Totals> totals(Version asked, List<GroupAnswers> answers, Theming theming) {
        return brought.totals().stream().filter(totals -> totals.question().equals(asked.question().id())
                && totals.version() == asked.number())
                .filter(totals -> totals.mark().equals(Mark.of(answers, theming))).findFirst();
    }
}
