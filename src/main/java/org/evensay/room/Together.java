package org.evensay.room;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evensay.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the rooms of this node together with those of the others that share its store. What another node has kept is
 * seen at once by its hint; and without one, be the bus away, by looking at the versions in the store. Who is here is
 * told when it changes, and again before it is forgotten. Once it has begun it has threads of its own.
 */
public final class Together implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Together.class);
    /** A database that does not answer must not keep this node from telling who is here. */
    private static final int THREADS = 2;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS_AT_ALL = Duration.ofMinutes(1);
    private static final Duration BETWEEN_WORDS = Duration.ofMillis(250);
    private static final Duration BEFORE_IT_IS_FORGOTTEN = Elsewhere.BELIEVED.dividedBy(3);

    private final Rooms rooms;
    private final Bus bus;
    private final Map<WorkshopId, Long> told = new ConcurrentHashMap<>();
    private Optional<ScheduledExecutorService> thread = Optional.empty();
    private volatile boolean inTouch = true;

    public Together(Rooms rooms, Bus bus) {
        this.rooms = rooms;
        this.bus = bus;
        bus.listen(this::heard);
        bus.tell(new Hint.WhoIsHere());
    }

    /** From now on it all goes by itself. */
    public Together begin() {
        ScheduledExecutorService own = Executors.newScheduledThreadPool(THREADS, Helpers.named("together"));
        again(this::look, BETWEEN_LOOKS, own);
        again(this::lookAtAll, BETWEEN_LOOKS_AT_ALL, own);
        again(this::tellWhoHasMoved, BETWEEN_WORDS, own);
        again(this::tellWhoIsHere, BEFORE_IT_IS_FORGOTTEN, own);
        thread = Optional.of(own);
        return this;
    }

    /** What stumbles once must not end it. */
    private static void again(Runnable work, Duration between, ScheduledExecutorService own) {
        own.scheduleWithFixedDelay(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error bug) {
                LOG.error("the rooms could not be kept together for a moment", bug);
            }
        }, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void heard(String node, Hint hint) {
        if (hint instanceof Hint.Changed changed) {
            rooms.here(changed.room()).ifPresent(room -> room.hint(changed.version()));
        } else if (hint instanceof Hint.Here here) {
            rooms.here(here.room()).ifPresent(room -> room.presence().heard(node, here.people()));
        } else {
            told.clear();
        }
    }

    /** At what others have kept of the rooms with people in them; any other looks when somebody asks for it. */
    public void look() {
        look(rooms::lookAtOthersWork);
    }

    public void lookAtAll() {
        look(rooms::lookAtAll);
    }

    private interface Looking {
        void looks() throws StoreFailed;
    }

    private void look(Looking at) {
        try {
            at.looks();
            inTouch = true;
        } catch (StoreFailed away) {
            if (inTouch) {
                LOG.warn("what other nodes have kept cannot be seen: {}", away.getMessage());
            }
            inTouch = false;
        }
    }

    private void tellWhoHasMoved() {
        rooms.all().forEach(room -> {
            if (room.presence().moves() != told.getOrDefault(room.id(), 0L)) {
                tell(room);
            }
        });
        told.keySet().removeIf(id -> rooms.here(id).isEmpty());
    }

    /** To whoever has not heard it, and before it is forgotten; whoever says nothing for long is forgotten here. */
    public void tellWhoIsHere() {
        rooms.all().forEach(room -> {
            room.presence().forgetSilentNodes();
            if (!room.presence().people().isNobody()) {
                tell(room);
            }
        });
    }

    private void tell(Room room) {
        told.put(room.id(), room.presence().moves());
        bus.tell(new Hint.Here(room.id(), room.presence().people()));
    }

    @Override
    public void close() {
        thread.ifPresent(ScheduledExecutorService::shutdownNow);
    }
}
