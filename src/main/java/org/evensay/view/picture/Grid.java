package org.evensay.view.picture;

import java.math.BigDecimal;
import java.util.List;

/**
 * Themes by groups, with one kind of figure: shares in per cent, or ranks from 1, shared by what is level (1, 2, 2, 4).
 *
 * @param title what the picture is called
 * @param about one sentence: the question that it answers
 */
public record Grid(String title, String about, List<String> groups, List<Row> rows) {

    /** A theme, with a cell for each group. */
    public record Row(String theme, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Grid {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        int wide = groups.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != wide)) {
            throw new IllegalArgumentException("A theme needs a cell for each of the " + wide + " groups");
        }
    }

    /** Whether a dash may stand for something that a group kept to itself. */
    public boolean isInDoubt() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::inDoubt);
    }

    /** Whether a figure may be higher than it is told. */
    public boolean hasAtLeast() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::atLeast);
    }

    /** The greatest figure of all; nought where there is none. */
    public BigDecimal most() {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.figure().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
