package org.evensay.dev;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of what scripts/dev needs of the project, whose files a test may change. */
record CopiedProject(Path home) {
    private static final Path PROJECT = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath();
    static final boolean IS_ALL_TRIED = "all".equals(System.getProperty("evensay.dev"));
    private static final List<String> SOURCES = List.of("scripts", "src/main", "src/dev", "web/templates", "web/static",
            "web/i18n", "web/package.json", "web/package-lock.json", "pom.xml");
    /** What the build has made and put there. */
    private static final List<String> MADE = List.of("target/classes/org", "target/classes/static/vendor",
            "target/classes/icons", "target/classes/fonts");
    /** Where scripts/dev writes down its libraries, once Maven has got them. */
    private static final String LIBRARIES = "target/dev/libraries";

    static CopiedProject in(Path home) throws IOException {
        SOURCES.forEach(name -> copy(name, home));
        MADE.stream().filter(name -> Files.exists(PROJECT.resolve(name))).forEach(name -> copy(name, home));
        if (!IS_ALL_TRIED) {
            libraries(home);
        }
        Files.createSymbolicLink(home.resolve("web/node_modules"), PROJECT.resolve("web/node_modules"));
        return new CopiedProject(home);
    }

    /** As somebody has them who has started it before: those of this JVM, which has the program's among others. */
    private static void libraries(Path home) throws IOException {
        Path file = home.resolve(LIBRARIES);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator)));
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
