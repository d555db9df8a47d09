package org.evensay.paper;

import java.util.HexFormat;

/** The file of a spreadsheet program as it is, which is easily taken for the table that was saved from it. */
public final class Spreadsheet {
    private static final int FIRST_BYTES = 4;
    /** Of XLSX, ODS and others, which are all a ZIP file. */
    private static final String ZIP = "504b0304";
    private static final String OLD_XLS = "d0cf11e0";

    private Spreadsheet() {
    }

    public static boolean is(byte[] file) {
        String start = HexFormat.of().formatHex(file, 0, Math.min(FIRST_BYTES, file.length));
        return start.equals(ZIP) || start.equals(OLD_XLS);
    }
}
