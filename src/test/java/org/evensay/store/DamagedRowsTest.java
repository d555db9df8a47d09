package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter or a row in the tables is another than the one that was written: after a kill nothing else tells. */
class DamagedRowsTest {
    private final Set<String> all = new TreeSet<>();
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> unnoticed = new TreeSet<>();
    @TempDir
    private Path folder;
    private SqlStore store;
    private Handle beside;
    private Meeting meeting;
    private WorkshopId id;

    @BeforeEach
    void open() throws CannotOpen {
        store = SqlStore.open(ReadyFile.in(folder));
        beside = Jdbi.create("jdbc:h2:file:" + folder.resolve("evensay") + ";IFEXISTS=TRUE;USER=sa").open();
        meeting = Keeping.unread(store, FullWorkshop.planned().inWelcome());
        id = meeting.workshop().id();
    }

    @AfterEach
    void close() {
        beside.close();
        store.close();
    }

    @Test
    void whateverReadsOtherwiseInAnyColumnIsNoticedAndSoIsARowThatIsGone() {
        new FullWorkshop(meeting.watchedBy((before, after) -> everythingOnce(after))).whole();
        assertThat(unnoticed).isEmpty();
        all.removeAll(tried);
        assertThat(all).as("not tried, because this workshop does without it").allMatch(what ->
                what.matches("(slip|slip_choice|priority_figure)[.:].*|.*seat\\.SIGN|question\\.PLANNED_KEEP"));
    }

    private void everythingOnce(Workshop now) {
        Stream.concat(WorkshopRows.tables().map(Table::name), Stream.of("workshop")).forEach(table -> {
            beside.createQuery("select column_name, data_type from information_schema.columns where table_name = ?")
                    .bind(0, table.toUpperCase(Locale.ROOT))
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .list().stream().filter(column -> isOfTheWorkshop(table, column.get(0)))
                    .forEach(column -> damage(table, column.get(0), column.get(1), now));
            if (!table.equals("workshop")) {
                damage(table + ": a row", "delete from " + table + where(table, ""), now);
            }
        });
    }

    private static boolean isOfTheWorkshop(String table, String column) {
        return !column.equals("WORKSHOP") && !(table.equals("workshop")
                && column.matches("ID|VERSION|ROW_SUM|ROW_SHAPE|SUMMED_VERSION"));
    }

    private void damage(String table, String column, String type, Workshop now) {
        damage(table + "." + column, "update " + table + " set " + column + " = " + otherwise(column, type)
                + where(table, " and " + column + " is not null"), now);
    }

    private static String otherwise(String column, String type) {
        return switch (type) {
            case "CHARACTER VARYING" -> "regexp_replace(" + column + " || '', '^.?', 'x', 'i')";
            case "BOOLEAN" -> "not " + column;
            case "DATE" -> "dateadd(day, 1, " + column + ")";
            default -> column + " + 1000";
        };
    }

    private String where(String table, String and) {
        String owner = table.equals("workshop") ? "id" : "workshop";
        return " where _rowid_ = (select min(_rowid_) from " + table + " where " + owner + " = '" + id.value() + "'"
                + and + ")";
    }

    /**
     * Read in the same transaction, which is taken back afterwards. What makes no difference to what is read, such as
     * the number of a place behind which there is none, need not be noticed.
     */
    private void damage(String what, String statement, Workshop now) {
        all.add(what);
        if (!tried.contains(what)) {
            beside.begin();
            if (beside.execute(statement) == 1) {
                tried.add(what);
                if (read().filter(stored -> !stored.workshop().equals(now)).isPresent()) {
                    unnoticed.add(what);
                }
            }
            beside.rollback();
        }
    }

    private Optional<Store.Stored> read() {
        try {
            return new WorkshopReader(beside, id).read().map(WorkshopReader.Read::stored);
        } catch (RuntimeException noticed) {
            return Optional.empty();
        }
    }

    @Test
    void whatIsDamagedIsNeitherReadNorWrittenOver() throws Exception {
        meeting.joins("Anna");
        beside.execute("update seat set name = 'Somebody else'" + where("seat", ""));
        assertThatThrownBy(() -> store.load(id)).isInstanceOf(StoreFailed.class)
                .hasStackTraceContaining("DamagedRows");
        assertThatThrownBy(() -> store.closed(id)).isInstanceOf(StoreFailed.class);
        assertThat(name()).isEqualTo("Somebody else");
    }

    @Test
    void whatAnOlderEvensayHasKeptIsSummedUpWhenItIsFirstRead() throws Exception {
        meeting.joins("Anna");
        beside.execute("update workshop set row_sum = null, row_shape = null");
        Store.Stored stored = store.load(id).orElseThrow();
        beside.execute("update seat set name = 'Somebody else'" + where("seat", ""));
        assertThatThrownBy(() -> store.load(id)).isInstanceOf(StoreFailed.class);
        beside.execute("update seat set name = '" + stored.workshop().seatsAsJoined().get(0).name() + "'"
                + where("seat", ""));
        assertThat(store.load(id)).isEqualTo(Optional.of(stored));
    }

    @Test
    void aSumOverTablesOfAnotherShapeSaysNothing() throws Exception {
        beside.execute("update workshop set row_sum = 1, row_shape = row_shape + 1");
        assertThat(store.load(id)).isPresent();
        assertThat(sums()).doesNotContain("1");
    }

    /** An older version, or one that has not yet been replaced on another machine. */
    @Test
    void whoWritesPastTheSumMakesItSayNothing() throws Exception {
        meeting.joins("Anna");
        beside.execute("update workshop set version = version + 1, purpose = 'To be together'");
        assertThat(store.load(id).orElseThrow().workshop().purpose()).isEqualTo("To be together");
        beside.execute("update workshop set purpose = 'Another'");
        assertThatThrownBy(() -> store.load(id)).isInstanceOf(StoreFailed.class);
    }

    private String name() {
        return beside.createQuery("select name from seat" + where("seat", "")).mapTo(String.class).one();
    }

    private List<String> sums() {
        return beside.createQuery("select row_sum from workshop").mapTo(String.class).list();
    }
}
