package org.evensay.bench.load;

import java.util.concurrent.atomic.AtomicInteger;

/** One change, asked for by whoever leads, until it is acknowledged and everybody else has it. */
final class Change implements Lines.Watch {
    private static final AtomicInteger CHANGES = new AtomicInteger();

    private final int number = CHANGES.incrementAndGet();
    private final Line leader;
    private final int seats;
    private long askedNs;
    private long acknowledgedNs;
    private long lastNs;
    private int arrived;
    private int bytes;

    Change(Line leader, int seats) {
        this.leader = leader;
        this.seats = seats;
    }

    void ask(String text) {
        askedNs = System.nanoTime();
        leader.say(text);
    }

    @Override
    public void heard(Line line, Dialect.Kind kind, String begins, int length) {
        if (kind == Dialect.Kind.REFUSAL) {
            throw new IllegalStateException("refused: " + begins);
        }
        if (line == leader && kind == Dialect.Kind.ANSWER) {
            acknowledgedNs = System.nanoTime();
        } else if (line != leader && kind == Dialect.Kind.CHANGE && line.sees(number)) {
            arrived++;
            bytes = length;
            lastNs = System.nanoTime();
        }
    }

    int arrived() {
        return arrived;
    }

    @Override
    public boolean isDone() {
        return acknowledgedNs != 0 && arrived >= seats;
    }

    /** Nanoseconds from asking to the acknowledgement, and from that to the last seat; bytes of one message. */
    String told() {
        long last = seats == 0 ? acknowledgedNs : lastNs;
        return "changed " + (acknowledgedNs - askedNs) + " " + Math.max(0, last - acknowledgedNs) + " " + bytes;
    }
}
