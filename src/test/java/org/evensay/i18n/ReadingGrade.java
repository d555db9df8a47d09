package org.evensay.i18n;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard English is to read, as a school year of the United States: {@code 0.39 words/sentences + 11.8
 * syllables/words - 15.59} (J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, <i>Derivation of new
 * readability formulas for Navy enlisted personnel</i>, Research Branch Report 8-75, 1975, known as Flesch-Kincaid).
 * A child in year 4 is 9 to 10, in year 5 is 10 to 11. The formula wants a hundred words or more. Syllables are counted
 * by their vowels, which is right for nine words in ten.
 */
final class ReadingGrade {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’.,/-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** What is written and not spoken: horses has two, takes and closed have one. */
    private static final Pattern SILENT = Pattern.compile("(?<=[^laeiouy])e$|(?<=[^aeioutdy])ed$"
            + "|(?<=[^aeiouyscxzgh])es$");

    private ReadingGrade() {
    }

    static double of(Collection<String> sentences) {
        List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** A dash or an equals sign between two spaces is no word. */
    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    static int syllables(String word) {
        String spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
