package org.evensay.web;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A wrong code, a closed room and a locked one are answered alike, also in the time it takes: each so long after it
 * was asked. No thread waits meanwhile.
 */
final class SameTime {
    private static final long AFTER_MS = 300;

    private SameTime() {
    }

    static void answer(Context request, Runnable answer) {
        request.future(() -> CompletableFuture.runAsync(answer,
                CompletableFuture.delayedExecutor(Math.max(0, AFTER_MS - soFar(request)), TimeUnit.MILLISECONDS)));
    }

    private static long soFar(Context request) {
        return Caller.of(request).millisecondsAgo();
    }
}
