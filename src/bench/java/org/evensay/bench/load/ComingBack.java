package org.evensay.bench.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ThreadLocalRandom;

/** All lines break at once, and come back as pages do: after a random wait, longer after each try that failed. */
final class ComingBack implements Lines.Watch {
    private static final long FIRST_MS = 500;
    private static final long MOST_MS = 30_000;
    private static final long MOST_FOR_THE_LEADER_MS = 1_000;

    private record Try(long dueNs, Line line) {
    }

    private final Lines lines;
    private final int all;
    private final Map<Integer, Integer> failures = new HashMap<>();
    private final PriorityQueue<Try> tries = new PriorityQueue<>((one, other) ->
            Long.compare(one.dueNs(), other.dueNs()));
    private long lostNs;
    private long halfNs;
    private long leaderNs;
    private long lastNs;
    private int back;
    private int beforeLeader;

    ComingBack(Lines lines) {
        this.lines = lines;
        this.all = lines.all().size();
    }

    @Override
    public void lost(Line line, IOException why) {
        if (lines.all().get(line.number()) == line) {
            lostNs = lostNs == 0 ? System.nanoTime() : lostNs;
            line.hangUp();
            int failed = failures.merge(line.number(), 1, Integer::sum) - 1;
            tries.add(new Try(System.nanoTime() + delayMs(failed, line.number() == 0) * 1_000_000,
                    lines.renewed(line)));
        }
    }

    /** As web/static/js/backoff.js has it. */
    private static long delayMs(int failed, boolean leads) {
        long most = Math.min(leads ? MOST_FOR_THE_LEADER_MS : MOST_MS, FIRST_MS << Math.min(failed, 10));
        return ThreadLocalRandom.current().nextLong(FIRST_MS / 2, most + 1);
    }

    @Override
    public void tick(long nowNs) {
        while (!tries.isEmpty() && tries.peek().dueNs() <= nowNs) {
            lines.connect(tries.poll().line());
        }
    }

    @Override
    public void ready(Line line) {
        back++;
        lastNs = System.nanoTime();
        halfNs = back == (all + 1) / 2 ? lastNs : halfNs;
        if (line.number() == 0) {
            leaderNs = lastNs;
            beforeLeader = back - 1;
        }
    }

    @Override
    public boolean isDone() {
        return back == all;
    }

    /** Nanoseconds since the first was lost: until half, all, and whoever leads are back, and who was before them. */
    String told() {
        return "back " + (halfNs - lostNs) + " " + (lastNs - lostNs) + " " + (leaderNs - lostNs) + " " + beforeLeader;
    }
}
