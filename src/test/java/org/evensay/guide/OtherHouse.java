package org.evensay.guide;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A copy of the house with the examples of a guide built in. What changed, and all that names it, is compiled anew into
 * a folder of its own; on a class path before the house it makes the other house.
 */
final class OtherHouse {
    private static final Path HOME = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().normalize();
    private static final List<String> COPIED = List.of("src/main", "src/test", "src/dev", "src/bench", "web/i18n",
            "web/templates", "web/static", "web/tests", "web/package-lock.json", "scripts", "README.md");

    private final Path folder;
    private final Set<String> changed = new TreeSet<>();

    OtherHouse(Path folder) throws IOException {
        this.folder = folder;
        for (String each : COPIED) {
            copy(HOME.resolve(each), folder.resolve(each));
        }
    }

    Path folder() {
        return folder;
    }

    /** A new file is written, and what a block of differences says is done. */
    void build(Block block) throws IOException {
        for (String name : block.newFile().toList()) {
            write(name, block.text());
        }
        for (Edit edit : block.edits().toList()) {
            write(edit.file(), edit.in(Files.readString(folder.resolve(edit.file()))));
        }
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        changed.add(name);
    }

    /** Compiled without a word of the compiler; otherwise it says what it is. */
    String compile() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        TemplateEngine templates = TemplateEngine.create(new DirectoryCodeResolver(folder.resolve("web/templates")),
                folder.resolve("generated"), ContentType.Html, null, "org.evensay.templates");
        templates.setTrimControlStructures(true);
        templates.generateAll();
        resources("web/i18n", "i18n");
        resources("src/main/resources/schema", "schema");
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(said, files, null, List.of("-d", classes.toString(), "-proc:none", "-parameters",
                    "-cp", System.getProperty("java.class.path")), null,
                    files.getJavaFileObjectsFromPaths(toCompile())).call();
        }
        return said.toString();
    }

    /** Before the house itself. */
    String classPath() {
        return folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
    }

    private List<Path> toCompile() throws IOException {
        Pattern names = Pattern.compile(changed.stream().filter(name -> name.matches("src/main/.*\\.java"))
                .map(name -> name.replaceAll(".*/|\\.java", "")).collect(Collectors.joining("|", "\\b(", ")\\b")));
        try (Stream<Path> all = Stream.of("src/main/java", "generated", "src/test/java").map(folder::resolve)
                .flatMap(OtherHouse::files)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> changed.contains(nameOf(file)) || !nameOf(file).startsWith("src/test")
                            && names.matcher(text(file)).find()).toList();
        }
    }

    private void resources(String from, String to) throws IOException {
        for (String name : changed) {
            if (name.startsWith(from + "/")) {
                Path file = folder.resolve("classes").resolve(to).resolve(name.substring(from.length() + 1));
                Files.createDirectories(file.getParent());
                Files.copy(folder.resolve(name), file);
            }
        }
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = files(from)) {
            for (Path file : all.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
