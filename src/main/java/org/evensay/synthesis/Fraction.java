package org.evensay.synthesis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact part of one: shares of groups of different sizes are added before anything is rounded. Never negative;
 * not kept in lowest terms beyond what adding needs, so one half and two quarters compare as the same and are not
 * {@code equals}.
 */
public record Fraction(BigInteger part, BigInteger whole) implements Comparable<Fraction> {
    public static final Fraction NOTHING = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    public Fraction {
        if (part.signum() < 0 || whole.signum() <= 0) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** Nothing of nothing is nothing. */
    public static Fraction of(long part, long whole) {
        return whole == 0 ? NOTHING : new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    public Fraction plus(Fraction other) {
        BigInteger sum = part.multiply(other.whole).add(other.part.multiply(whole));
        BigInteger both = whole.multiply(other.whole);
        BigInteger common = sum.gcd(both);
        return new Fraction(sum.divide(common), both.divide(common));
    }

    public Fraction dividedBy(int number) {
        return new Fraction(part, whole.multiply(BigInteger.valueOf(number)));
    }

    @Override
    public int compareTo(Fraction other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    /** In per cent, rounded half up to this many decimals. */
    public BigDecimal percent(int decimals) {
        return new BigDecimal(part).movePointRight(2).divide(new BigDecimal(whole), decimals, RoundingMode.HALF_UP);
    }
}
