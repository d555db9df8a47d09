package org.evensay.workshop;

/**
 * The sign of a shared idea: A to Z, then AA, AB, ... Letters, because numbers would look like points. Never used
 * twice.
 */
public record Letter(int place) implements Comparable<Letter> {

    /** The letter of the n-th idea shared on a question, counting from 1. */
    public Letter {
        if (place < 1) {
            throw new IllegalArgumentException("letters count from 1, not " + place);
        }
    }

    @Override
    public int compareTo(Letter other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        StringBuilder sign = new StringBuilder();
        for (int rest = place; rest > 0; rest = (rest - 1) / 26) {
            sign.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return sign.toString();
    }
}
