package org.evensay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.workshop.PlainText;

/**
 * What somebody might type to do harm, or by chance: one a line in {@code resources/hostile}, a family a file. In a
 * line {@code \\} is a backslash, {@code \}{@code uXXXX} a UTF-16 unit and {@code \r{500,wi}} five hundred times "wi".
 */
public final class HostileTexts {
    private static final Path FOLDER =
            Path.of(System.getProperty("evensay.basedir", "."), "src/test/resources/hostile");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:(\\\\)|u([0-9a-f]{4})|r\\{([0-9]+),((?:\\\\u[0-9a-f]{4}|[^}\\\\])+)})");

    private HostileTexts() {
    }

    /** As typed, all families one after another. */
    public static List<String> all() {
        return families().stream().flatMap(List::stream).toList();
    }

    /** The same, each family for itself. */
    public static List<List<String>> families() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> lines(file).map(HostileTexts::unescaped).toList()).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static List<String> shown() {
        return shown(all());
    }

    /** As the room shows these: those of which something is left to see, no longer than the longest idea. */
    public static List<String> shown(List<String> texts) {
        return texts.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(sign(found)));
    }

    private static String sign(MatchResult found) {
        if (found.group(1) != null) {
            return "\\";
        }
        if (found.group(2) != null) {
            return String.valueOf((char) Integer.parseInt(found.group(2), 16));
        }
        return unescaped(found.group(4)).repeat(Integer.parseInt(found.group(3)));
    }
}
