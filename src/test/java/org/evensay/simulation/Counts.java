package org.evensay.simulation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.workshop.Role;

/** How often what happened and was checked, over one world or many. */
final class Counts {
    private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
    private final Map<Checked, Long> checks = new EnumMap<>(Checked.class);
    private final Set<Role> seen = EnumSet.noneOf(Role.class);

    void count(Fault fault) {
        faults.merge(fault, 1L, Long::sum);
    }

    void count(Checked check) {
        checks.merge(check, 1L, Long::sum);
    }

    /** A page of this role was compared. */
    void saw(Role role) {
        seen.add(role);
        count(Checked.PAGES);
    }

    void add(Counts other) {
        other.faults.forEach((fault, times) -> faults.merge(fault, times, Long::sum));
        other.checks.forEach((check, times) -> checks.merge(check, times, Long::sum));
        seen.addAll(other.seen);
    }

    Set<Fault> faults() {
        return faults.keySet();
    }

    Set<Checked> checks() {
        return checks.keySet();
    }

    Set<Role> roles() {
        return seen;
    }

    @Override
    public String toString() {
        Map<String, Object> all = new TreeMap<>();
        faults.forEach((fault, times) -> all.put(fault.name(), times));
        checks.forEach((check, times) -> all.put(check.name(), times));
        return all + " " + seen;
    }
}
