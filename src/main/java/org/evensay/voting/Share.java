package org.evensay.voting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, kept as two whole numbers so that nothing is lost before it is shown. */
public record Share(long part, long whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is not a part of " + whole);
        }
    }

    /** In per cent, rounded half up to this many decimals; nothing of nothing is 0. */
    public BigDecimal percent(int decimals) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : BigDecimal.valueOf(part).movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
