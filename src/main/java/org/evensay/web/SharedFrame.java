package org.evensay.web;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

/**
 * The bytes of one frame for many sockets. It says what the clock is, for the timers, so it is made again after a
 * moment; a page cannot tell a quarter of a second from a slow network. The bytes lie outside the heap, where the
 * network takes them from without a copy for each socket.
 */
record SharedFrame(ByteBuffer bytes, long madeNs) {
    private static final long FRESH_FOR_NS = TimeUnit.MILLISECONDS.toNanos(250);

    static SharedFrame of(ByteBuffer frame) {
        return new SharedFrame(ByteBuffer.allocateDirect(frame.remaining()).put(frame).flip(), System.nanoTime());
    }

    boolean isFresh() {
        return System.nanoTime() - madeNs < FRESH_FOR_NS;
    }
}
