package org.evensay.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.workshop.Course;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Leading.Offer;
import org.evensay.workshop.PassId;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** The row of a workshop itself: its columns by name, the same for a new one and for one that changed. */
final class WorkshopRow {
    private WorkshopRow() {
    }

    static boolean insert(Workshop workshop, Sql sql) {
        Map<String, Object> columns = columns(workshop);
        columns.put("id", workshop.id().value());
        columns.put("version", 1L);
        columns.put("row_sum", RowSum.of(workshop, 1));
        columns.put("row_shape", RowSum.shape(workshop));
        columns.put("summed_version", 1L);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return sql.run("insert into workshop (" + String.join(", ", columns.keySet()) + ") values (" + marks + ")",
                columns.values().toArray()) == 1;
    }

    /** The row is the lock: of two writers that start from one version, the second finds it gone. */
    static boolean update(Workshop workshop, long version, Sql sql) {
        Map<String, Object> columns = columns(workshop);
        columns.put("version", version);
        String changes = columns.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>(columns.values());
        values.addAll(List.of(workshop.id().value(), version - 1));
        return sql.run("update workshop set " + changes + " where id = ? and version = ?", values.toArray()) == 1;
    }

    /** What of it goes into the sum of its rows. */
    static List<Object> of(Workshop workshop, long version) {
        return Stream.concat(columns(workshop).values().stream(), Stream.of(version)).toList();
    }

    /** Brings the sum up to date after a change; that of a new workshop is there already. */
    static void sum(Store.Change change, RowSum difference, Sql sql) {
        change.before().ifPresent(before -> {
            difference.with(of(before, change.version() - 1)).with(of(change.after(), change.version()));
            sql.run("update workshop set row_sum = " + sql.dialect().either("row_sum") + ", summed_version = ? "
                    + "where id = ? and row_shape = ? and summed_version = ?", difference.sum(), change.version(),
                    change.after().id().value(), RowSum.shape(change.after()), change.version() - 1);
        });
    }

    static List<String> names(Workshop any) {
        return List.copyOf(columns(any).keySet());
    }

    /** Not when a version that knows nothing of sums, or has other tables, has written last. */
    static boolean isSummed(Store.Stored stored, Sql sql) {
        return sql.handle().createQuery("select count(*) from workshop where id = ? and row_shape = ? "
                        + "and summed_version = version").bind(0, stored.workshop().id().value())
                .bind(1, RowSum.shape(stored.workshop())).mapTo(Integer.class).one() == 1;
    }

    /** False when it has gone on meanwhile. */
    static boolean sumUp(Store.Stored stored, Sql sql) {
        Workshop workshop = stored.workshop();
        return sql.run("update workshop set row_sum = ?, row_shape = ?, summed_version = version "
                + "where id = ? and version = ?", RowSum.of(workshop, stored.version()), RowSum.shape(workshop),
                workshop.id().value(), stored.version()) == 1;
    }

    private static Map<String, Object> columns(Workshop workshop) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("code", workshop.code().value());
        columns.put("workshop_day", workshop.day());
        columns.put("kept_until", workshop.keptUntil());
        columns.put("group_name", workshop.group());
        columns.put("purpose", workshop.purpose());
        columns.put("seats_taken", workshop.seatsTaken());
        columns.put("current_question", workshop.current());
        columns.put("step", workshop.step().name());
        door(workshop, columns);
        timer(workshop, columns);
        leading(workshop.leading(), columns);
        return columns;
    }

    private static void door(Workshop workshop, Map<String, Object> columns) {
        columns.put("locked", workshop.door().locked());
        columns.put("lobby", workshop.door().lobby());
        columns.put("most_seats", workshop.door().most());
        columns.put("seats_allowed", workshop.door().allowed());
        columns.put("seating_tables", workshop.door().tables());
        columns.put("resting", workshop.showing().resting());
        columns.put("paused", workshop.showing().paused());
        columns.put("looks_first", workshop.showing().looksFirst());
        columns.put("pages_turned", workshop.showing().turned());
        columns.put("in_pairs", workshop.showing().inPairs());
    }

    private static void timer(Workshop workshop, Map<String, Object> columns) {
        columns.put("timer_state", workshop.timer().state().name());
        columns.put("timer_ends_ns", WorkshopReader.nanoseconds(workshop.timer().ends()));
        columns.put("timer_left_ns", workshop.timer().left().toNanos());
        columns.put("course_kept", workshop.course().isKept());
        columns.put("on_paper", workshop.course().kept() == Course.Kept.ON_PAPER);
    }

    private static void leading(Leading leading, Map<String, Object> columns) {
        Optional<Offer> offer = leading.offer();
        columns.put("leading_seat", leading.holder());
        columns.put("offered_role", offer.map(open -> open.role().name()).orElse(null));
        columns.put("offered_seat", offer.flatMap(Offer::seat).map(SeatId::value).orElse(null));
        columns.put("offered_link", offer.flatMap(Offer::link).map(PassId::value).orElse(null));
        columns.put("offer_declined", offer.filter(Offer::declined).isPresent());
    }
}
