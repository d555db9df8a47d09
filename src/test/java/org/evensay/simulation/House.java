package org.evensay.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evensay.room.Answer;
import org.evensay.room.Bus;
import org.evensay.room.Clockwork;
import org.evensay.room.Counts;
import org.evensay.room.Keeper;
import org.evensay.room.Others;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.room.Together;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.WorkshopId;

/**
 * The program from one start to its end, one of the nodes over a store: the real rooms, with a writer and an executor
 * that work when the seed says so. After a crash nothing of it happens any more.
 */
final class House implements Keeper {
    private final Happenings happenings;
    private final Store store;
    private final Answers answers;
    private final Bus bus;
    private final Rooms rooms;
    private final Together together;
    private boolean crashed;
    private int working;
    private Optional<Room> live = Optional.empty();

    House(Store store, Clockwork clockwork, Happenings happenings, Answers answers, Bus bus, Runnable touched) {
        this.happenings = happenings;
        this.store = store;
        this.answers = answers;
        this.bus = bus;
        this.rooms = new Rooms(work -> atWork(() -> {
            work.run();
            touched.run();
        }), this, store, clockwork, JoinCode.LENGTH_AT_HOME, new Others(bus, Duration.ZERO), Counts.NONE);
        this.together = new Together(rooms, bus);
    }

    void later(Runnable what) {
        happenings.add(() -> {
            if (!crashed) {
                what.run();
            }
        });
    }

    private void atWork(Runnable what) {
        working++;
        later(() -> {
            what.run();
            working--;
        });
    }

    @Override
    public void keep(Store.Change change, Consumer<Optional<StoreFailed>> told) {
        atWork(() -> told.accept(saved(change)));
    }

    private Optional<StoreFailed> saved(Store.Change change) {
        try {
            store.save(List.of(change));
            return Optional.empty();
        } catch (StoreFailed failed) {
            return Optional.of(failed);
        }
    }

    /** Nothing is being decided or written. */
    boolean isAtRest() {
        return working == 0;
    }

    /** Empty as well while it cannot be read. */
    Optional<Room> room(WorkshopId id) {
        try {
            live = rooms.with(id);
            return live;
        } catch (StoreFailed notNow) {
            return Optional.empty();
        }
    }

    /** The room, if somebody has asked for it. */
    Optional<Room> live() {
        return live;
    }

    /** It leaves the room, whether or not anybody hears it. */
    void tells(Answer answer) {
        answers.told(answer, this);
    }

    /** As it does once a second: at what the others have kept, and whom it has to forget. */
    void looksAround() {
        together.look();
        together.tellWhoIsHere();
    }

    void crash() {
        crashed = true;
        bus.close();
    }
}
