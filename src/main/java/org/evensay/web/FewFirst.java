package org.evensay.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;

/**
 * After a start a whole house comes back in the same seconds, and a room waits for whoever leads it. So whoever takes
 * part is sent what is new a little later, until one of those who lead, help or show has theirs. The page that they
 * have is as they left it; whoever has asked for something does not wait. Times are those of {@link System#nanoTime}.
 * Thread-safe.
 */
final class FewFirst {
    private static final long AFTER_THE_FIRST_NS = TimeUnit.SECONDS.toNanos(15);
    /** For one line, also where nobody who leads comes back. */
    private static final long AT_MOST_NS = TimeUnit.SECONDS.toNanos(5);

    /** When the first of all lines was opened, which is soon after the start, or later in a house where nobody was. */
    private final AtomicReference<Long> firstNs = new AtomicReference<>();
    private final Set<WorkshopId> there = ConcurrentHashMap.newKeySet();

    /** A line that opens now. {@code comesBack}: its room has gone on before this start. */
    Beginning opened(Place place, boolean comesBack, long nowNs) {
        firstNs.compareAndSet(null, nowNs);
        return new Beginning(place, comesBack, nowNs - firstNs.get(), nowNs);
    }

    /** What a line is sent first. Used by one thread at a time, but for {@link #noteAnswer}. */
    final class Beginning {
        private final Place place;
        private final boolean isAwaited;
        private final boolean mayWait;
        private final long openedNs;
        private volatile boolean answered;
        private boolean sent;

        private Beginning(Place place, boolean comesBack, long afterTheFirstNs, long openedNs) {
            this.place = place;
            this.isAwaited = comesBack && place.role() != Role.PARTICIPANT
                    && afterTheFirstNs < AFTER_THE_FIRST_NS + AT_MOST_NS;
            this.mayWait = comesBack && place.role() == Role.PARTICIPANT && afterTheFirstNs < AFTER_THE_FIRST_NS;
            this.openedNs = openedNs;
        }

        boolean waits(long nowNs) {
            return mayWait && !sent && !answered && nowNs - openedNs < AT_MOST_NS && !there.contains(place.room());
        }

        /** Something was asked on this line: what came of it is shown with the answer. Any thread may say so. */
        void noteAnswer() {
            answered = true;
        }

        /** Whether this is the first time that it is sent something of the room. */
        boolean isNow() {
            boolean first = !sent;
            sent = true;
            if (first && isAwaited) {
                there.add(place.room());
            }
            return first;
        }
    }
}
