package org.evensay.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.OptionSpec;

/** A setting as it may be read by anybody. A password can stand in an address: of one, only what surely is none. */
final class ShownValue {
    static final String NOT_SHOWN = "(not shown)";
    private static final String NOT_SET = "(not set)";
    private static final Pattern SECRET = Pattern.compile("(password|key|secret|token)$");
    private static final Pattern PLAIN = Pattern.compile("([a-z][a-z:+]*://[A-Za-z0-9._,:\\[\\]-]*(/[\\w.-]*)?)(.*)");

    private ShownValue() {
    }

    static String of(OptionSpec option, String value) {
        if (SECRET.matcher(option.longestName()).find()) {
            return NOT_SHOWN;
        }
        return value.contains("://") || value.startsWith("jdbc:") ? address(value) : value;
    }

    static String ofDefault(OptionSpec option) {
        String none = option.arity().max() == 0 ? "false" : NOT_SET;
        return option.defaultValue() == null ? none : option.defaultValue();
    }

    /** With a sign that parts a password from a name, nothing is sure. */
    private static String address(String value) {
        Matcher plain = PLAIN.matcher(value);
        if (value.contains("@") || !plain.matches()) {
            return NOT_SHOWN;
        }
        return plain.group(1) + (plain.group(3).isEmpty() ? "" : "...");
    }
}
