package org.evensay.inquiry;

/**
 * How hard a text is to read: its long words, of seven letters or more, for each sentence. J. Anderson, "Lix and Rix:
 * Variations on a little-known readability index", Journal of Reading 26(6), 1983, 490-496. It counts no syllables, so
 * it needs no rules of one language.
 */
record Rix(int longWords, int sentences) {
    private static final int LETTERS_OF_A_LONG_WORD = 7;
    /** From here Anderson's table says grade 6, which is read at eleven or twelve; grade 5 ends at eleven. */
    private static final double GRADE_SIX = 1.8;
    /** The index is meant for pages. In a line, two long words are chance: "something" and "everyone" are easy. */
    private static final int LONG_WORDS_THAT_TELL = 3;

    static Rix of(Wording wording) {
        long longWords = wording.words().stream().filter(word -> letters(word) >= LETTERS_OF_A_LONG_WORD).count();
        return new Rix((int) longWords, wording.sentences().size());
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }

    boolean isHard() {
        return longWords >= LONG_WORDS_THAT_TELL && longWords >= GRADE_SIX * sentences;
    }
}
