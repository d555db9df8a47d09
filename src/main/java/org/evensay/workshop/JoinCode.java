package org.evensay.workshop;

import java.util.Locale;
import java.util.Optional;

/** What people type to find the room: six signs that cannot be taken for one another, in any case and spacing. */
public record JoinCode(String value) {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    public static JoinCode drawn(Moment at) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int sign = 0; sign < LENGTH; sign++) {
            code.append(SIGNS.charAt(at.chance().nextInt(SIGNS.length())));
        }
        return new JoinCode(code.toString());
    }

    /** What somebody typed, if it can be a code at all. */
    public static Optional<JoinCode> typed(String text) {
        String code = text.replaceAll("[\\s\\p{Z}\\p{Pd}._]", "").toUpperCase(Locale.ROOT);
        boolean readable = code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return readable ? Optional.of(new JoinCode(code)) : Optional.empty();
    }

    /** In groups, as it is read out: "K7M 2PX". */
    public String spoken() {
        return value.substring(0, 3) + " " + value.substring(3);
    }

    @Override
    public String toString() {
        return value;
    }
}
