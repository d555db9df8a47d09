package org.evensay.view.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evensay.workshop.Workshop;

/**
 * What a group agreed on, as it stands: each workshop that ended with other lines than the one before made a version.
 * One without any lines, such as one on paper, says nothing about it.
 *
 * @param version 0 when nothing was ever agreed on
 * @param added   lines that this version has and the one before had not; empty for the first
 * @param gone    lines that the one before had
 */
public record Agreement(int version, LocalDate since, List<String> lines, List<String> added, List<String> gone) {
    private static final Agreement NONE = new Agreement(0, LocalDate.EPOCH, List.of(), List.of(), List.of());

    /** @param byDay the group's closed workshops, the oldest first */
    static Agreement of(List<Workshop> byDay) {
        Agreement now = NONE;
        for (Workshop workshop : byDay) {
            now = now.after(workshop.rules().texts(), workshop.day());
        }
        return now;
    }

    private Agreement after(List<String> next, LocalDate day) {
        if (next.isEmpty() || next.equals(lines)) {
            return this;
        }
        return version == 0 ? new Agreement(1, day, next, List.of(), List.of())
                : new Agreement(version + 1, day, next, without(next, lines), without(lines, next));
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return List.copyOf(rest);
    }

    public boolean isThere() {
        return !lines.isEmpty();
    }
}
