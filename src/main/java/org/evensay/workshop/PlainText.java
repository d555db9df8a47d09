package org.evensay.workshop;

import java.text.Normalizer;

/**
 * Makes what a person typed safe to show in one line, in their own words: white space folded, control and
 * direction-changing characters left out, composed to NFC, marks stacked on a letter capped. Cleaning twice changes
 * nothing more. A line in which nothing can be seen is empty.
 */
public final class PlainText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_BEYOND_THE_BASIC_PLANE = 0x10000;
    private static final int LAST_OF_LETTERS_AND_PICTURES = 0x3FFFF;

    private PlainText() {
    }

    public static String of(String typed) {
        String shown = Normalizer.normalize(withoutHidden(typed), Normalizer.Form.NFC);
        String line = withMarksCapped(shown).strip().replaceAll(" {2,}", " ");
        return line.codePoints().anyMatch(PlainText::canBeSeen) ? line : "";
    }

    private static String withoutHidden(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().map(letter -> isSpace(letter) ? ' ' : letter).filter(PlainText::isShown)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Joiners do not start a new count: between them marks would pile up as high as without. */
    private static String withMarksCapped(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int letter : text.codePoints().toArray()) {
            if (!joinsLetters(letter)) {
                marks = isMark(letter) ? marks + 1 : 0;
            }
            if (!isMark(letter) || !Limit.COMBINING_MARKS_A_LETTER.isOver(marks)) {
                kept.appendCodePoint(letter);
            }
        }
        return kept.toString();
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED -> mayBeNewerThanThisJava(letter);
            case Character.FORMAT -> joinsLetters(letter);
            default -> true;
        };
    }

    /** A phone knows emoji that this Java does not: they are kept. The last two of each plane are no characters. */
    private static boolean mayBeNewerThanThisJava(int letter) {
        return letter >= FIRST_BEYOND_THE_BASIC_PLANE && letter <= LAST_OF_LETTERS_AND_PICTURES
                && (letter & 0xFFFE) != 0xFFFE;
    }

    /** The two joiners that some scripts and emoji need; every other format character only hides or turns text. */
    private static boolean joinsLetters(int letter) {
        return letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
    }

    private static boolean canBeSeen(int letter) {
        return !isSpace(letter) && !isMark(letter) && !joinsLetters(letter);
    }
}
