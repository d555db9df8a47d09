package org.evensay.web;

import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For whoever watches the machine: alive means it answers, ready means it has just written and synced. Anybody may
 * ask, and a proof costs the disk something, so whoever asks again within the second is told the last one. So is who
 * asks while a proof is under way, and of one that hangs that it is not ready: nobody waits for it.
 * Thread-safe: one proof at a time, on the thread of whoever asked first.
 */
final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private static final long NS_TO_PROVE = TimeUnit.SECONDS.toNanos(3);

    private final Store store;
    private final Bucket proofs = Bucket.builder().addLimit(limit -> limit.capacity(1)
            .refillGreedy(Limit.PROOFS_OF_WRITING_A_SECOND.most(), Duration.ofSeconds(1))).build();
    private final Lock proving = new ReentrantLock();
    private volatile boolean ready;
    private volatile Optional<Long> begunNs = Optional.empty();
    private volatile boolean stopping;

    Health(Store store) {
        this.store = store;
    }

    /** From now on it is not ready: whoever shares out people among several servers sends no more of them here. */
    void stops() {
        stopping = true;
    }

    void live(Context request) {
        request.contentType("text/plain; charset=utf-8").result("alive");
    }

    void ready(Context request) {
        request.contentType("text/plain; charset=utf-8");
        if (stopping) {
            request.status(503).result("not ready: this server is stopping");
        } else {
            boolean canWrite = proveWriting();
            request.status(canWrite ? 200 : 503)
                    .result(canWrite ? "ready" : "not ready: nothing can be saved at the moment");
        }
    }

    private boolean proveWriting() {
        if (!proving.tryLock()) {
            return ready && !hangs();
        }
        try {
            if (proofs.tryConsume(1)) {
                begunNs = Optional.of(System.nanoTime());
                ready = canWrite();
            }
            return ready;
        } finally {
            begunNs = Optional.empty();
            proving.unlock();
        }
    }

    private boolean hangs() {
        return begunNs.filter(begun -> System.nanoTime() - begun > NS_TO_PROVE).isPresent();
    }

    private boolean canWrite() {
        try {
            store.proveItCanWrite();
            return true;
        } catch (StoreFailed failed) {
            LOG.error("not ready: {}", failed.getMessage(), failed);
            return false;
        }
    }
}
