package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One file of the project as a clone has it; the name is its path below the project. */
record Source(String name, String text) {
    private static final Path HOME = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().normalize();

    /** Every file in a folder whose name ends so (no ending: all). A folder without any fails the test that asks. */
    static List<Source> in(String folder, String ending) {
        try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
            List<Source> found = files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .sorted().map(Source::of).toList();
            assertThat(found).as("files *" + ending + " in " + folder).isNotEmpty();
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Source at(String name) {
        return of(HOME.resolve(name));
    }

    private static Source of(Path file) {
        try {
            return new Source(HOME.relativize(file).toString(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path path() {
        return HOME.resolve(name);
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The lines in which a pattern occurs, as {@code name:number: line}. */
    Stream<String> linesWith(Pattern pattern) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size()).filter(at -> pattern.matcher(lines.get(at)).find())
                .mapToObj(at -> name + ":" + (at + 1) + ": " + lines.get(at).strip());
    }

    Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(text).results();
    }
}
