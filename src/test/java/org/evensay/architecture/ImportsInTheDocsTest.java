package org.evensay.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table "Who may import whom" of src/docs/architecture.md is the map that {@link ArchitectureTest} goes by. */
class ImportsInTheDocsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9]+)`[^|]*\\| ([^|;]*)(;[^|]*)?\\|$");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z0-9]+)`");

    /** What the page calls a library, by the beginning of its packages. JDBC is in the JDK. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("io.javalin", "Javalin"), entry("org.eclipse.jetty", "Jetty"), entry("gg.jte", "jte"),
            entry("io.github.bucket4j", "Bucket4j"), entry("io.nayuki", "QR codes"), entry("org.jdbi", "Jdbi"),
            entry("com.zaxxer.hikari", "HikariCP"), entry("org.flywaydb", "Flyway"), entry("org.h2", "H2"),
            entry("org.postgresql", "PostgreSQL driver"), entry("io.prometheus", "Prometheus"),
            entry("com.fasterxml.jackson", "Jackson"), entry("de.siegmar.fastcsv", "FastCSV"),
            entry("com.openhtmltopdf", "openhtmltopdf"), entry("io.lettuce", "Lettuce"), entry("org.jsoup", "jsoup"),
            entry("org.dhatim.fastexcel", "fastexcel"), entry("picocli", "picocli"), entry("java.sql", ""));

    private final Source page = section(Source.at("src/docs/architecture.md"));

    @Test
    void eachPackageStandsWithThoseThatItMayKnow() {
        Map<String, Set<String>> told = page.all(ROW).collect(Collectors.toMap(row -> row.group(1),
                row -> PACKAGE.matcher(row.group(2)).results().map(name -> name.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)), (one, other) -> one, TreeMap::new));
        Map<String, Set<String>> known = new TreeMap<>();
        House.MAY_KNOW.forEach((name, others) -> known.put(name, others.stream()
                .filter(other -> !other.equals(House.ENTRANCE)).collect(Collectors.toCollection(TreeSet::new))));
        assertThat(told).isEqualTo(known);
    }

    @Test
    void eachLibraryStandsWhereItMayLive() {
        Map<String, String> told = page.all(ROW).collect(Collectors.toMap(row -> row.group(1),
                row -> row.group(3) == null ? "" : row.group(3), (one, other) -> one));
        assertThat(NAMES).containsOnlyKeys(House.LIBRARIES.keySet());
        House.LIBRARIES.forEach((library, places) -> assertThat(told.keySet().stream()
                .filter(name -> isToldOf(told.get(name), NAMES.get(library)))).as(library)
                .containsExactlyInAnyOrderElementsOf(places.stream()
                        .filter(place -> !place.equals(House.ENTRANCE) && !NAMES.get(library).isEmpty()).toList()));
    }

    /** Another table of the page is about threads, some of which are called as a package is. */
    private static Source section(Source page) {
        String begun = page.text().split("\n## Who may import whom\n", 2)[1];
        return new Source(page.name(), begun.split("\n## ", 2)[0]);
    }

    private static boolean isToldOf(String libraries, String name) {
        return !name.isEmpty() && Arrays.stream(libraries.split("[;,] ?")).anyMatch(one -> one.strip().contains(name));
    }
}
