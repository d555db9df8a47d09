package org.evensay.export;

import java.util.regex.Pattern;

/** Text in a cell of a CSV file, which has no types: what opens it guesses them by the first signs. */
final class Cell {
    private static final String SIGN = "[=+\\-@＝＋－＠﹦﹢﹣﹫]";
    /**
     * Where a formula could begin: at the start, and after a semicolon, at which many spreadsheets cut a line whatever
     * is quoted. Signs that are not seen do not help it, and its own may be of any width (decision 0015).
     */
    private static final Pattern BEFORE_A_FORMULA = beforeAFormulaAlsoAfter(";");
    /** Parted by semicolons the same holds for a comma, in a program that cuts there. */
    private static final Pattern BESIDE_SEMICOLONS = beforeAFormulaAlsoAfter("[;,]");

    private Cell() {
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as it is. */
    static String text(String value) {
        return BEFORE_A_FORMULA.matcher(value).replaceAll("'");
    }

    /** The same in a file whose cells are parted by semicolons. */
    static String textBesideSemicolons(String value) {
        return BESIDE_SEMICOLONS.matcher(value).replaceAll("'");
    }

    private static Pattern beforeAFormulaAlsoAfter(String cut) {
        return Pattern.compile("^(?=\\p{Cc}|[\\p{Z}\\p{C}]*" + SIGN + ")|(?<=" + cut + ")(?=[\\p{Z}\\p{C}\"]*"
                + SIGN + ")");
    }
}
