package org.evensay.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what scripts/dev needs of the project, whose files a test may change. */
record CopiedProject(Path home) {
    private static final Path PROJECT = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath();
    private static final List<String> SOURCES = List.of("scripts", "src/main", "src/dev", "web/templates", "web/static",
            "web/i18n", "web/package.json", "web/package-lock.json", "pom.xml");
    /** What the build has made and put there; and the libraries, where scripts/dev has got them before. */
    private static final List<String> MADE = List.of("target/classes/org", "target/classes/static/vendor",
            "target/classes/icons", "target/classes/fonts", "target/dev/libraries");

    static CopiedProject in(Path home) throws IOException {
        SOURCES.forEach(name -> copy(name, home));
        MADE.stream().filter(name -> Files.exists(PROJECT.resolve(name))).forEach(name -> copy(name, home));
        Files.createSymbolicLink(home.resolve("web/node_modules"), PROJECT.resolve("web/node_modules"));
        return new CopiedProject(home);
    }

    private static void copy(String name, Path home) {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = home.resolve(PROJECT.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Somebody works on it: other words in one file. */
    void change(String file, String from, String to) throws IOException {
        String text = Files.readString(home.resolve(file));
        if (!text.contains(from)) {
            throw new AssertionError("There is no \"" + from + "\" in " + file);
        }
        Files.writeString(home.resolve(file), text.replace(from, to));
    }
}
