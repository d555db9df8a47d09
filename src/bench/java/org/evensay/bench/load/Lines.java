package org.evensay.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * All sockets of one load, on one thread, which runs {@link #turn} again and again. What a command of the load does
 * with them is its {@link Watch}.
 */
final class Lines {
    /** Who is told what happens, on the thread of the lines. */
    interface Watch {
        default void ready(Line line) {
        }

        default void heard(Line line, Dialect.Kind kind, String begins, int bytes) {
        }

        /** A line that breaks unasked is a fault of the measurement, unless a watch expects it. */
        default void lost(Line line, IOException why) {
            throw new UncheckedIOException("line " + line.number(), why);
        }

        /** Called at each turn, at least every few milliseconds. */
        default void tick(long nowNs) {
        }

        boolean isDone();
    }

    private final Dialect dialect;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final List<Line> all = new ArrayList<>();
    private Watch watch = () -> true;

    Lines(Dialect dialect) throws IOException {
        this.dialect = dialect;
        this.selector = Selector.open();
    }

    Dialect dialect() {
        return dialect;
    }

    List<Line> all() {
        return all;
    }

    InetSocketAddress address(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }

    Line add(Line.Seat seat) {
        Line line = new Line(all.size(), seat, this);
        all.add(line);
        return line;
    }

    /** The same person on a new line. */
    Line renewed(Line line) {
        Line fresh = new Line(line.number(), line.seat(), this);
        all.set(line.number(), fresh);
        return fresh;
    }

    void connect(Line line) {
        try {
            line.connect(selector);
        } catch (IOException broken) {
            lost(line, broken);
        }
    }

    /** Turns until the watch is done, or the time is over: false. */
    boolean run(Watch with, long atMostMs) throws IOException {
        watch = with;
        long until = System.nanoTime() + atMostMs * 1_000_000;
        while (!with.isDone()) {
            if (System.nanoTime() > until) {
                return false;
            }
            turn();
        }
        return true;
    }

    private void turn() throws IOException {
        selector.select(1);
        watch.tick(System.nanoTime());
        Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
        while (keys.hasNext()) {
            SelectionKey key = keys.next();
            keys.remove();
            act((Line) key.attachment(), key);
        }
    }

    private void act(Line line, SelectionKey key) {
        try {
            if (key.isValid()) {
                line.act(key, buffer);
            }
        } catch (IOException broken) {
            key.cancel();
            lost(line, broken);
        }
    }

    void ready(Line line) {
        watch.ready(line);
    }

    void heard(Line line, Dialect.Kind kind, String begins, int bytes) {
        watch.heard(line, kind, begins, bytes);
    }

    void lost(Line line, IOException why) {
        watch.lost(line, why);
    }
}
