package org.evensay.web;

/**
 * One frame for many sockets. It says what the clock is, for the timers, so it is made again after a moment; a page
 * cannot tell a quarter of a second from a slow network.
 */
record SharedFrame(OutFrame frame, long nowMs) {
    private static final long FRESH_FOR_MS = 250;

    boolean isFreshAt(long now) {
        return now - nowMs < FRESH_FOR_MS && now >= nowMs;
    }
}
