package org.evensay.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The themes that rows give to ideas. An idea of a group has one main theme, whoever chose it; the same words in
 * another group were said in another talk, and may have another. Used by one thread.
 */
final class PaperThemes {
    private final Map<String, Map<String, PaperRow>> groups = new HashMap<>();

    /** The answer is what is wrong with the theme of this row; a blank row and a file without themes have none. */
    Optional<String> add(PaperRow row) {
        if (row.theme().isEmpty()) {
            return Optional.empty();
        }
        PaperRow first = groups.computeIfAbsent(row.group(), group -> new HashMap<>()).putIfAbsent(row.idea(), row);
        return first == null || first.theme().equals(row.theme()) ? Optional.empty()
                : Optional.of("the theme of " + Typed.quoted(row.idea()) + " is " + Typed.quoted(row.theme())
                        + " here and " + Typed.quoted(first.theme()) + " on line " + first.line());
    }

    Map<String, String> of(String group) {
        Map<String, String> themes = new HashMap<>();
        groups.getOrDefault(group, Map.of()).forEach((idea, row) -> themes.put(idea, row.theme()));
        return Map.copyOf(themes);
    }
}
