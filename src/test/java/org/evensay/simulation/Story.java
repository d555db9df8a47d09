package org.evensay.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happened in a world, line by line, when somebody wants to read it. */
final class Story {
    private final boolean wanted;
    private final List<String> lines = new ArrayList<>();

    Story(boolean wanted) {
        this.wanted = wanted;
    }

    void tell(Supplier<String> what) {
        if (wanted) {
            lines.add(what.get());
        }
    }

    List<String> lines() {
        return lines;
    }

    /** The last lines, for a message. */
    String ending(int most) {
        return String.join("\n  ", lines.subList(Math.max(0, lines.size() - most), lines.size()));
    }
}
