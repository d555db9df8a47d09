package org.evensay.view.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.Word;
import org.evensay.view.GroupPriorities;
import org.evensay.workshop.Workshop;

/**
 * A group's own page, with all that its rooms have seen: what matters most to it by question, its workshops and what of
 * each may leave it, its last agreement, how often each person led, and what all groups chose together.
 */
public record GroupPage(Group group, Optional<Inquiry> inquiry, List<Planned> planned, List<AnsweredQuestion> answered,
                        List<OfWorkshop> workshops, Agreement agreement, LedView led,
                        List<MeetingOfAll> together) {

    /** {@code said} is empty while the workshop goes on. */
    public record OfWorkshop(Held held, Optional<GroupPriorities> said) {
        public boolean isClosed() {
            return said.isPresent();
        }
    }

    /**
     * @param closed   the group's closed workshops that are still kept
     * @param together the meetings of all groups that have come to an end
     */
    public static GroupPage of(Group group, Optional<Inquiry> inquiry, List<Workshop> closed, List<Held> open,
                               List<MeetingOfAll> together) {
        List<Workshop> inTime = closed.stream()
                .sorted(Comparator.comparing(workshop -> held(group, workshop), Held.IN_TIME)).toList();
        List<GroupPriorities> said = inTime.stream().map(GroupPriorities::of).toList();
        List<OfWorkshop> workshops = workshops(group, inTime, said, open);
        return new GroupPage(group, inquiry, inquiry.map(asked -> asked.plan().questions()).orElse(List.of()),
                AnsweredQuestion.all(said), workshops, Agreement.of(inTime), LedView.of(
                workshops.stream().filter(OfWorkshop::isClosed).map(OfWorkshop::held).toList()), together);
    }

    /** What the team gave back, beside what the group said. */
    public Optional<Word> word() {
        return inquiry.flatMap(asked -> asked.back().words().get(group.id()));
    }

    /** What was offered and is not done yet, the oldest first; then what has been done. */
    public List<FirstStep> sinceLastTime() {
        return sinceLastTime(group);
    }

    public static List<FirstStep> sinceLastTime(Group group) {
        return group.steps().values().stream().sorted(FirstStep.OPEN_FIRST).toList();
    }

    private static List<OfWorkshop> workshops(Group group, List<Workshop> closed, List<GroupPriorities> said,
                                              List<Held> open) {
        List<OfWorkshop> all = new ArrayList<>(open.stream()
                .map(held -> new OfWorkshop(held, Optional.empty())).toList());
        for (int at = closed.size() - 1; at >= 0; at--) {
            Optional<GroupPriorities> own = Optional.of(said.get(at));
            all.add(new OfWorkshop(held(group, closed.get(at)), own));
        }
        return List.copyOf(all);
    }

    /** With the day on which it was held: its room may have been opened days before. */
    private static Held held(Group group, Workshop closed) {
        return group.workshops().get(closed.id()).orElseThrow().on(closed.day());
    }
}
