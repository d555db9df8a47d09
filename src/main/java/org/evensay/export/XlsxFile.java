package org.evensay.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as the sheets of a spreadsheet. Numbers are numbers, and all else is text: no cell holds a formula, and
 * none becomes one when it is edited, because cells with words have the format of text. The names of the columns stay
 * in sight.
 */
public final class XlsxFile {
    /** ECMA-376: a cell's text in UTF-16 units. */
    static final int MOST_IN_A_CELL = 32_767;
    private static final String FORMAT_OF_TEXT = "@";
    /** Spreadsheets read {@code _x0041_} as "A" (ECMA-376, ST_Xstring), but not when its first sign is escaped. */
    private static final Pattern READ_AS_A_SIGN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxFile() {
    }

    public static byte[] of(Table... tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Evensay", null)) {
            for (Table table : tables) {
                write(book, table);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook book, Table table) throws IOException {
        try (Worksheet sheet = book.newWorksheet(table.name())) {
            write(sheet, 0, table.columns());
            sheet.freezePane(0, 1);
            for (int line = 0; line < table.lines().size(); line++) {
                write(sheet, line + 1, table.lines().get(line));
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                write(sheet, row, column, cells.get(column).toString());
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, READ_AS_A_SIGN.matcher(fitting(text)).replaceAll("_x005F_"));
            sheet.style(row, column).format(FORMAT_OF_TEXT).set();
        }
    }

    /** Only the list of very many joined ideas can be longer than a cell. */
    private static String fitting(String text) {
        if (text.length() <= MOST_IN_A_CELL) {
            return text;
        }
        int end = MOST_IN_A_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
