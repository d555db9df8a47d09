package org.evensay.view.picture;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a theme has in one group. Not raised is not nought: nobody there had the chance to want it or not. A theme may
 * be raised without a figure, where the group keeps its figures to itself; and where it keeps ideas to itself, nobody
 * outside can say whether it raised a theme.
 *
 * @param inDoubt the theme is not among the ideas that the group passed on, but it kept some
 * @param atLeast the figure may be higher, because the group did not tell all that goes into it
 */
public record Cell(boolean raised, boolean inDoubt, boolean atLeast, Optional<BigDecimal> figure) {
    public static final Cell NOT_RAISED = new Cell(false, false, false, Optional.empty());
    public static final Cell NOT_PASSED_ON = new Cell(false, true, false, Optional.empty());
    public static final Cell RAISED = new Cell(true, false, false, Optional.empty());

    public Cell {
        if (figure.isPresent() && (!raised || figure.get().signum() < 0)) {
            throw new IllegalArgumentException(figure.get() + (raised ? " is under nought" : " of what nobody raised"));
        }
    }

    public static Cell of(BigDecimal figure) {
        return new Cell(true, false, false, Optional.of(figure));
    }

    public static Cell atLeast(BigDecimal figure) {
        return new Cell(true, false, true, Optional.of(figure));
    }

    public static Cell of(int figure) {
        return of(BigDecimal.valueOf(figure));
    }

    public boolean isBare() {
        return raised && figure.isEmpty();
    }
}
