package org.evensay.workshop;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * What people type to find the room: six signs, eight where strangers can try, that cannot be taken for one another,
 * in any case and spacing.
 */
public record JoinCode(String value) {
    public static final int LENGTH_AT_HOME = 6;
    public static final int LENGTH_IN_PUBLIC = 8;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static JoinCode drawn(Moment at, int length) {
        return new JoinCode(signs(at, length));
    }

    static String signs(Moment at, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int sign = 0; sign < length; sign++) {
            code.append(SIGNS.charAt(at.chance().nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Of a number that is far larger than there are codes. */
    static String signs(BigInteger number, int length) {
        StringBuilder code = new StringBuilder(length);
        BigInteger left = number;
        for (int sign = 0; sign < length; sign++) {
            BigInteger[] parts = left.divideAndRemainder(BigInteger.valueOf(SIGNS.length()));
            code.append(SIGNS.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return code.toString();
    }

    /** What somebody typed, if it can be a code at all. */
    public static Optional<JoinCode> typed(String text) {
        return signsIn(text).filter(code -> code.length() == LENGTH_AT_HOME || code.length() == LENGTH_IN_PUBLIC)
                .map(JoinCode::new);
    }

    /** The signs without what people put between them, in capitals; empty when there is anything else. */
    static Optional<String> signsIn(String text) {
        String code = Digits.plain(text).replaceAll("[\\s\\p{Z}\\p{Pd}._]", "").toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(signs -> signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0));
    }

    /** In two groups, as it is read out: "K7M 2PX". */
    public String spoken() {
        int half = value.length() / 2;
        return value.substring(0, half) + " " + value.substring(half);
    }

    @Override
    public String toString() {
        return value;
    }
}
