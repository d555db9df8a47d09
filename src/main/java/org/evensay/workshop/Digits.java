package org.evensay.workshop;

/** Numbers as people type them: each script has digits of its own, and a keyboard gives those of its language. */
public final class Digits {
    private static final int TEN = 10;

    private Digits() {
    }

    /** With the digits of every script as 0 to 9; all else stays as it was typed. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().map(Digits::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int sign) {
        return Character.isDigit(sign) ? '0' + Character.digit(sign, TEN) : sign;
    }
}
