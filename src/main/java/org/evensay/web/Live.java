package org.evensay.web;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.evensay.room.Counts;
import org.evensay.workshop.Role;

/** What all connections share. {@code few}: where the pages are made for which a whole room waits. */
record Live(Parts parts, Executor pages, Executor few, FewFirst fewFirst, ScheduledExecutorService workers,
            String epoch, LongSupplier nowMs, Patience patience, Counts counts) {
    private static final long MILLISECONDS_TO_SAY_GOODBYE = 1_000;

    /** Whoever leads, helps or shows does not wait behind all who take part. */
    Executor pagesOf(Place place) {
        return place.role() == Role.PARTICIPANT ? pages : few;
    }

    /** Says why, and cuts the line soon after: who takes nothing, or never answers, would keep it for long. */
    void end(Session session, CloseCode code) {
        counts.lineEnded(code);
        session.close(code.number(), code.reason(), Callback.NOOP);
        workers.schedule(session::disconnect, MILLISECONDS_TO_SAY_GOODBYE, TimeUnit.MILLISECONDS);
    }
}
