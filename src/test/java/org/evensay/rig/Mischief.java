package org.evensay.rig;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** One way of one socket on which messages come late, twice, in another order, again much later, or not at all. */
final class Mischief {

    enum Kind { NONE, LATE, LOST, TWICE, REORDERED, REPLAYED, CUT }

    /** How often each was done. Thread-safe. */
    static final class Counts {
        private final AtomicIntegerArray all = new AtomicIntegerArray(Kind.values().length);

        int of(Kind kind) {
            return all.get(kind.ordinal());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (Kind kind : Kind.values()) {
                text.append(kind).append(' ').append(of(kind)).append(' ');
            }
            return text.toString().strip();
        }
    }

    private static final int LATE_MS_AT_MOST = 150;

    private final OutputStream to;
    private final Random chance;
    private final Counts counts;
    private final List<byte[]> before = new ArrayList<>();
    private byte[] heldBack = new byte[0];

    Mischief(OutputStream to, Random chance, Counts counts) {
        this.to = to;
        this.chance = chance;
        this.counts = counts;
    }

    void carries(byte[] message) throws IOException {
        Kind kind = drawn();
        counts.all.incrementAndGet(kind.ordinal());
        switch (kind) {
            case NONE -> writes(message);
            case LATE -> {
                waits();
                writes(message);
            }
            case LOST -> before.add(message);
            case TWICE -> {
                writes(message);
                to.write(message);
            }
            case REORDERED -> holdsBack(message);
            case REPLAYED -> {
                writes(message);
                to.write(before.get(chance.nextInt(before.size())));
            }
            default -> throw new IOException("the line is cut");
        }
    }

    /** The first message of a line comes through: the page is waiting for it and does nothing before. */
    private Kind drawn() {
        int drawn = before.isEmpty() ? 0 : chance.nextInt(100);
        int begin = 60;
        for (Kind kind : List.of(Kind.LATE, Kind.LOST, Kind.TWICE, Kind.REORDERED, Kind.REPLAYED)) {
            if (drawn >= begin && drawn < begin + 7) {
                return kind;
            }
            begin += 7;
        }
        return drawn >= 97 ? Kind.CUT : Kind.NONE;
    }

    /** Whatever was held back follows. */
    private void writes(byte[] message) throws IOException {
        before.add(message);
        to.write(message);
        to.write(heldBack);
        heldBack = new byte[0];
    }

    private void holdsBack(byte[] message) throws IOException {
        before.add(message);
        to.write(heldBack);
        heldBack = message;
    }

    private void waits() {
        try {
            Thread.sleep(1 + chance.nextInt(LATE_MS_AT_MOST));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
