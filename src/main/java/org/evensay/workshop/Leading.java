package org.evensay.workshop;

import java.util.Map;
import java.util.Optional;

/**
 * Who has led the room, so that turns can be shared: {@code times} counts by the number of a seat how often it came to
 * lead, with 0 for people who lead without a seat; {@code holder} leads now. Numbers, not names: the record outlives
 * the seats. {@code offer} is the part that somebody in the room has been asked to take last, until they have said yes.
 */
public record Leading(int holder, Keyed<Integer, Integer> times, Optional<Offer> offer) {
    public static final int WITHOUT_A_SEAT = 0;
    public static final Leading BEGUN =
            new Leading(WITHOUT_A_SEAT, Keyed.of(Map.of(WITHOUT_A_SEAT, 1)), Optional.empty());

    /** Of a meeting that was held without this program. */
    static final Leading NOT_KNOWN = new Leading(WITHOUT_A_SEAT, Keyed.of(Map.of()), Optional.empty());

    /**
     * A part, and who is asked: somebody by their seat, or who helps to lead by their link. After a no it stands there
     * {@code declined}, so that whoever asked is told.
     */
    public record Offer(Role role, Optional<SeatId> seat, Optional<PassId> link, boolean declined) {

        public static Offer to(SeatId seat, Role role) {
            return new Offer(role, Optional.of(seat), Optional.empty(), false);
        }

        public static Offer toLead(PassId link) {
            return new Offer(Role.FACILITATOR, Optional.empty(), Optional.of(link), false);
        }

        Offer afterANo() {
            return new Offer(role, seat, link, true);
        }
    }

    /** What waits for an answer. */
    public Optional<Offer> waiting() {
        return offer.filter(asked -> !asked.declined());
    }

    public Leading offering(Offer next) {
        return new Leading(holder, times, Optional.of(next));
    }

    public Leading declined() {
        return new Leading(holder, times, offer.map(Offer::afterANo));
    }

    public Leading withoutOffer() {
        return new Leading(holder, times, Optional.empty());
    }

    /** The facilitation goes to somebody else: one turn more for their seat. */
    public Leading passedTo(int seat) {
        return new Leading(seat, times.with(seat, times.get(seat).orElse(0) + 1), Optional.empty());
    }

    /** Whoever leads sits down, or stands up, and the turn that goes on counts for their seat, or for none. */
    public Leading seated(int seat) {
        int others = times.get(holder).orElse(1) - 1;
        Keyed<Integer, Integer> left = others == 0 ? times.without(holder) : times.with(holder, others);
        return new Leading(holder, left, offer).passedTo(seat).offering(offer);
    }

    private Leading offering(Optional<Offer> next) {
        return new Leading(holder, times, next);
    }
}
