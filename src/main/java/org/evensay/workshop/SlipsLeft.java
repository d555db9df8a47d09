package org.evensay.workshop;

/**
 * How many ballots may be typed in: one person has one ballot, over all the ways to hand it in. Nobody can know whether
 * a device that went silent has voted; so ballots from devices beyond the devices that are there, and beyond the people
 * who have gone, are taken for those of people who are on paper now.
 */
public final class SlipsLeft {
    private SlipsLeft() {
    }

    /** At most so many in all, those that are typed in already included. */
    public static int most(Workshop workshop, Vote open) {
        return Math.max(0, workshop.seats().count(Seat::isOnPaper) - beyondTheDevices(workshop, open));
    }

    public static int beyondTheDevices(Workshop workshop, Vote open) {
        int devices = workshop.seats().count(seat -> !seat.isOnPaper());
        return Math.max(0, open.ballots().size() - devices - open.slips().gone());
    }
}
