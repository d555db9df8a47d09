package org.evensay.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.workshop.Course;
import org.evensay.workshop.Leading.Offer;
import org.evensay.workshop.PassId;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** The row of a workshop itself: its columns by name, the same for a new one and for one that changed. */
final class WorkshopRow {

    private record Column(String name, Function<Workshop, Object> of) {
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("code", workshop -> workshop.code().value()),
            new Column("workshop_day", Workshop::day),
            new Column("kept_until", Workshop::keptUntil),
            new Column("group_name", Workshop::group),
            new Column("purpose", Workshop::purpose),
            new Column("seats_taken", Workshop::seatsTaken),
            new Column("current_question", Workshop::current),
            new Column("step", workshop -> workshop.step().name()),
            new Column("locked", workshop -> workshop.door().locked()),
            new Column("lobby", workshop -> workshop.door().lobby()),
            new Column("most_seats", workshop -> workshop.door().most()),
            new Column("seats_allowed", workshop -> workshop.door().allowed()),
            new Column("seating_tables", workshop -> workshop.door().tables()),
            new Column("resting", workshop -> workshop.showing().resting()),
            new Column("paused", workshop -> workshop.showing().paused()),
            new Column("looks_first", workshop -> workshop.showing().looksFirst()),
            new Column("pages_turned", workshop -> workshop.showing().turned()),
            new Column("in_pairs", workshop -> workshop.showing().inPairs()),
            new Column("timer_state", workshop -> workshop.timer().state().name()),
            new Column("timer_ends_ns", workshop -> WorkshopReader.nanoseconds(workshop.timer().ends())),
            new Column("timer_left_ns", workshop -> workshop.timer().left().toNanos()),
            new Column("course_kept", workshop -> workshop.course().isKept()),
            new Column("on_paper", workshop -> workshop.course().kept() == Course.Kept.ON_PAPER),
            new Column("leading_seat", workshop -> workshop.leading().holder()),
            new Column("offered_role", offered(open -> Optional.of(open.role().name()))),
            new Column("offered_seat", offered(open -> open.seat().map(SeatId::value))),
            new Column("offered_link", offered(open -> open.link().map(PassId::value))),
            new Column("offer_declined", workshop -> workshop.leading().offer().filter(Offer::declined).isPresent()));

    private WorkshopRow() {
    }

    private static Function<Workshop, Object> offered(Function<Offer, Optional<String>> what) {
        return workshop -> workshop.leading().offer().flatMap(what).orElse(null);
    }

    static List<String> names() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    /** As in {@link #names}; some may be null. */
    private static Stream<Object> values(Workshop workshop) {
        return COLUMNS.stream().map(column -> column.of().apply(workshop));
    }

    static boolean insert(Workshop workshop, Sql sql) {
        List<String> names = new ArrayList<>(names());
        names.addAll(List.of("id", "version"));
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        return sql.insertsNew("insert into workshop (" + String.join(", ", names) + ") values (" + marks + ")",
                Stream.concat(values(workshop), Stream.of(workshop.id().value(), 1L)).toArray());
    }

    /** The row is the lock: of two writers that start from one version, the second finds it gone. */
    static boolean update(Workshop workshop, long version, Sql sql) {
        String changes = names().stream().map(name -> name + " = ?, ").collect(Collectors.joining());
        return sql.run("update workshop set " + changes + "version = ? where id = ? and version = ?",
                Stream.concat(values(workshop), Stream.of(version, workshop.id().value(), version - 1))
                        .toArray()) == 1;
    }

    /** What of it goes into the sum of its rows. */
    static List<Object> of(Workshop workshop, long version) {
        return Stream.concat(values(workshop), Stream.of(version)).toList();
    }

    /** Keeps the sum of a new workshop, of which {@code difference} holds all rows, or brings it up to date. */
    static void sum(Store.Change change, RowSum difference, Sql sql) {
        difference.with(of(change.after(), change.version()));
        String id = change.after().id().value();
        if (change.before().isEmpty()) {
            sum(id, change.version(), difference.sum(), sql);
        } else {
            difference.with(of(change.before().get(), change.version() - 1));
            sql.run("update workshop set row_sum = " + sql.dialect().either("row_sum") + ", summed_version = ? "
                    + "where id = ? and row_shape = ? and summed_version = ?", difference.sum(), change.version(),
                    id, RowSum.SHAPE, change.version() - 1);
        }
    }

    /** Nothing is done when it has gone on meanwhile. */
    static void sum(String id, long version, long sum, Sql sql) {
        sql.run("update workshop set row_sum = ?, row_shape = ?, summed_version = version "
                + "where id = ? and version = ?", sum, RowSum.SHAPE, id, version);
    }
}
