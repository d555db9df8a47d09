package org.evensay.web;

import java.nio.ByteBuffer;

/**
 * The bytes of one frame for many sockets. It says what the clock is, for the timers, so it is made again after a
 * moment; a page cannot tell a quarter of a second from a slow network. The bytes lie outside the heap, where the
 * network takes them from without a copy for each socket.
 */
record SharedFrame(ByteBuffer bytes, long nowMs) {
    private static final long FRESH_FOR_MS = 250;

    static SharedFrame of(ByteBuffer frame, long nowMs) {
        return new SharedFrame(ByteBuffer.allocateDirect(frame.remaining()).put(frame).flip(), nowMs);
    }

    boolean isFreshAt(long now) {
        return now - nowMs < FRESH_FOR_MS && now >= nowMs;
    }
}
