package org.evensay.support;

import java.io.IOException;

/** Work of a network that a test stands in for: on a thread of its own, which keeps no program from its end. */
public final class Background {
    private Background() {
    }

    /** What is cut off in the middle is the end of it. */
    public interface Work {
        void does() throws IOException;
    }

    public static void begin(String name, Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.does();
            } catch (IOException cutOff) {
                Thread.currentThread().interrupt();
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }
}
