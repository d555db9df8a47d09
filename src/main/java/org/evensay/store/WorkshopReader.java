package org.evensay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.room.Store;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Care;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Course;
import org.evensay.workshop.Door;
import org.evensay.workshop.GroundRules;
import org.evensay.workshop.Intervention;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Role;
import org.evensay.workshop.RuleId;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Showing;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Step;
import org.evensay.workshop.StepClock;
import org.evensay.workshop.Timer;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a workshop back from its rows, inside the caller's transaction. */
final class WorkshopReader {
    private static final Logger LOG = LoggerFactory.getLogger(WorkshopReader.class);
    private final Handle handle;
    private final String id;

    WorkshopReader(Handle handle, WorkshopId id) {
        this.handle = handle;
        this.id = id.value();
    }

    /** {@code summed}: whether a sum beside it says that it is as it was written. */
    record Read(Store.Stored stored, boolean summed) {
    }

    Optional<Read> read() {
        return handle.createQuery("select * from workshop where id = ?").bind(0, id)
                .map((row, context) -> read(row)).findOne();
    }

    private Read read(ResultSet row) throws SQLException {
        Workshop workshop = new Workshop(new WorkshopId(id), new JoinCode(row.getString("code")),
                row.getObject("workshop_day", LocalDate.class), row.getObject("kept_until", LocalDate.class),
                row.getString("group_name"), row.getString("purpose"), passes(), door(row), rules(), seats(),
                row.getInt("seats_taken"), new QuestionReader(handle, id).read(),
                row.getInt("current_question"), Step.valueOf(row.getString("step")), timer(row),
                care(), showing(row), leading(row), agenda(), course(row), sinceLastTime());
        long version = row.getLong("version");
        boolean summed = isSummed(row);
        if (summed && row.getLong("row_sum") != RowSum.of(workshop, version)) {
            throw damaged();
        }
        return new Read(new Store.Stored(workshop, version, new HashSet<>(commands())), summed);
    }

    /** Said here: what goes on up from a database is without its words. */
    private static DamagedRows damaged() {
        DamagedRows damaged = new DamagedRows();
        LOG.error(damaged.getMessage());
        return damaged;
    }

    /** Not what somebody has written last who did not bring the sum up to date. */
    private static boolean isSummed(ResultSet row) throws SQLException {
        int shape = row.getInt("row_shape");
        return !row.wasNull() && shape == RowSum.SHAPE
                && row.getLong("summed_version") == row.getLong("version");
    }

    private List<String> sinceLastTime() {
        return handle.createQuery("select line from since_last_time where workshop = ? order by place").bind(0, id)
                .mapTo(String.class).list();
    }

    private static Timer timer(ResultSet row) throws SQLException {
        return new Timer(Timer.State.valueOf(row.getString("timer_state")),
                Instant.EPOCH.plusNanos(row.getLong("timer_ends_ns")), Duration.ofNanos(row.getLong("timer_left_ns")));
    }

    /** Nanoseconds since 1970, as fine as the clock of the room: what is read back is what was kept, until 2262. */
    static long nanoseconds(Instant when) {
        return Duration.between(Instant.EPOCH, when).toNanos();
    }

    private Keyed<SecretHash, Pass> passes() {
        return keyed(handle.createQuery("select * from pass where workshop = ? order by id").bind(0, id)
                .map((row, context) -> pass(row)).list(), Pass::secret);
    }

    private static Pass pass(ResultSet row) throws SQLException {
        Optional<Instant> invites = Optional.ofNullable(row.getObject("invites_until_ns", Long.class))
                .map(Instant.EPOCH::plusNanos);
        return new Pass(new PassId(row.getString("id")), new SecretHash(row.getString("secret_hash")),
                Role.valueOf(row.getString("role")), row.getInt("seat_number"),
                row.getObject("last_used", LocalDate.class),
                row.getBoolean("open"), invites, row.getBoolean("recovered"));
    }

    private Leading leading(ResultSet row) throws SQLException {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        handle.createQuery("select * from led where workshop = ? order by seat_number").bind(0, id)
                .map((led, context) -> times.put(led.getInt("seat_number"), led.getInt("times"))).list();
        Optional<Leading.Offer> offer = QuestionReader.text(row, "offered_role").isEmpty() ? Optional.empty()
                : Optional.of(new Leading.Offer(Role.valueOf(row.getString("offered_role")),
                        QuestionReader.text(row, "offered_seat").map(SeatId::new),
                        QuestionReader.text(row, "offered_link").map(PassId::new),
                        row.getBoolean("offer_declined")));
        return new Leading(row.getInt("leading_seat"), Keyed.of(times), offer);
    }

