package org.evensay.store;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Care;
import org.evensay.workshop.Course;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** Turns the difference of two snapshots into row changes, inside the caller's transaction. */
final class ChangeWriter {
    private static final List<Table<Question>> QUESTION_TABLES =
            Stream.concat(QuestionTables.ALL.stream(), VoteTables.ALL.stream()).toList();

    private static final List<Table<?>> ROOM_TABLES = List.of(
            RoomTables.PASS, RoomTables.WAITING_SEAT, RoomTables.GROUND_RULE, RoomTables.SEAT,
            RoomTables.SINCE_LAST_TIME, RoomTables.HELP_LINE, RoomTables.QUIET_CALL, RoomTables.LED,
            RoomTables.AGENDA_SLOT, RoomTables.STEP_CLOCK, RoomTables.STEP_STAY, RoomTables.INTERVENTION);

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
            room(before, after);
            questions(before, after);
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
        return Stream.of(ROOM_TABLES.stream().map(Table::name), QUESTION_TABLES.stream().map(Table::name),
                Stream.of("command")).flatMap(names -> names);
    }

    private void room(Workshop before, Workshop after) {
        String id = after.id().value();
        RoomTables.PASS.write(id, before == null ? null : before.passes(), after.passes(), sql);
        RoomTables.WAITING_SEAT.write(id, before == null ? null : before.door(), after.door(), sql);
        RoomTables.GROUND_RULE.write(id, before == null ? null : before.rules(), after.rules(), sql);
        RoomTables.SEAT.write(id, before == null ? null : before.seats(), after.seats(), sql);
        RoomTables.LED.write(id, before == null ? null : before.leading().times(), after.leading().times(), sql);
        sinceLastTime(id, before == null ? List.of() : before.sinceLastTime(), after.sinceLastTime());
        care(id, before == null ? Care.NOTHING_SAID : before.care(), after.care());
        agenda(id, before == null ? Agenda.NONE : before.agenda(), after.agenda());
        course(id, before == null ? Course.NOT_KEPT : before.course(), after.course());
    }

    private void care(String id, Care before, Care after) {
        if (!before.equals(after)) {
            RoomTables.HELP_LINE.write(id, before.helpLines(), after.helpLines(), sql);
            RoomTables.QUIET_CALL.write(id, before.calls(), after.calls(), sql);
        }
    }

    private void sinceLastTime(String id, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            RoomTables.SINCE_LAST_TIME.write(id, before, after, sql);
        }
    }

    private void agenda(String id, Agenda before, Agenda after) {
        if (!before.equals(after)) {
            RoomTables.AGENDA_SLOT.write(id, before, after, sql);
            RoomTables.STEP_CLOCK.write(id, before, after, sql);
        }
    }

    private void course(String id, Course before, Course after) {
        if (!before.equals(after)) {
            RoomTables.STEP_STAY.write(id, before, after, sql);
            RoomTables.INTERVENTION.write(id, before, after, sql);
        }
    }

    private void questions(Workshop before, Workshop after) {
        for (int place = 0; place < after.questions().size(); place++) {
            boolean isNew = before == null || place >= before.questions().size();
            Question old = isNew ? null : before.questions().get(place);
            Question now = after.questions().get(place);
            if (old != now) {
                QUESTION_TABLES.forEach(table -> table.write(after.id().value(), old, now, sql));
            }
        }
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
