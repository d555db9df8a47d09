package org.evensay.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything that English says, with the same gaps, in the plurals that it has. */
class LanguageFilesTest {
    private static final Languages LANGUAGES = new Languages();
    private static final Words ENGLISH = LANGUAGES.in(Languages.FIRST);

    static List<String> tags() {
        return LANGUAGES.tags();
    }

    @Test
    void englishIsFirst() {
        assertThat(LANGUAGES.tags()).startsWith(Languages.FIRST);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void nothingIsMissingAndNothingIsThereForNothing(String tag) {
        assertThat(without(ENGLISH.keys(), LANGUAGES.in(tag).keys()))
                .as("missing in web/i18n/messages_%s.properties: write them there", tag).isEmpty();
        assertThat(without(LANGUAGES.in(tag).keys(), ENGLISH.keys()))
                .as("in web/i18n/messages_%s.properties, and not in the English file: take them out", tag).isEmpty();
    }

    /** Easy words are layered over the plain ones: what is in their own file must be for something. */
    @ParameterizedTest
    @MethodSource("tags")
    void aFileSaysNothingThatNobodyAsksFor(String tag) {
        assertThat(without(Languages.sentences(tag).keySet(), ENGLISH.keys()))
                .as("in web/i18n/messages_%s.properties, and not in the English file: take them out", tag).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everySentenceCanBeReadAndHasTheGapsOfTheEnglishOne(String tag) {
        assertThat(faulty(tag, key -> gaps(LANGUAGES.in(tag), key).equals(gaps(ENGLISH, key)))).isEmpty();
    }

    /** ICU takes a straight apostrophe for the beginning of a quotation, and leaves it out. */
    @ParameterizedTest
    @MethodSource("tags")
    void noSentenceIsEmptyOrHasAnApostropheThatWouldBeEaten(String tag) {
        assertThat(faulty(tag, key -> !LANGUAGES.in(tag).pattern(key).isBlank()
                && LANGUAGES.in(tag).pattern(key).indexOf('\'') < 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyPluralHasTheCategoriesOfItsLanguage(String tag) {
        Words words = LANGUAGES.in(tag);
        assertThat(faulty(tag, key -> plurals(words, key).allMatch(cases -> cases.containsAll(needed(tag))))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void sentencesOfSeveralLinesHaveAsMany(String tag) {
        assertThat(faulty(tag, key -> LANGUAGES.in(tag).pattern(key).split("\n").length
                == ENGLISH.pattern(key).split("\n").length)).isEmpty();
    }

    @Test
    void aPluralWithoutACategoryWouldBeSeen() {
        Words two = new Words(Locale.forLanguageTag("pl"),
                Map.of("ideas", "{0,plural,one{pomysł} other{pomysły}}"), List.of());
        assertThat(plurals(two, "ideas").allMatch(cases -> cases.containsAll(needed("pl")))).isFalse();
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> faulty(String tag, Predicate<String> right) {
        Set<String> there = LANGUAGES.in(tag).keys();
        return ENGLISH.keys().stream().filter(there::contains).filter(right.negate()).sorted().toList();
    }

    /** Those inside a plural too. */
    private static Set<String> gaps(Words words, String key) {
        MessagePattern pattern = new MessagePattern(words.pattern(key));
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER).map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Millions alone have a category of their own in French and Spanish: nothing here is counted so high. */
    private static Set<String> needed(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        Set<String> needed = new TreeSet<>(PluralRules.forLocale(language).getKeywords());
        if (Set.of("fr", "es").contains(language.getLanguage())) {
            needed.remove("many");
        }
        return needed;
    }

    /** The cases of each plural in a sentence. */
    private static Stream<Set<String>> plurals(Words words, String key) {
        MessagePattern pattern = new MessagePattern(words.pattern(key));
        return IntStream.range(0, pattern.countParts()).filter(at -> pattern.getPart(at).getType()
                == MessagePattern.Part.Type.ARG_START && pattern.getPart(at).getArgType()
                == MessagePattern.ArgType.PLURAL).mapToObj(at -> cases(pattern, at));
    }

    private static Set<String> cases(MessagePattern pattern, int start) {
        Set<String> cases = new TreeSet<>();
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            if (pattern.getPart(at).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                cases.add(pattern.getSubstring(pattern.getPart(at)));
            }
            if (pattern.getPart(at).getType() == MessagePattern.Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        return cases;
    }
}
