package org.evensay.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much room words take, and how they are laid in lines. The server does not know the reader's letters, so widths
 * are estimates, rather too wide than too narrow; a browser cuts what should stand out of a picture after all.
 */
final class Lettering {
    /** The height of a picture's letters: {@code font-size} in the templates. */
    static final int EM = 14;
    /** From one line to the next. */
    static final int LINE = 17;

    private static final String MORE = "…";
    /** What a reader takes for one sign: a letter with its marks, an emoji of several people. */
    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final Pattern LETTER = Pattern.compile(".", Pattern.DOTALL);
    private static final String SLIM = " .,:;'’!|()[]-–ijlftrI";
    private static final String BROAD = "mwMW@%&…—";

    private Lettering() {
    }

    static int width(String text) {
        return (int) Math.ceil(EM * text.codePoints().mapToDouble(Lettering::ems).sum());
    }

    private static double ems(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (letter < 0x80 || letter == '…' || letter == '–' || letter == '’') {
            return latin(letter);
        }
        if (Character.isIdeographic(letter) || letter > 0xFFFF || letter >= 0x2190 && letter < 0xA000) {
            return 1.35;
        }
        // Among these are single signs that hold a whole sentence.
        return letter >= 0xFDF0 && letter <= 0xFDFF ? 9 : 0.75;
    }

    private static double latin(int letter) {
        if (SLIM.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.55;
    }

    /** In lines of {@code width} units, {@code most} of them; what has no room in the last is cut. Never empty. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && width(rest) > width) {
            int end = endOfLine(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(cut(rest, width));
        return List.copyOf(lines);
    }

    /** Behind the last word that has room, or inside of a word that is wider than a whole line. */
    private static int endOfLine(String text, int width) {
        int end = fitting(text, width);
        int space = text.lastIndexOf(' ', end);
        return space > 0 ? space : end;
    }

    /** A sign that would have had room without the dots goes whole. */
    private static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        Pattern pieces = fitting(text, SIGN, width) > 0 ? SIGN : LETTER;
        return text.substring(0, fitting(text, pieces, width - width(MORE))).strip() + MORE;
    }

    /** How many UTF-16 units of whole signs have room. A sign that is wider than all the room is broken inside. */
    private static int fitting(String text, int width) {
        int end = fitting(text, SIGN, width);
        return end > 0 ? end : Math.max(fitting(text, LETTER, width), text.offsetByCodePoints(0, 1));
    }

    private static int fitting(String text, Pattern pieces, int width) {
        int end = 0;
        for (MatchResult piece : (Iterable<MatchResult>) pieces.matcher(text).results()::iterator) {
            if (width(text.substring(0, piece.end())) > width) {
                return end;
            }
            end = piece.end();
        }
        return end;
    }
}
