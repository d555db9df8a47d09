package org.evensay.store;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** Turns the difference of two snapshots into row changes, inside the caller's transaction. */
final class ChangeWriter {
    private final Sql sql;

    ChangeWriter(Sql sql) {
        this.sql = sql;
    }

    /** False when the workshop is not at the version that the change starts from: then nothing may be kept. */
    boolean write(Store.Change change) {
        Workshop after = change.after();
        Workshop before = change.before().orElse(null);
        boolean current = before == null
                ? change.version() == 1 && WorkshopRow.insert(after, sql)
                : WorkshopRow.update(after, change.version(), sql);
        if (current) {
            RowSum difference = new RowSum();
            WorkshopRows.differ(before, after, sql.and(difference));
            WorkshopRow.sum(change, difference, sql);
            commands(change);
            if (after.isClosed() && before != null && !before.isClosed()) {
                mixed(after);
            }
        }
        return current;
    }

    /**
     * Everything that is kept of a workshop. Its row goes first, because it is the lock: whoever writes rows of it
     * meanwhile has done so before the others are deleted, or finds the row gone.
     */
    static void erase(WorkshopId id, Sql sql) {
        sql.run("delete from workshop where id = ?", id.value());
        tables().forEach(table -> sql.run("delete from " + table + " where workshop = ?", id.value()));
        NetworkTables.eraseWorkshop(id.value(), sql);
    }

    /** All tables but that of the workshops themselves. */
    static Stream<String> tables() {
        return Stream.concat(WorkshopRows.tables().map(Table::name), Stream.of("command"));
    }

    /**
     * H2 numbers rows inside, in the order in which they were first written; PostgreSQL lays them down in that order,
     * and keeps with each the number of its transaction. So that nobody can read from it who wrote before whom, what
     * people wrote is written anew, in one transaction, in the order of its random ids.
     */
    private void mixed(Workshop closed) {
        List.of(QuestionTables.IDEA, QuestionTables.EARLIER_WORDING).forEach(table -> {
            sql.run("delete from " + table.name() + " where workshop = ?", closed.id().value());
            closed.questions().forEach(question -> table.write(closed.id().value(), null, question, sql));
        });
    }

    /** Once a workshop is closed, only the ids of the last change are of use: somebody may still ask about them. */
    private void commands(Store.Change change) {
        String id = change.after().id().value();
        if (change.after().isClosed()) {
            sql.run("delete from command where workshop = ?", id);
        }
        sql.batch("insert into command (workshop, id) values (?, ?)",
                change.answered().stream().map(command -> List.<Object>of(id, command.value())).toList());
    }
}
