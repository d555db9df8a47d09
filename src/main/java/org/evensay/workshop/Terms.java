package org.evensay.workshop;

/** What the house allows each workshop: results are kept for {@code daysKept} days, {@code seats} people have room. */
public record Terms(int daysKept, int seats) {
    public static final Terms USUAL = new Terms(365, Limit.SEATS_A_ROOM.most());
}
