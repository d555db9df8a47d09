package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.evensay.workshop.WorkshopId;

/**
 * A workshop of a group. Nothing of it leaves the group until the group says so.
 *
 * @param day     on which its room was opened, or the day of the paper; a meeting held in a room has its own day
 * @param number  the how-manieth it was to come to the group's page: of two on one day, it says which came later
 * @param onPaper it was held without this program, and typed in afterwards
 * @param leaders who led it, as the group wrote it down; empty where nobody has
 */
public record Held(WorkshopId workshop, LocalDate day, Leaves leaves, boolean onPaper, int number,
                   List<String> leaders) {
    /** By day, and within a day as they came. */
    public static final Comparator<Held> IN_TIME = Comparator.comparing(Held::day).thenComparing(Held::number);

    public Held {
        leaders = List.copyOf(leaders);
    }

    /** One that was held in a room of this house. */
    public Held(WorkshopId workshop, LocalDate day, Leaves leaves, int number) {
        this(workshop, day, leaves, false, number, List.of());
    }

    public static Held onPaper(WorkshopId workshop, LocalDate day, int number) {
        return new Held(workshop, day, Leaves.NOTHING, true, number, List.of());
    }

    /** With the day that its room says. */
    public Held on(LocalDate held) {
        return new Held(workshop, held, leaves, onPaper, number, leaders);
    }

    public Held letting(Leaves next) {
        return new Held(workshop, day, next, onPaper, number, leaders);
    }

    public Held ledBy(List<String> names) {
        return new Held(workshop, day, leaves, onPaper, number, names);
    }
}
