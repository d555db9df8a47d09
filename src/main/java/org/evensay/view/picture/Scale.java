package org.evensay.view.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a picture is on a page: its units are CSS pixels when letters are as usual, and it grows with letters. */
public final class Scale {
    /** Units in one em of {@code .drawing}, which has small words: {@code --size-small}. */
    private static final int UNITS = 15;

    private Scale() {
    }

    /** A length as the attributes of SVG take it: {@code 19.2em}. */
    public static String em(int units) {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(UNITS), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString() + "em";
    }
}
