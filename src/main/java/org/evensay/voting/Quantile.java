package org.evensay.voting;

import java.math.BigDecimal;
import java.util.List;

/**
 * The value that a part of the people lie at or below, in hundredths of a scale point, so that nothing is rounded.
 * Between two ratings it is read on the straight line from one to the other (position p(n-1)/100, type 7 of Hyndman
 * and Fan 1996), as the common statistics programs do by default.
 */
public record Quantile(int hundredths) {

    /** @param sorted at least one rating, the lowest first; {@code percent} 0 to 100 */
    public static Quantile of(int percent, List<Integer> sorted) {
        if (sorted.isEmpty() || percent < 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " per cent of " + sorted.size() + " ratings");
        }
        int position = percent * (sorted.size() - 1);
        int below = sorted.get(position / 100);
        int above = sorted.get(Math.min(position / 100 + 1, sorted.size() - 1));
        return new Quantile(100 * below + position % 100 * (above - below));
    }

    /** How far this one lies above the other. */
    public Quantile above(Quantile other) {
        return new Quantile(hundredths - other.hundredths);
    }

    /** Without zeros at the end: 7, 7.5, 7.25. */
    public BigDecimal value() {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
