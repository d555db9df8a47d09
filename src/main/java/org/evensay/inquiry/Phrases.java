package org.evensay.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases to look for in a text. Only whole words count, and capitals make no difference. A star at the end
 * of a phrase stands for any ending of its last word: {@code fail*} is in "failing". Thread-safe.
 */
public final class Phrases {
    private static final String BEGIN = "(?<![\\p{L}\\p{M}\\p{N}])(?:";
    private static final String END = ")(?![\\p{L}\\p{M}\\p{N}])";
    private static final String ANY_ENDING = "[\\p{L}\\p{M}]*";

    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    /** One or more; nothing at all would be found everywhere. */
    public static Phrases of(List<String> phrases) {
        if (phrases.isEmpty() || phrases.stream().anyMatch(phrase -> phrase.isBlank() || phrase.equals("*"))) {
            throw new IllegalArgumentException("nothing to look for: " + phrases);
        }
        String any = phrases.stream().map(Phrases::expression).collect(Collectors.joining("|"));
        return new Phrases(Pattern.compile(BEGIN + any + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String expression(String phrase) {
        return phrase.endsWith("*")
                ? Pattern.quote(phrase.substring(0, phrase.length() - 1)) + ANY_ENDING : Pattern.quote(phrase);
    }

    boolean areIn(String text) {
        return pattern.matcher(text).find();
    }

    boolean begin(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /** What stands between them, in order. */
    List<String> split(String text) {
        return pattern.splitAsStream(text).toList();
    }
}
