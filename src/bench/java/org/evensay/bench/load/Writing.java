package org.evensay.bench.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everybody sends commands of their own: each the next one as soon as the one before is acknowledged, or all together
 * so many a second, whether the server keeps up or not.
 */
final class Writing implements Lines.Watch {
    private static final Pattern ACK = Pattern.compile("\\{\"ack\":\"([0-9a-f]{32})\",\"v\":(\\d+)");

    /** As pages do: who is silent for a minute is gone. */
    private static final long A_BEAT_NS = 15_000_000_000L;

    private final List<Line> writers;
    private final int each;
    private final long betweenNs;
    private final long beganNs = System.nanoTime();
    private final Map<String, Long> waiting = new HashMap<>();
    private final Map<Line, Integer> sent = new HashMap<>();
    private final List<Long> took = new ArrayList<>();
    private final Set<String> drains = new HashSet<>();
    private int asked;
    private int refused;
    private long lastNs;
    private long beatNs = beganNs;

    /** {@code aSecond} is 0 for "as soon as it can be". */
    Writing(List<Line> writers, int each, double aSecond) {
        this.writers = writers;
        this.each = each;
        this.betweenNs = aSecond > 0 ? (long) (1e9 / aSecond) : 0;
        if (betweenNs == 0) {
            writers.forEach(this::ask);
        }
    }

    private void ask(Line line) {
        int number = sent.merge(line, 1, Integer::sum);
        if (number <= each) {
            asked++;
            String id = line.nextId();
            waiting.put(id, System.nanoTime());
            line.say(line.seat().command(id, line.commands()));
        }
    }

    @Override
    public void tick(long nowNs) {
        if (nowNs - beatNs > A_BEAT_NS) {
            beatNs = nowNs;
            writers.forEach(line -> line.say(Load.BEAT));
        }
        while (betweenNs > 0 && asked < each * writers.size() && beganNs + asked * betweenNs <= nowNs) {
            ask(writers.get(asked % writers.size()));
        }
    }

    @Override
    public void heard(Line line, Dialect.Kind kind, String begins, int bytes) {
        Matcher ack = ACK.matcher(begins);
        if (kind == Dialect.Kind.REFUSAL) {
            refused++;
            answered(line);
        } else if (ack.find() && waiting.containsKey(ack.group(1))) {
            took.add(System.nanoTime() - waiting.remove(ack.group(1)));
            drains.add(line.seat().room() + " " + ack.group(2));
            answered(line);
        }
    }

    private void answered(Line line) {
        lastNs = System.nanoTime();
        if (betweenNs == 0) {
            ask(line);
        }
    }

    @Override
    public boolean isDone() {
        return took.size() + refused == each * writers.size();
    }

    /** Kept, refused, in how long; how long the middle one and the 99th of 100 took; how many drains. */
    String told() {
        Collections.sort(took);
        return "wrote " + took.size() + " " + refused + " " + (lastNs - beganNs) + " " + at(0.5) + " " + at(0.99) + " "
                + drains.size();
    }

    private long at(double share) {
        return took.isEmpty() ? 0 : took.get((int) Math.ceil(share * took.size()) - 1);
    }
}
