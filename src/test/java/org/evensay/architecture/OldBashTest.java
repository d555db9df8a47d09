package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Mac comes with Bash 3.2, where an empty array counts as unset, and without some of Linux's small programs. */
class OldBashTest {
    private static final Path HOME = Path.of(System.getProperty("evensay.basedir", "."));
    private static final Pattern BEGINS_EMPTY = Pattern.compile("\\b(\\w+)=\\(\\)");
    private static final Pattern SPREAD = Pattern.compile("(?<!\\+)\"\\$\\{(\\w+)\\[@]}\"");
    private static final Pattern NEWER =
            Pattern.compile("\\b(?:mapfile|readarray)\\b|\\bdeclare -A\\b|\\bpaste -sd '.'\\)");
    /** It needs PostgreSQL, setsid and nginx of a Linux machine anyhow. */
    private static final Set<String> ON_LINUX = Set.of("scripts/cluster", "scripts/lib/cluster");
    private static final Map<String, String> SCRIPTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String folder : List.of("scripts", "scripts/lib", "deploy")) {
            try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder + "/" + file.getFileName();
                    String text = Files.readString(file);
                    if (!name.contains(".") && !ON_LINUX.contains(name)) {
                        SCRIPTS.put(name, text);
                    }
                }
            }
        }
    }

    @Test
    void anArrayThatBeginsEmptyIsSpreadOnlyWhenThereIsSomethingInIt() {
        Set<String> empty = SCRIPTS.values().stream().flatMap(text -> found(BEGINS_EMPTY, text)).collect(
                Collectors.toSet());
        assertThat(empty).contains("archived", "unset", "form");
        assertThat(where(text -> found(SPREAD, text).filter(empty::contains)))
                .as("write ${name[@]+\"${name[@]}\"}").isEmpty();
    }

    @Test
    void noScriptNeedsANewerBash() {
        assertThat(where(text -> NEWER.matcher(text).results().map(MatchResult::group))).isEmpty();
    }

    @Test
    void theChecksumOfAFileIsMadeByWhicheverProgramIsThere() {
        assertThat(where(text -> found(Pattern.compile("\\b(sha256sum) "), text)).keySet())
                .containsExactly("scripts/lib/tools");
        assertThat(SCRIPTS.get("scripts/lib/tools")).contains("shasum -a 256");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Map<String, List<String>> where(Function<String, Stream<String>> looking) {
        Map<String, List<String>> found = new TreeMap<>();
        SCRIPTS.forEach((name, text) -> found.put(name, looking.apply(text).toList()));
        found.values().removeIf(List::isEmpty);
        return found;
    }
}
