package org.evensay.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A help line as the group wrote it, with the number in it that a phone can call: {@code before}, {@code number} as
 * written and {@code after} are the whole line. Without a number all of it is in {@code before}.
 */
public record HelpLine(String before, Optional<Number> number, String after) {
    /** Three digits alone (999, 112), or five to fifteen with blanks, hyphens and brackets between. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.:/-])(?:\\+?\\(?\\d(?:[ ()-]{0,2}\\d){4,14}|\\d{3})(?![\\w.:/-]|\\s?\\d)");

    /** {@code dial}: what the phone calls, digits with a plus in front where one was written. */
    public record Number(String written, String dial) {
    }

    static HelpLine of(String line) {
        Matcher found = NUMBER.matcher(line);
        return found.find()
                ? new HelpLine(line.substring(0, found.start()), Optional.of(number(found.group())),
                        line.substring(found.end()))
                : new HelpLine(line, Optional.empty(), "");
    }

    private static Number number(String written) {
        return new Number(written, written.replaceAll("[ ()-]", ""));
    }
}
