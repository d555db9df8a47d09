package org.evensay.rig.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long what took, in milliseconds. Thread-safe. */
final class Delays {
    private final Map<String, List<Long>> all = new LinkedHashMap<>();
    private volatile String during = "nothing";

    /** From now on lines are lost because of this. */
    void during(String fault) {
        during = fault;
    }

    void aLineTook(long sinceNs) {
        took(during + ": a line", sinceNs);
    }

    synchronized void took(String what, long sinceNs) {
        all.computeIfAbsent(what, first -> new ArrayList<>()).add((System.nanoTime() - sinceNs) / 1_000_000);
    }

    /** Zero when there was none. */
    synchronized long most(String what) {
        return all.getOrDefault(what, List.of(0L)).stream().max(Long::compare).orElse(0L);
    }

    /** The middle one and the longest of each kind, and how many there were. */
    @Override
    public synchronized String toString() {
        return all.entrySet().stream().map(one -> {
            List<Long> sorted = new ArrayList<>(one.getValue());
            Collections.sort(sorted);
            return one.getKey() + " " + sorted.get(sorted.size() / 2) + "/" + sorted.get(sorted.size() - 1) + " ms ("
                    + sorted.size() + ")";
        }).collect(Collectors.joining(", "));
    }
}
