package org.evensay.room;

import java.util.concurrent.ThreadFactory;

/** Threads that work beside what people ask for, and for which the program does not stay. */
public final class Helpers {
    private Helpers() {
    }

    /** Makes threads of this name, which whoever looks for what is busy will read. */
    public static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
