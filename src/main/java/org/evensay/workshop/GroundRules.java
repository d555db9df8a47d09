package org.evensay.workshop;

import java.util.Comparator;
import java.util.List;

/** What the group agrees on for its time together: a few lines, proposed, changed and agreed in the room. */
public record GroundRules(Keyed<RuleId, GroundRule> lines) {

    public static final GroundRules NONE = new GroundRules(Keyed.none());

    /** {@code place} keeps the lines in the order in which they were proposed. */
    public record GroundRule(RuleId id, int place, String text) {
    }

    public List<GroundRule> inOrder() {
        return lines.values().stream().sorted(Comparator.comparingInt(GroundRule::place)).toList();
    }

    /** As they are read out. */
    public List<String> texts() {
        return inOrder().stream().map(GroundRule::text).toList();
    }

    public GroundRules proposed(RuleId id, String text) {
        int last = lines.values().stream().mapToInt(GroundRule::place).max().orElse(0);
        return new GroundRules(lines.with(id, new GroundRule(id, last + 1, text)));
    }

    public GroundRules reworded(RuleId id, String text) {
        GroundRule old = lines.get(id).orElseThrow();
        return new GroundRules(lines.with(id, new GroundRule(id, old.place(), text)));
    }

    public GroundRules without(RuleId id) {
        return new GroundRules(lines.without(id));
    }
}
