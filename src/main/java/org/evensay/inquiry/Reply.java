package org.evensay.inquiry;

import java.time.LocalDate;

/**
 * What a group says to the word that it was given back.
 *
 * @param to    the version of the word that it had before it
 * @param words what would be right, or empty
 */
public record Reply(int to, Kind kind, String words, LocalDate day) {

    /** WITHHELD: what the group said is not to be used any more. */
    public enum Kind { ACCEPTED, CORRECTED, WITHHELD }
}
