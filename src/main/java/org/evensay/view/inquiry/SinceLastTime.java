package org.evensay.view.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Held;

/**
 * What was offered before, as the group's next workshop is told it, a line each: first what is open, the oldest first;
 * then what has been done since the room of the last one was opened, which was told what there was by then. Of more
 * than a screen has room for, it is said how many there are.
 */
public final class SinceLastTime {
    private SinceLastTime() {
    }

    public static List<String> lines(Group group) {
        LocalDate last = group.workshops().values().stream().map(Held::day).max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<String> all = GroupPage.sinceLastTime(group).stream()
                .filter(step -> step.ticked().filter(day -> day.isBefore(last)).isEmpty())
                .map(SinceLastTime::line).toList();
        int most = Bound.STEPS_TOLD_AGAIN.most();
        return all.size() <= most ? all : Stream.concat(all.stream().limit(most),
                Stream.of("… +" + (all.size() - most))).toList();
    }

    /** In no language of its own: what, who and until when stand in the group's words. */
    private static String line(FirstStep step) {
        return (step.done() ? "✓ " : "") + Stream.of(step.what(), step.who(), step.until())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
