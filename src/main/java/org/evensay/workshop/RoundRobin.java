package org.evensay.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns round the room: one idea or a pass. A pass is never final; the next round comes to everybody again. Those
 * who are away are passed by and keep their place. The rounds are over after a whole round in which nobody offered and
 * nobody came back too late for their turn; {@code offered} says that there was somebody.
 */
public record RoundRobin(List<SeatId> order, int round, int turn, boolean offered, boolean over) {

    /** The order, shown before anybody speaks: round 0. */
    public static RoundRobin shown(List<SeatId> order) {
        return new RoundRobin(List.copyOf(order), 0, 0, false, false);
    }

    public boolean isRunning() {
        return round > 0 && !over;
    }

    public Optional<SeatId> whoseTurn() {
        return isRunning() ? Optional.of(order.get(turn)) : Optional.empty();
    }

    public boolean isTurnOf(SeatId seat) {
        return whoseTurn().equals(Optional.of(seat));
    }

    /** Begins a new round with the first person who is here; over at once when nobody is. */
    public RoundRobin begun(Predicate<SeatId> here) {
        return seekFrom(0, round + 1, false, here);
    }

    public RoundRobin afterAnOffer(Predicate<SeatId> here) {
        return onwards(true, here);
    }

    public RoundRobin afterAPass(Predicate<SeatId> here) {
        return onwards(offered, here);
    }

    private RoundRobin onwards(boolean offeredNow, Predicate<SeatId> here) {
        RoundRobin next = seekFrom(turn + 1, round, offeredNow, here);
        boolean roundEnded = next.over;
        return roundEnded && offeredNow ? next.begun(here) : next;
    }

    private RoundRobin seekFrom(int first, int inRound, boolean offeredNow, Predicate<SeatId> here) {
        for (int seat = first; seat < order.size(); seat++) {
            if (here.test(order.get(seat))) {
                return new RoundRobin(order, inRound, seat, offeredNow, false);
            }
        }
        return new RoundRobin(order, inRound, 0, offeredNow, true);
    }

    /** Somebody who comes late speaks last. */
    public RoundRobin joinedBy(SeatId seat) {
        List<SeatId> longer = new ArrayList<>(order);
        longer.add(seat);
        return new RoundRobin(List.copyOf(longer), round, turn, offered, over);
    }

    /**
     * Somebody who was away is here again. When their turn has gone by, one more round comes to everybody: nobody who
     * is here is left out.
     */
    public RoundRobin cameBack(SeatId seat, Predicate<SeatId> here) {
        int place = order.indexOf(seat);
        if (isRunning()) {
            return place < turn ? new RoundRobin(order, round, turn, true, false) : this;
        }
        return over && place >= 0 ? begun(here) : this;
    }

    /** Somebody leaves for good; when it was their turn, it goes on to the next person. */
    public RoundRobin leftBy(SeatId seat, Predicate<SeatId> here) {
        RoundRobin moved = isTurnOf(seat) ? afterAPass(other -> !other.equals(seat) && here.test(other)) : this;
        int left = moved.order.indexOf(seat);
        if (left < 0) {
            return moved;
        }
        List<SeatId> shorter = new ArrayList<>(moved.order);
        shorter.remove(left);
        int shifted = left < moved.turn ? moved.turn - 1 : moved.turn;
        return new RoundRobin(List.copyOf(shorter), moved.round, shifted, moved.offered, moved.over);
    }

    /** The order again before a first turn, or after the last, for another way of sharing. */
    public RoundRobin reordered(List<SeatId> newOrder) {
        return new RoundRobin(List.copyOf(newOrder), round, turn, offered, over);
    }
}
