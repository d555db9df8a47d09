package org.evensay.paper;

import java.text.Normalizer;

/** What a person typed: as it is compared, and as it is shown in a message. */
public final class Typed {
    private static final int SHOWN_CHARACTERS = 60;

    private Typed() {
    }

    /** Without spaces of any kind at its ends, letters with accents in their one-piece form (Unicode NFC). */
    static String plain(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isSpace(typed.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(typed.charAt(end - 1))) {
            end--;
        }
        return Normalizer.normalize(typed.substring(start, end), Normalizer.Form.NFC);
    }

    /** Also the no-break spaces that spreadsheets leave, which {@code strip} does not know. */
    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** On one line, without anything that steers a terminal, and cut when it is long. */
    public static String shown(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        int most = Math.min(line.codePointCount(0, line.length()), SHOWN_CHARACTERS);
        String cut = line.substring(0, line.offsetByCodePoints(0, most));
        return cut.length() < line.length() ? cut + "..." : cut;
    }

    static String quoted(String text) {
        return '"' + shown(text) + '"';
    }
}
