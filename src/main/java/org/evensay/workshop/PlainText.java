package org.evensay.workshop;

import java.text.Normalizer;

/**
 * Makes what a person typed safe to show in one line, in their own words: composed to NFC, white space folded,
 * control and direction-changing characters left out, marks stacked on a letter capped.
 */
public final class PlainText {
    private PlainText() {
    }

    public static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        int marks = 0;
        for (int at = 0; at < composed.length(); ) {
            int letter = composed.codePointAt(at);
            at += Character.charCount(letter);
            marks = isMark(letter) ? marks + 1 : 0;
            if (isSpace(letter)) {
                kept.append(' ');
            } else if (isShown(letter) && !Limit.COMBINING_MARKS_A_LETTER.isOver(marks)) {
                kept.appendCodePoint(letter);
            }
        }
        return kept.toString().strip().replaceAll(" {2,}", " ");
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
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> joinsLetters(letter);
            default -> true;
        };
    }

    /** The two joiners that some scripts and emoji need; every other format character only hides or turns text. */
    private static boolean joinsLetters(int letter) {
        return letter == 0x200C || letter == 0x200D;
    }
}
