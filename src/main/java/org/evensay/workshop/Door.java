package org.evensay.workshop;

import java.util.OptionalInt;

/**
 * Who can come in. The code is on the wall for everybody to see, so this is the real control: {@code locked} lets
 * nobody in, with {@code lobby} the facilitator lets people in one by one, and {@code most} people have room, of the
 * {@code allowed} by the house. {@code waiting} are those who have asked to come in: they see nothing of the room.
 * With {@code tables}, people sit at so many of them, each who comes in at the next one: those who come together, as
 * people of one group do, sit with others.
 */
public record Door(boolean locked, boolean lobby, int most, int allowed, int tables,
                   Keyed<SeatId, Seat> waiting) {

    public static Door openFor(int people) {
        return new Door(false, false, people, people, 0, Keyed.none());
    }

    /** After the workshop nobody waits. */
    public Door closed() {
        return with(Keyed.none());
    }

    public Door locked(boolean yes) {
        return new Door(yes, lobby, most, allowed, tables, waiting);
    }

    public Door withLobby(boolean yes) {
        return new Door(locked, yes, most, allowed, tables, waiting);
    }

    public Door forAtMost(int people) {
        return new Door(locked, lobby, people, allowed, tables, waiting);
    }

    public Door withTables(int number) {
        return new Door(locked, lobby, most, allowed, number, waiting);
    }

    /** From 1; empty when there are no tables. */
    public OptionalInt tableOf(Seat seat) {
        return tables < 2 ? OptionalInt.empty() : OptionalInt.of((seat.number() - 1) % tables + 1);
    }

    public Door asking(Seat seat) {
        return with(waiting.with(seat.id(), seat));
    }

    public Door without(SeatId seat) {
        return with(waiting.without(seat));
    }

    private Door with(Keyed<SeatId, Seat> next) {
        return new Door(locked, lobby, most, allowed, tables, next);
    }
}
