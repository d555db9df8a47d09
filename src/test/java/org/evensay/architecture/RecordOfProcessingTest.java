package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each table stands in the record that a house owes its people, and no page on privacy names one that is not there. */
class RecordOfProcessingTest {
    private static final Pattern MADE = Pattern.compile("create table (\\w+)");
    /** {@code brought_...} stands for all tables that begin so, and {@code idea.author} for a table's column. */
    private static final Pattern NAMED = Pattern.compile("`([a-z_]+)(\\.\\.\\.|\\.[a-z_]+[.]*)?`");
    private static final Pattern CELL_OF_TABLES = Pattern.compile("\\| tables? ([^|]*)");

    private final Source record = Source.at("src/docs/privacy/record-of-processing.md");
    private final Source privacy = Source.at("src/docs/privacy.md");
    private final Set<String> tables = Stream.of("schema", "schema-h2", "schema-postgresql")
            .flatMap(folder -> Source.in("src/main/resources/" + folder, ".sql").stream())
            .flatMap(file -> file.all(MADE)).map(made -> made.group(1)).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyTableStandsInTheRecord() {
        List<MatchResult> named = record.all(NAMED).toList();
        assertThat(tables).hasSizeGreaterThan(50).allSatisfy(table ->
                assertThat(named).as(table).anyMatch(name -> isFor(name, table)));
    }

    /** A table that went, or has another name now. */
    @Test
    void everyTableThatARowNamesIsThere() {
        assertThat(List.of(record, privacy)).allSatisfy(page -> assertThat(page.all(CELL_OF_TABLES)
                .flatMap(cell -> NAMED.matcher(cell.group(1).replaceFirst(",? columns?.*", "")).results())
                .filter(name -> !name.group(1).equals("flyway_schema_history"))
                .filter(name -> tables.stream().noneMatch(table -> isFor(name, table))).map(MatchResult::group))
                .as(page.name()).isEmpty());
    }

    private static boolean isFor(MatchResult name, String table) {
        return "...".equals(name.group(2)) ? table.startsWith(name.group(1)) : table.equals(name.group(1));
    }
}
