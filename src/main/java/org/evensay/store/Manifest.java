package org.evensay.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is in a copy, as its last file tells it: on which day it was made, by which version of the tables, and of each
 * table the digest of its file. Its own last line is the digest of those above, so that damage to it shows as well.
 */
record Manifest(LocalDate day, int tables, Map<String, String> digests) {
    static final String NAME = "manifest.txt";
    private static final String FIRST = "Evensay copy, version 1";
    private static final String SECOND = "Whoever has this file can read what people wrote. Keep it safe.";
    private static final String DAY = "day ";
    private static final String TABLES = "tables ";
    private static final String END = "end ";
    private static final int LINES_AROUND = 5;

    String written() {
        StringBuilder lines = new StringBuilder(String.join("\n", FIRST, SECOND, DAY + day, TABLES + tables, ""));
        digests.forEach((file, digest) -> lines.append(file).append(' ').append(digest).append('\n'));
        return lines + END + Digests.of(lines.toString().getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    static boolean beginsLikeOne(String text) {
        return text.startsWith(FIRST + "\n");
    }

    /** Empty when it is not as it was written. */
    static Optional<Manifest> read(String text) {
        int end = text.lastIndexOf(END);
        String above = text.substring(0, Math.max(end, 0));
        boolean whole = end > 0 && beginsLikeOne(text)
                && text.substring(end).equals(END + Digests.of(above.getBytes(StandardCharsets.UTF_8)) + "\n");
        return whole ? parsed(Arrays.asList(text.split("\n"))) : Optional.empty();
    }

    private static Optional<Manifest> parsed(List<String> lines) {
        try {
            Map<String, String> digests = new LinkedHashMap<>();
            for (String line : lines.subList(LINES_AROUND - 1, lines.size() - 1)) {
                digests.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
            return Optional.of(new Manifest(LocalDate.parse(lines.get(2).substring(DAY.length())),
                    Integer.parseInt(lines.get(3).substring(TABLES.length())), digests));
        } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException made) {
            return Optional.empty();
        }
    }
}
