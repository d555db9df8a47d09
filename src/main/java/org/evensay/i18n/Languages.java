package org.evensay.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages there are: every file {@code i18n/messages_TAG.properties}, with the tag of a language (ISO 639-1) or
 * of its easy words ({@code en-x-easy}). Nothing lists them: a new one is a new file. No other class reads them. Easy
 * words are there for what people in a room meet; whatever has none is said in the plain words of the language. A
 * language is read when it is first asked for. Whoever works on the words has others, in {@code src/dev}. Thread-safe.
 */
public class Languages {
    /** What people get whose own language is not here. */
    public static final String FIRST = "en";
    private static final String EASY = "-x-easy";
    private static final String NAME = "language.name =";

    private final List<String> tags = Stream.concat(Stream.of(FIRST), Arrays.stream(Locale.getISOLanguages()).sorted()
            .filter(tag -> !tag.equals(FIRST))).filter(Languages::isThere)
            .flatMap(tag -> Stream.of(tag, tag + EASY)).filter(Languages::isThere).toList();
    private final List<Language> choices = tags.stream().map(Languages::named).toList();
    private final Map<String, Words> byTag = new ConcurrentHashMap<>();

    /** English first, the others in the order of their tags. */
    public List<String> tags() {
        return tags;
    }

    /** @throws IllegalArgumentException when there is no such language */
    public Words in(String tag) {
        if (!tags.contains(tag)) {
            throw new IllegalArgumentException("no language " + tag);
        }
        return byTag.computeIfAbsent(tag, this::read);
    }

    /** Each is read again when it is next asked for. */
    protected final void forget() {
        byTag.clear();
    }

    /** The best language for an {@code Accept-Language} header; a missing or unreadable one gets the first. */
    public Words preferredBy(String acceptLanguage) {
        return in(bestTag(acceptLanguage));
    }

    /** Easy words are somebody's own choice: no browser asks for them. */
    private String bestTag(String acceptLanguage) {
        if (acceptLanguage == null) {
            return FIRST;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage),
                    tags.stream().filter(each -> !isEasy(each)).toList());
            return tag == null ? FIRST : tag;
        } catch (IllegalArgumentException unreadable) {
            return FIRST;
        }
    }

    static boolean isEasy(String tag) {
        return tag.endsWith(EASY);
    }

    private static boolean isThere(String tag) {
        return Languages.class.getResource(file(tag)) != null;
    }

    private static String file(String tag) {
        return "/i18n/messages_" + tag + ".properties";
    }

    /** The name stands near the top of each file, so that a list of languages costs no whole file. */
    private static Language named(String tag) {
        try (BufferedReader lines = open(tag)) {
            return new Language(tag, lines.lines().filter(line -> line.startsWith(NAME)).findFirst()
                    .map(line -> line.substring(NAME.length()).strip()).orElse(tag));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Words read(String tag) {
        Map<String, String> sentences = new HashMap<>();
        if (isEasy(tag)) {
            sentences.putAll(sentences(tag.replace(EASY, "")));
        }
        sentences.putAll(sentences(tag));
        return new Words(Locale.forLanguageTag(tag), sentences, choices);
    }

    /** Those of this file alone. */
    static Map<String, String> sentences(String tag) {
        try (Reader reader = open(tag)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedReader open(String tag) {
        return new BufferedReader(new InputStreamReader(Languages.class.getResourceAsStream(file(tag)),
                StandardCharsets.UTF_8));
    }
}
