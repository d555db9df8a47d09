package org.evensay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documents; the name is its path below the project. */
record Page(String name, String text) {
    static final Path HOME = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().normalize();
    private static final List<String> FOLDERS = List.of("src/docs", "deploy");
    private static final Pattern FENCED = Pattern.compile("^ *```.*?^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    static List<Page> all() {
        return Stream.concat(pages(HOME, 1), FOLDERS.stream().map(HOME::resolve).filter(Files::isDirectory)
                .flatMap(folder -> pages(folder, Integer.MAX_VALUE))).toList();
    }

    static Page at(String name) {
        return of(HOME.resolve(name));
    }

    private static Stream<Page> pages(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(Page::of).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Page of(Path file) {
        try {
            return new Page(HOME.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without the blocks between fences. */
    String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    /** Where its links lead, as they are written. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** What a link to a heading ends with, as forges make it: small letters, blanks to hyphens, no other signs. */
    List<String> anchors() {
        return HEADING.matcher(prose()).results().map(Page::anchor).toList();
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1).replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "").strip().replace(' ', '-');
    }

    /** The page or file that a link of this one leads to. */
    Path target(String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? HOME.resolve(name) : HOME.resolve(name).getParent().resolve(file).normalize();
    }
}
