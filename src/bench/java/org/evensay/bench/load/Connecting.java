package org.evensay.bench.load;

import java.util.Iterator;
import java.util.List;

/** Lines come in, so many at once; a line is in when the server has sent what makes a page usable. */
final class Connecting implements Lines.Watch {
    private final Lines lines;
    private final Iterator<Line> waiting;
    private final int all;
    private final int atOnce;
    private int begun;
    private int ready;

    Connecting(Lines lines, List<Line> fresh, int atOnce) {
        this.lines = lines;
        this.waiting = fresh.iterator();
        this.all = fresh.size();
        this.atOnce = atOnce;
    }

    @Override
    public void tick(long nowNs) {
        while (waiting.hasNext() && begun - ready < atOnce) {
            begun++;
            lines.connect(waiting.next());
        }
    }

    @Override
    public void ready(Line line) {
        ready++;
    }

    int ready() {
        return ready;
    }

    @Override
    public boolean isDone() {
        return ready == all;
    }
}
