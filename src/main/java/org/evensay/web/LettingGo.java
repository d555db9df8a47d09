package org.evensay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.evensay.workshop.Role;

/**
 * The end of a house after which another goes on, or the same anew: its open lines are let go a few at a time, so that
 * they do not come to the next in one moment. It waits no longer than it must: where nobody is, not at all.
 */
final class LettingGo {
    private static final int MS_BETWEEN = 1_000 / Parting.BATCHES_A_SECOND;
    /** For the last to have their answers and to say goodbye; a line that does not is cut after a second. */
    private static final int MS_FOR_THE_LAST = 1_200;
    private static final int MS_BETWEEN_LOOKS = 10;

    private LettingGo() {
    }

    /** {@code open} is what is open at any moment: who is let go leaves it. */
    static void all(Collection<LiveConnection> open, Parting parting) {
        List<List<LiveConnection>> batches = batches(open.stream().sorted(Comparator.comparing(LettingGo::isOfMany))
                .toList(), parting);
        for (int at = 0; at < batches.size(); at++) {
            if (at > 0) {
                rest(MS_BETWEEN);
            }
            batches.get(at).forEach(LiveConnection::letGo);
        }
        until(open::isEmpty);
        List.copyOf(open).forEach(late -> late.close(CloseCode.RESTART));
    }

    /** A room of people waits for whoever leads or shows: they are the first who can come back. */
    private static boolean isOfMany(LiveConnection line) {
        return line.actor().role() == Role.PARTICIPANT;
    }

    static <T> List<List<T>> batches(List<T> all, Parting parting) {
        int size = parting.batch(all.size());
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }

    /** Until it holds, or so long that whoever stops the house need not wait for it. */
    static void until(BooleanSupplier holds) {
        for (int waited = 0; waited < MS_FOR_THE_LAST && !holds.getAsBoolean(); waited += MS_BETWEEN_LOOKS) {
            rest(MS_BETWEEN_LOOKS);
        }
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
