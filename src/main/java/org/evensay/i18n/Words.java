package org.evensay.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything the product says in one language, by the rules of ICU: plurals in the categories that the language has,
 * numbers and days as it writes them; and how large its reader wants the letters. Asking for a key that is not there is
 * a bug and throws. Thread-safe.
 */
public final class Words {
    private static final Set<String> FROM_RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    private final Locale locale;
    private final ULocale rules;
    private final Map<String, String> sentences;
    private final List<Language> choices;
    /** Each is used by one thread at a time. */
    private final Map<String, MessageFormat> formats;
    private final Letters letters;

    Words(Locale locale, Map<String, String> sentences, List<Language> choices) {
        this(locale, Map.copyOf(sentences), List.copyOf(choices), new ConcurrentHashMap<>(), Letters.USUAL);
    }

    private Words(Locale locale, Map<String, String> sentences, List<Language> choices,
                  Map<String, MessageFormat> formats, Letters letters) {
        this.locale = locale;
        this.choices = choices;
        this.rules = rulesOf(locale);
        this.sentences = sentences;
        this.formats = formats;
        this.letters = letters;
    }

    /** The same words for somebody who has chosen this size of letters. */
    public Words in(Letters size) {
        return new Words(locale, sentences, choices, formats, size);
    }

    public Letters letters() {
        return letters;
    }

    /**
     * Our English is British: the day stands before the month. Digits are the same for everybody in a room, because
     * codes, letters of ideas and pictures have them too.
     */
    private static ULocale rulesOf(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en-GB" : locale.getLanguage();
        return ULocale.forLanguageTag(language + "-u-nu-latn");
    }

    /** The sentence with its {@code {0}}, {@code {1}}, ... filled; numbers are written as the language writes them. */
    public String say(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There are no words for " + key + ": write them into web/i18n/messages_"
                    + plainLanguage() + ".properties, and into the file of every other language.");
        }
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        MessageFormat format = formats.computeIfAbsent(key, first -> new MessageFormat(sentence, rules));
        synchronized (format) {
            return format.format(values);
        }
    }

    /** A sentence of several lines, as a list of them. */
    public List<String> lines(String key) {
        return List.of(say(key).split("\n"));
    }

    /** Words and phrases with a comma between them, as a list. */
    public List<String> list(String key) {
        return List.of(say(key).strip().split("[,،]\\s*"));
    }

    /** A day as the language writes it in full. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(rules.toLocale()).format(day);
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    /** As it stands in the file, with its gaps. */
    String pattern(String key) {
        return sentences.get(key);
    }

    /** All languages that somebody can change to, this one among them. */
    public List<Language> choices() {
        return choices;
    }

    /** Whether a person who speaks the language has read these words. */
    public boolean isReadOver() {
        return say("language.read").equals("yes");
    }

    /** Whether these are the easy words of a language: pages have larger letters and pictures beside them. */
    public boolean isEasy() {
        return Languages.isEasy(language());
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /** The language itself, also of its easy words: what others write who write for whoever reads these. */
    public String plainLanguage() {
        return locale.getLanguage();
    }

    /** What a language calls itself; of one that is not here, its tag. */
    public String nameOf(String tag) {
        return choices.stream().filter(language -> language.tag().equals(tag)).map(Language::name).findFirst()
                .orElse(tag);
    }

    public String direction() {
        return FROM_RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
