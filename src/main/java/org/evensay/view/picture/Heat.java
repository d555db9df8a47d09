package org.evensay.view.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How strongly a cell of a table is coloured, beside its figure: from 1 to 5, by fifths of the greatest figure. */
public record Heat(BigDecimal most) {
    static final int STRONGEST = 5;

    public static Heat of(Grid grid) {
        return new Heat(grid.most());
    }

    /** Empty where there is no figure, and for nought. */
    public Optional<Integer> of(Cell cell) {
        return cell.figure().filter(figure -> figure.signum() > 0).map(figure -> figure
                .multiply(BigDecimal.valueOf(STRONGEST)).divide(most, 0, RoundingMode.CEILING).intValueExact());
    }
}
