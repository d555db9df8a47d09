package org.evensay.web;

import io.javalin.http.Context;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For whoever watches the machine: alive means it answers, ready means it has just written and synced. */
final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Store store;

    Health(Store store) {
        this.store = store;
    }

    void live(Context request) {
        request.contentType("text/plain").result("alive");
    }

    void ready(Context request) {
        try {
            store.proveItCanWrite();
            request.contentType("text/plain").result("ready");
        } catch (StoreFailed failed) {
            LOG.error("not ready: {}", failed.getMessage(), failed);
            request.status(503).contentType("text/plain").result("not ready: nothing can be saved at the moment");
        }
    }
}
