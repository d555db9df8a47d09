package org.evensay.bench.fanout;

import java.util.ArrayList;
import java.util.List;
import org.evensay.bench.Cpu;
import org.evensay.bench.Figures;
import org.evensay.bench.Program;
import org.evensay.bench.Receivers;

/** Some changes at one server, one after another, each when everybody has had the one before for a while. */
record Turn(double cpuMicrosAChange, List<Receivers.Changed> changes) {
    /** A page of Evensay's takes a change every 200 ms at most, and the pace is the same for all. */
    private static final long BETWEEN_MS = 250;

    static Turn of(Contender contender, int changes, int bytes) {
        contender.getReady();
        Program.pause(BETWEEN_MS);
        List<Receivers.Changed> seen = new ArrayList<>();
        Cpu before = contender.program().cpu();
        for (int number = 0; number < changes; number++) {
            seen.add(contender.change(bytes));
            Program.pause(BETWEEN_MS);
        }
        return new Turn(contender.program().cpu().microsSince(before) / changes, seen);
    }

    int bytes() {
        return (int) Figures.median(changes.stream().map(Receivers.Changed::bytes).toList());
    }
}
