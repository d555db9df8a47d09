package org.evensay.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of {@code src/docs/licences.md}: what is shipped, by what right, and how large it is. */
public final class Licences {
    static final Path HOME = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().normalize();
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (maven|npm) \\| `([^`]+)` \\| ([^| ]+) \\| ([0-9,]+) \\| ([^|]+) \\|$");

    private Licences() {
    }

    /** One library. */
    public record Row(Shipped library, long bytes, String licence) {
        /** How its jar is called. */
        String jar() {
            return library.name().replaceFirst(".*:", "") + "-" + library.version() + ".jar";
        }

        public String artifact() {
            return library.name().replaceFirst(".*[:/]", "");
        }
    }

    public static List<Row> rows() {
        return ROW.matcher(page()).results().map(row -> new Row(new Shipped(
                row.group(1).equals("npm") ? Ecosystem.NPM : Ecosystem.MAVEN, row.group(2), row.group(3)),
                Long.parseLong(row.group(4).replace(",", "")), row.group(5))).toList();
    }

    static String page() {
        try {
            return Files.readString(HOME.resolve("src/docs/licences.md"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
