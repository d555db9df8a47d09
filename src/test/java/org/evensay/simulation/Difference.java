package org.evensay.simulation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where two pages, or two workshops, begin to differ, in few words. */
final class Difference {
    private static final int LETTERS_BEFORE = 60;
    private static final int LETTERS_AFTER = 120;

    private Difference() {
    }

    static String between(Map<String, ?> one, Map<String, ?> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream().filter(name -> !String.valueOf(one.get(name)).equals(String.valueOf(other.get(name))))
                .map(name -> name + ": " + between(String.valueOf(one.get(name)), String.valueOf(other.get(name))))
                .collect(Collectors.joining("; "));
    }

    private static String between(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "\u2026" + around(one, at) + "\u2026 and \u2026" + around(other, at) + "\u2026";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - LETTERS_BEFORE), Math.min(text.length(), at + LETTERS_AFTER));
    }
}