    private Door door(ResultSet row) throws SQLException {
        return new Door(row.getBoolean("locked"), row.getBoolean("lobby"), row.getInt("most_seats"),
                row.getInt("seats_allowed"), row.getInt("seating_tables"),
                keyed(handle.createQuery("select * from waiting_seat where workshop = ? order by number").bind(0, id)
                        .map((seat, context) -> waiting(seat)).list(), Seat::id));
    }

    private static Seat waiting(ResultSet row) throws SQLException {
        Seat seat = Seat.taken(new SeatId(row.getString("id")), row.getInt("number"),
                new SecretHash(row.getString("secret_hash")), row.getString("name"));
        return Sign.of(row.getString("sign")).map(seat::sharing).orElse(seat);
    }

    private GroundRules rules() {
        return new GroundRules(keyed(handle.createQuery("select * from ground_rule where workshop = ? order by place")
                .bind(0, id).map((row, context) -> new GroundRules.GroundRule(new RuleId(row.getString("id")),
                        row.getInt("place"), row.getString("text"))).list(), GroundRules.GroundRule::id));
    }

    private Care care() {
        return new Care(handle.createQuery("select text from help_line where workshop = ? order by place").bind(0, id)
                .mapTo(String.class).list(), keyed(handle.createQuery("select * from quiet_call where workshop = ?")
                .bind(0, id).map((row, context) -> new Care.Call(new SeatId(row.getString("seat")),
                        Care.Wish.valueOf(row.getString("wish")), row.getBoolean("seen"))).list(), Care.Call::seat));
    }

    private Keyed<SeatId, Seat> seats() {
        return keyed(handle.createQuery("select * from seat where workshop = ? order by number").bind(0, id)
                .map((row, context) -> new Seat(new SeatId(row.getString("id")), row.getInt("number"),
                        new SecretHash(row.getString("secret_hash")), row.getString("name"),
                        Sitting.valueOf(row.getString("sitting")), Sign.of(row.getString("sign")),
                        row.getBoolean("agreed"), row.getBoolean("finished"), row.getBoolean("away"),
                        row.getBoolean("more_time"))).list(), Seat::id);
    }

    private Agenda agenda() {
        return new Agenda(handle.createQuery("select * from agenda_slot where workshop = ?").bind(0, id)
                .map((row, context) -> new Agenda.Slot(Step.valueOf(row.getString("step")), row.getInt("minutes")))
                .list(), handle.createQuery("select * from step_clock where workshop = ?").bind(0, id)
                .map((row, context) -> clock(row)).findOne());
    }

    private Course course(ResultSet row) throws SQLException {
        Map<Course.Done, Integer> done = new LinkedHashMap<>();
        handle.createQuery("select * from intervention where workshop = ?").bind(0, id)
                .map((one, context) -> Map.entry(new Course.Done(one.getInt("question"),
                        Intervention.valueOf(one.getString("what"))), one.getInt("times"))).list()
                .forEach(one -> done.put(one.getKey(), one.getValue()));
        return new Course(kept(row),
                handle.createQuery("select * from step_stay where workshop = ? order by number").bind(0, id)
                        .map((stay, context) -> new Course.Stay(stay.getInt("question"),
                                Step.valueOf(stay.getString("step")), Optional.ofNullable(
                                        stay.getObject("seconds", Long.class)).map(Duration::ofSeconds),
                                stay.getInt("people"))).list(), Keyed.of(done));
    }

    private static Course.Kept kept(ResultSet row) throws SQLException {
        if (row.getBoolean("course_kept")) {
            return Course.Kept.YES;
        }
        return row.getBoolean("on_paper") ? Course.Kept.ON_PAPER : Course.Kept.NOT_THEN;
    }

    private static StepClock clock(ResultSet row) throws SQLException {
        return new StepClock(Instant.EPOCH.plusNanos(row.getLong("begun_ns")),
                Instant.EPOCH.plusNanos(row.getLong("since_ns")), row.getInt("more_minutes"),
                Optional.ofNullable(row.getObject("stopped_ns", Long.class)).map(Instant.EPOCH::plusNanos));
    }

    private List<CommandId> commands() {
        return handle.createQuery("select id from command where workshop = ?").bind(0, id)
                .map((row, context) -> new CommandId(row.getString("id"))).list();
    }

    static <K, V> Keyed<K, V> keyed(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return Keyed.of(map);
    }

    private static Showing showing(ResultSet row) throws SQLException {
        return new Showing(row.getBoolean("resting"), row.getBoolean("paused"), row.getBoolean("looks_first"),
                row.getInt("pages_turned"), row.getBoolean("in_pairs"));
    }
}
