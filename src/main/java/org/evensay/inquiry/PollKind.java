package org.evensay.inquiry;

import java.util.List;

/**
 * What a group can ask itself in private, and how many steps there are to choose from. Ready questions go by names,
 * which have their words in every language: other words that mean something else would need another name.
 */
public enum PollKind {
    /** The ladder of involvement: information, consultation, participation, partnership, control. */
    LADDER(5, List.of("LADDER")),
    /** The table of Slay and Stephens: one step for each pair of who designs and who delivers. */
    DESIGN_AND_DELIVERY(9, List.of("DESIGN_AND_DELIVERY")),
    /** Statements of the group's own, from "not at all" to "very much". */
    MEASURES(5, List.of()),
    /** Where the group is between two things that are both worth having. */
    BALANCES(5, List.of("RULES", "STRUCTURE", "LEADING", "WEIGHT", "SERVICES"));

    /** Staff alone, both together, people of the group alone: so many rows and columns has the table. */
    public static final int WHO = 3;

    private final int steps;
    private final List<String> ready;

    PollKind(int steps, List<String> ready) {
        this.steps = steps;
        this.ready = ready;
    }

    public int steps() {
        return steps;
    }

    public boolean isInOwnWords() {
        return ready.isEmpty();
    }

    /** The names of its questions; none where the group writes them. */
    public List<String> ready() {
        return ready;
    }

    /** The step of the table for a row and a column, each from 1. */
    public static int stepAt(int designs, int delivers) {
        return (designs - 1) * WHO + delivers;
    }
}
