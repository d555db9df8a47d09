package org.evensay.i18n;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything the product says in one language. Asking for a key that is not there is a bug and throws. Thread-safe. */
public final class Words {
    private final Locale locale;
    private final Map<String, String> sentences;

    Words(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = Map.copyOf(sentences);
    }

    /** The sentence with its {@code {0}}, {@code {1}}, ... filled; numbers are written as the language writes them. */
    public String say(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + locale);
        }
        return new MessageFormat(sentence, locale).format(values);
    }

    /** A sentence of several lines, as a list of them. */
    public List<String> lines(String key) {
        return List.of(say(key).split("\n"));
    }

    /** Words and phrases with a comma between them, as a list. */
    public List<String> list(String key) {
        return List.of(say(key).strip().split(",\\s*"));
    }

    /** A day as the language writes it in full. Our English is British: the day stands before the month. */
    public String day(LocalDate day) {
        Locale writes = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(writes).format(day);
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    public String language() {
        return locale.toLanguageTag();
    }

    public String direction() {
        return Set.of("ar", "he", "fa", "ur").contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
