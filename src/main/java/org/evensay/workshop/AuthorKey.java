package org.evensay.workshop;

/**
 * Ties an idea to its author while the workshop is open: the HMAC of the author's seat secret with the question's salt
 * (hex). Nothing stored can compute it from a seat.
 */
public record AuthorKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
