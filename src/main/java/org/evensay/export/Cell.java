package org.evensay.export;

/** Text in a cell of a table that people open in a spreadsheet. */
final class Cell {
    private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private Cell() {
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as it is. */
    static String text(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
