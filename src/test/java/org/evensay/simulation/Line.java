package org.evensay.simulation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import org.evensay.room.Connection;
import org.evensay.room.Here;
import org.evensay.room.Room;
import org.evensay.room.Snapshot;
import org.evensay.view.Touched;
import org.evensay.web.InsideDoor;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;

/**
 * A socket from a phone to a room. What is said on it keeps its order, and is lost with it. As the real one it holds a
 * mark that something changed, renders the newest state when its time comes, what is its person's own only after a
 * change that concerns them, and sends the parts that differ.
 */
final class Line implements Connection {
    private final World world;
    private final Phone phone;
    private final House house;
    private final Room room;
    private final Actor came;
    private final Map<String, Object> sent = new HashMap<>();
    private final Queue<Runnable> down = new ArrayDeque<>();
    private final Queue<Letter> up = new ArrayDeque<>();
    private final Predicate<Touched> concerned;
    private final int number;
    private Optional<Snapshot> asked = Optional.empty();
    private Optional<Actor> who = Optional.empty();
    private Optional<Snapshot> looked = Optional.empty();
    private Here here = Here.NOBODY_GONE;
    private boolean own = true;
    private boolean marked;
    private boolean cut;

    Line(World world, Phone phone, House house, Room room, Actor came) {
        this.world = world;
        this.phone = phone;
        this.house = house;
        this.room = room;
        this.came = came;
        this.concerned = InsideDoor.concerns(room, came);
        this.number = world.happenings().numbered();
    }

    /** Drawn by the seed as all else: rooms keep lines in a hash table, and its order must be the same each time. */
    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public Actor actor() {
        return came;
    }

    @Override
    public Duration silentFor() {
        return Duration.ZERO;
    }

    @Override
    public void roomChanged(Touched change) {
        own |= concerned.test(change);
        if (!marked && world.sabotage().hears().test(this)) {
            marked = true;
            house.later(this::renders);
        }
    }

    private void renders() {
        marked = false;
        if (cut) {
            return;
        }
        Optional<Actor> person = own ? who() : Optional.of(came);
        Map<String, ?> changed = newOf(own ? world.look().pushedTo(this, person) : world.look().pushedToAll(this));
        own = false;
        changed.values().forEach(part -> world.eyes().look(part, person.orElse(came)));
        if (changed.isEmpty()) {
            world.look().at(this);
        } else {
            says(() -> phone.shows(changed));
        }
        if (person.isEmpty()) {
            says(() -> world.cut(phone));
        }
    }

    private Map<String, ?> newOf(Map<String, ?> parts) {
        Map<String, Object> changed = new HashMap<>();
        parts.forEach((name, part) -> {
            if (!part.equals(sent.put(name, part))) {
                changed.put(name, part);
            }
        });
        return changed;
    }

    /** To the phone, after all that was said before. */
    void says(Runnable heard) {
        down.add(heard);
        world.happenings().add(this::arrives);
    }

    private void arrives() {
        if (!cut) {
            down.remove().run();
            world.look().at(this);
        }
    }

    /** To the room, after all that was asked before. */
    void takes(Letter letter) {
        up.add(letter);
        world.happenings().add(this::brings);
    }

    private void brings() {
        if (!cut) {
            Letter letter = up.remove();
            world.story().tell(() -> "by line arrives " + letter.id());
            world.touched();
            InsideDoor.hand(room, phone.page(), came, letter.id(), letter.command(),
                    answer -> {
                        house.tells(answer);
                        says(() -> world.network().hears(phone, answer));
                    });
        }
    }

    void opens() {
        phone.isConnectedBy(this);
        room.presence().came(this);
        world.touched();
    }

    /** The phone knows at once; the house when it finds out. */
    void breaks() {
        cut = true;
        phone.isCutOff();
        house.later(() -> {
            room.presence().went(this);
            world.touched();
        });
    }

    /** All that the room told has arrived. */
    boolean isQuiet() {
        return !cut && !marked && down.isEmpty();
    }

    /** Whether its page was not looked at since this is so. */
    boolean isNews(Snapshot now, Here who) {
        boolean news = looked.filter(last -> last == now).isEmpty()
                || came.role().page() == Role.FACILITATOR && !here.equals(who);
        if (isQuiet()) {
            looked = Optional.of(now);
            here = who;
        }
        return news;
    }

    /** Who its person is by now; empty when the room does not know them any more. */
    Optional<Actor> who() {
        Snapshot now = room.snapshot();
        if (asked.filter(last -> last == now).isEmpty()) {
            asked = Optional.of(now);
            who = InsideDoor.now(room, phone.page(), came);
        }
        return who;
    }

    boolean isTo(House other) {
        return house == other;
    }

    Phone phone() {
        return phone;
    }

    Room room() {
        return room;
    }
}
