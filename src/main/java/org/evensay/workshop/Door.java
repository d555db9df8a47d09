package org.evensay.workshop;

/**
 * Who can come in. The code is on the wall for everybody to see, so this is the real control: {@code locked} lets
 * nobody in, with {@code lobby} the facilitator lets people in one by one, and {@code most} people have room.
 * {@code waiting} are those who have asked to come in: they see nothing of the room.
 */
public record Door(boolean locked, boolean lobby, int most, Keyed<SeatId, Seat> waiting) {

    public static final Door OPEN = new Door(false, false, Limit.SEATS_A_ROOM.most(), Keyed.none());

    /** After the workshop nobody waits. */
    public Door closed() {
        return new Door(locked, lobby, most, Keyed.none());
    }

    public Door locked(boolean yes) {
        return new Door(yes, lobby, most, waiting);
    }

    public Door withLobby(boolean yes) {
        return new Door(locked, yes, most, waiting);
    }

    public Door forAtMost(int people) {
        return new Door(locked, lobby, people, waiting);
    }

    public Door asking(Seat seat) {
        return new Door(locked, lobby, most, waiting.with(seat.id(), seat));
    }

    public Door without(SeatId seat) {
        return new Door(locked, lobby, most, waiting.without(seat));
    }
}
