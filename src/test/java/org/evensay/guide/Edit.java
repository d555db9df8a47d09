package org.evensay.guide;

import java.util.List;
import java.util.stream.Collectors;

/** One place of a block of differences: lines that begin with a minus go, with a plus come, with a blank stay. */
record Edit(String file, List<String> lines) {

    /** The text with this done to it. Lines that only come go to its end. */
    String in(String text) {
        String before = without('+');
        String after = without('-');
        if (before.isEmpty()) {
            return text + after;
        }
        int at = ("\n" + text).indexOf("\n" + before);
        if (at < 0) {
            throw new AssertionError(file + " does not hold these lines (any more):\n" + before);
        }
        if (("\n" + text).indexOf("\n" + before, at + 1) >= 0) {
            throw new AssertionError(file + " holds these lines more than once; show more of the place:\n" + before);
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private String without(char mark) {
        return lines.stream().filter(line -> line.isEmpty() || line.charAt(0) != mark)
                .map(line -> (line.isEmpty() ? line : line.substring(1)) + "\n").collect(Collectors.joining());
    }
}
