package org.evensay.voting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The disagreement index of the RAND/UCLA method for ratings 1 to 9: IPR = P70 - P30; c = (P70 + P30) / 2;
 * IPRAS = 2.35 + 1.5 x |5 - c|; DI = IPR / IPRAS (method.md 2.5). Made for panels of about nine; with few people it is
 * a rough guide.
 *
 * @param range    P70 - P30, in hundredths
 * @param adjusted IPRAS, in four-hundredths (one quarter of a hundredth), a whole number by its formula
 */
public record Disagreement(int range, int adjusted) {

    /** @param sorted at least one rating from 1 to 9, the lowest first */
    public static Disagreement of(List<Integer> sorted) {
        int low = Quantile.of(30, sorted).hundredths();
        int high = Quantile.of(70, sorted).hundredths();
        return new Disagreement(high - low, 4 * 235 + 3 * Math.abs(1_000 - low - high));
    }

    /** IPRAS in scale points. */
    public BigDecimal adjustedRange() {
        return BigDecimal.valueOf(adjusted).divide(BigDecimal.valueOf(400));
    }

    public BigDecimal index(int decimals) {
        return BigDecimal.valueOf(4L * range).divide(BigDecimal.valueOf(adjusted), decimals, RoundingMode.HALF_UP);
    }

    /** DI above 1, decided before any rounding. */
    public boolean isDisagreement() {
        return 4L * range > adjusted;
    }
}
