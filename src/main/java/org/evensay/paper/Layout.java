package org.evensay.paper;

import static org.evensay.paper.Column.BALLOT;
import static org.evensay.paper.Column.GROUP;
import static org.evensay.paper.Column.IDEA;
import static org.evensay.paper.Column.PLACE;
import static org.evensay.paper.Column.THEME;

import java.util.List;

/** Which columns a file has: the ballots of a vote, or the ballots of many groups with the themes of their ideas. */
public enum Layout {
    BALLOTS(List.of(BALLOT, PLACE, IDEA), List.of(GROUP), "ballot, place, idea and, if you like, group"),
    THEMED_BALLOTS(List.of(GROUP, BALLOT, PLACE, IDEA, THEME), List.of(), "group, ballot, place, idea and theme");

    private final List<Column> needed;
    private final List<Column> optional;
    private final String sentence;

    Layout(List<Column> needed, List<Column> optional, String sentence) {
        this.needed = needed;
        this.optional = optional;
        this.sentence = sentence;
    }

    List<Column> needed() {
        return needed;
    }

    boolean needs(Column column) {
        return needed.contains(column);
    }

    boolean knows(Column column) {
        return needed.contains(column) || optional.contains(column);
    }

    /** As a person reads it: "ballot, place, idea and, if you like, group". */
    String columns() {
        return sentence;
    }
}
