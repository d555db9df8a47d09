package org.evensay.view.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.Word;
import org.evensay.view.GroupPriorities;
import org.evensay.view.LeadingView;
import org.evensay.workshop.Workshop;

/**
 * A group's own page, with all that its rooms have seen: what matters most to it by question, its workshops and what of
 * each may leave it, its last agreement, and how often each person led.
 *
 * @param led by the name that a person gave, over all workshops; without a name it is an empty text
 */
public record GroupPage(Group group, Optional<Inquiry> inquiry, List<Planned> planned, List<AnsweredQuestion> answered,
                        List<OfWorkshop> workshops, Agreement agreement, Map<String, Integer> led) {

    /** {@code said} is empty while the workshop goes on. */
    public record OfWorkshop(Held held, Optional<GroupPriorities> said) {
        public boolean isClosed() {
            return said.isPresent();
        }
    }

    /** @param closed the group's closed workshops that are still kept; open ones are not among them */
    public static GroupPage of(Group group, Optional<Inquiry> inquiry, List<Workshop> closed, List<Held> open) {
        List<Workshop> byDay = closed.stream().sorted(Comparator.comparing(Workshop::day)
                .thenComparing(workshop -> workshop.id().value())).toList();
        List<GroupPriorities> said = byDay.stream().map(GroupPriorities::of).toList();
        List<OfWorkshop> workshops = workshops(group, byDay, said, open);
        return new GroupPage(group, inquiry, inquiry.map(asked -> asked.plan().questions()).orElse(List.of()),
                AnsweredQuestion.all(said), workshops, Agreement.of(byDay), led(workshops));
    }

    /** What the team gave back, beside what the group said. */
    public Optional<Word> word() {
        return inquiry.flatMap(asked -> asked.back().words().get(group.id()));
    }

    /** What was offered and is not done yet, the oldest first; then what has been done. */
    public List<FirstStep> sinceLastTime() {
        return group.steps().values().stream().sorted(Comparator.comparing((FirstStep step) -> step.done())
                .thenComparing(FirstStep::noted).thenComparing(FirstStep::what)).toList();
    }

    private static List<OfWorkshop> workshops(Group group, List<Workshop> byDay, List<GroupPriorities> said,
                                              List<Held> open) {
        List<OfWorkshop> all = new ArrayList<>(open.stream()
                .map(held -> new OfWorkshop(held, Optional.empty())).toList());
        for (int at = byDay.size() - 1; at >= 0; at--) {
            Optional<GroupPriorities> own = Optional.of(said.get(at));
            group.workshops().get(byDay.get(at).id()).ifPresent(held -> all.add(new OfWorkshop(held, own)));
        }
        return List.copyOf(all);
    }

    /** Of one that was held on paper, nobody here knows who led it. */
    private static Map<String, Integer> led(List<OfWorkshop> workshops) {
        Map<String, Integer> led = new LinkedHashMap<>();
        workshops.stream().filter(workshop -> !workshop.held().onPaper())
                .flatMap(workshop -> workshop.said().stream()).flatMap(own -> own.led().stream())
                .sorted(Comparator.comparing((LeadingView.HeldView held) -> held.who().name()))
                .forEach(held -> led.merge(held.who().name(), held.times(), Integer::sum));
        return led;
    }
}
