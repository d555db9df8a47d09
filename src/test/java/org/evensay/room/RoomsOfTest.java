package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.WorkshopId;

/** Rooms over a shaky store, on real threads, with time that stands still until it is moved. */
final class RoomsOfTest implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(30);

    final ShakyStore store = new ShakyStore();
    final Committer committer = new Committer(store);
    final Rooms rooms;
    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final AtomicBoolean breaks = new AtomicBoolean();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile Instant now = Instant.parse("2026-05-04T12:00:00Z");

    RoomsOfTest() {
        rooms = new Rooms(threads, committer, store, new Clockwork(new MovedClock(), new Random(42)),
                JoinCode.LENGTH_AT_HOME, Others.by(new Bus() {
                    @Override
                    public void tell(Hint hint) {
                        if (breaks.getAndSet(false)) {
                            throw new StackOverflowError("no room left to tell others");
                        }
                    }

                    @Override
                    public Duration wellFor() {
                        return NONE.wellFor();
                    }

                    @Override
                    public void listen(Ear ear) {
                        // Nobody tells.
                    }

                    @Override
                    public void close() {
                        // Nothing is open.
                    }
                }), Counts.NONE);
    }

    /** Others are told of a change when it is kept, and before whoever asked has their answer. */
    void breaksAtTheNextHint() {
        breaks.set(true);
    }

    Room of(Meeting meeting) {
        store.holding(meeting.workshop());
        return with(meeting.workshop().id()).orElseThrow();
    }

    Optional<Room> with(WorkshopId id) {
        try {
            return rooms.with(id);
        } catch (StoreFailed failed) {
            throw new AssertionError(failed);
        }
    }

    CommandId newId() {
        return new CommandId(String.format("%032x", ids.incrementAndGet()));
    }

    CompletableFuture<Answer> ask(Room room, Actor by, Command command) {
        return ask(room, by, command, newId());
    }

    CompletableFuture<Answer> ask(Room room, Actor by, Command command, CommandId id) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        room.submit(new Request(id, by, command, given -> {
            assertThat(given.id()).isEqualTo(id);
            if (!answer.complete(given)) {
                throw new AssertionError("answered twice: " + given);
            }
        }));
        return answer;
    }

    static Answer soon(CompletableFuture<Answer> answer) {
        try {
            return answer.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException never) {
            throw new AssertionError("there was no answer", never);
        }
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        committer.close();
        threads.shutdown();
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the rooms know one zone");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
