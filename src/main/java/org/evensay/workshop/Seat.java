package org.evensay.workshop;

import java.util.Optional;

/**
 * One person's place in the room. {@code number} counts seats as they were taken, for a person who gave no name;
 * {@code agreed} is for the ground rules as they stand; {@code finished} for the question being written on;
 * {@code sign} is what somebody on a shared device is known by;
 * {@code away} was said by the facilitator, of this question: the turn passes by, the place in the order is kept, and
 * they are not counted among those who are here;
 * {@code needsTime} was said by the person, for this step.
 */
public record Seat(SeatId id, int number, SecretHash secret, String name, Sitting sitting,
                   Optional<Sign> sign, boolean agreed, boolean finished, boolean away,
                   boolean needsTime) {

    public static Seat taken(SeatId id, int number, SecretHash secret, String name) {
        return new Seat(id, number, secret, name, Sitting.OWN_DEVICE, Optional.empty(), false, false, false,
                false);
    }

    /** On a device that several people share, known by this. */
    public Seat sharing(Sign known) {
        return new Seat(id, number, secret, name, Sitting.SHARED_DEVICE, Optional.of(known), agreed, finished, away,
                needsTime);
    }

    /** Without a device from now on: no browser can act with the secret that the seat has then. */
    public Seat onPaper() {
        return new Seat(id, number, secret.laidAside(), name, Sitting.ON_PAPER, sign, agreed, finished, away, false);
    }

    /** On the device that they had before. */
    public Seat onDeviceAgain(SecretHash its) {
        Sitting before = sign.isPresent() ? Sitting.SHARED_DEVICE : Sitting.OWN_DEVICE;
        return new Seat(id, number, its, name, before, sign, agreed, finished, away, needsTime);
    }

    public boolean isOnPaper() {
        return sitting == Sitting.ON_PAPER;
    }

    public Seat named(String newName) {
        return new Seat(id, number, secret, newName, sitting, sign, agreed, finished, away, needsTime);
    }

    public Seat agreed(boolean yes) {
        return new Seat(id, number, secret, name, sitting, sign, yes, finished, away, needsTime);
    }

    public Seat finished(boolean yes) {
        return new Seat(id, number, secret, name, sitting, sign, agreed, yes, away, needsTime);
    }

    public Seat away(boolean yes) {
        return new Seat(id, number, secret, name, sitting, sign, agreed, finished, yes, needsTime);
    }

    public Seat needsTime(boolean yes) {
        return new Seat(id, number, secret, name, sitting, sign, agreed, finished, away, yes);
    }
}
