package org.evensay.workshop;

import static org.evensay.workshop.Decision.refused;

import java.util.List;
import java.util.Optional;

/** Checks on a typed line, made once here for every command: an answer means that the line is refused. */
public final class Line {
    private Line() {
    }

    /** Refuses an empty line and one longer than the limit, counted in characters as people count them. */
    public static Optional<Decision> written(Limit limit, String typed) {
        return PlainText.of(typed).isEmpty()
                ? Optional.of(refused(Rejection.NOTHING_WRITTEN))
                : within(limit, typed);
    }

    /** Refuses a line longer than the limit; an empty one is fine. */
    public static Optional<Decision> within(Limit limit, String typed) {
        String text = PlainText.of(typed);
        return limit.isOver(text.codePointCount(0, text.length()))
                ? Optional.of(refused(Rejection.TEXT_TOO_LONG, limit.most()))
                : Optional.empty();
    }

    static Optional<Decision> allWithin(Limit limit, List<String> lines) {
        return lines.stream().flatMap(line -> within(limit, line).stream()).findFirst();
    }
}
