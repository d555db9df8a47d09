package org.evensay.workshop;

import java.util.Optional;

/**
 * A ballot that was handed in without a device: a paper with a printed number, or one that was spoken. The number says
 * which paper it is, so that none counts twice; nothing says who had it.
 */
public record Slip(boolean spoken, int number) {
    private static final String SPOKEN = "s";
    private static final String WORD = "s?[1-9][0-9]{0,4}";

    static Slip spoken(int number) {
        return new Slip(true, number);
    }

    /** As pages and papers write it: {@code 7}, or {@code s2} for the second that was spoken. */
    public static Optional<Slip> of(String word) {
        return word.matches(WORD)
                ? Optional.of(new Slip(word.startsWith(SPOKEN), Integer.parseInt(word.replace(SPOKEN, ""))))
                : Optional.empty();
    }

    /** A printed number. */
    public static Optional<Slip> ofPaper(String number) {
        return of(number).filter(slip -> !slip.spoken());
    }

    public String word() {
        return (spoken ? SPOKEN : "") + number;
    }
}
