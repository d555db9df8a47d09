package org.evensay.workshop;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The same words in other languages, typed by somebody who helps, by the tag of the language ({@code pl}). They stand
 * beside the author's words and never instead of them. Words that change have none any more: it would say what was said
 * before.
 */
public record Translations(Map<String, String> byLanguage) {
    public static final Translations NONE = new Translations(Map.of());

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public Translations {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** Whether it can be the tag of a language. Which languages a house has is not for the room to know. */
    public static boolean isLanguage(String tag) {
        return !Limit.LANGUAGE_TAG_CHARACTERS.isOver(tag.length()) && TAG.matcher(tag).matches();
    }

    /** What there was in this language goes; without words nothing comes in its place. */
    public Translations with(String language, String words) {
        Map<String, String> next = new TreeMap<>(byLanguage);
        next.remove(language);
        if (!words.isEmpty()) {
            next.put(language, words);
        }
        return new Translations(next);
    }

    public Translations and(Translations more) {
        Map<String, String> both = new TreeMap<>(byLanguage);
        both.putAll(more.byLanguage);
        return new Translations(both);
    }

    public int size() {
        return byLanguage.size();
    }
}
