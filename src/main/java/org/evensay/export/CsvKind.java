package org.evensay.export;

/**
 * How a CSV file is written, for the program that shall open it.
 *
 * @param semicolons between the cells, and a comma in numbers, as programs want where a comma is part of a number;
 *                   otherwise commas between the cells, and a point in numbers
 * @param marked     with a mark at the front (BOM) by which spreadsheets know UTF-8; other programs may trip over it
 */
public record CsvKind(boolean semicolons, boolean marked) {
    public static final CsvKind USUAL = new CsvKind(false, true);

    /** From the words of an address; whatever is not one of them, or is not there, leaves it as usual. */
    public static CsvKind of(String parted, String mark) {
        return new CsvKind("semicolon".equals(parted), !"no".equals(mark));
    }
}
