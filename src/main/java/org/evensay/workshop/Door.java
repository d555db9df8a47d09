package org.evensay.workshop;

/**
 * Who can come in. The code is on the wall for everybody to see, so this is the real control: {@code locked} lets
 * nobody in, with {@code lobby} the facilitator lets people in one by one, and {@code most} people have room, of the
 * {@code allowed} by the house. {@code waiting} are those who have asked to come in: they see nothing of the room.
 */
public record Door(boolean locked, boolean lobby, int most, int allowed, Keyed<SeatId, Seat> waiting) {

    public static Door openFor(int people) {
        return new Door(false, false, people, people, Keyed.none());
    }

    /** After the workshop nobody waits. */
    public Door closed() {
        return with(Keyed.none());
    }

    public Door locked(boolean yes) {
        return new Door(yes, lobby, most, allowed, waiting);
    }

    public Door withLobby(boolean yes) {
        return new Door(locked, yes, most, allowed, waiting);
    }

    public Door forAtMost(int people) {
        return new Door(locked, lobby, people, allowed, waiting);
    }

    public Door asking(Seat seat) {
        return with(waiting.with(seat.id(), seat));
    }

    public Door without(SeatId seat) {
        return with(waiting.without(seat));
    }

    private Door with(Keyed<SeatId, Seat> next) {
        return new Door(locked, lobby, most, allowed, next);
    }
}
