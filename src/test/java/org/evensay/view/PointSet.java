package org.evensay.view;

import java.util.Arrays;

/**
 * A set of results: each is the points of all ideas, written as one number with a digit for each idea. Adding a ballot
 * to every result at once is moving all bits by the same distance, which is what makes an exhaustive search possible.
 */
final class PointSet {
    private final long[] words;
    private int used;

    PointSet(long size) {
        words = new long[Math.toIntExact((size >> 6) + 2)];
    }

    static PointSet ofNothing(long size) {
        PointSet set = new PointSet(size);
        set.words[0] = 1;
        set.used = 1;
        return set;
    }

    boolean has(long number) {
        return (words[(int) (number >> 6)] >>> (number & 63) & 1) != 0;
    }

    void clear() {
        Arrays.fill(words, 0, used, 0);
        used = 0;
    }

    /** Takes in every number of the other set, made larger by {@code distance}. */
    void addMoved(PointSet other, long distance) {
        int jump = (int) (distance >> 6);
        int bits = (int) (distance & 63);
        if (bits == 0) {
            for (int at = 0; at < other.used; at++) {
                words[at + jump] |= other.words[at];
            }
        } else {
            addMoved(other.words, other.used, jump, bits);
        }
        used = Math.max(used, Math.min(words.length, other.used + jump + 1));
        while (words[used - 1] == 0) {
            used--;
        }
    }

    private void addMoved(long[] from, int length, int jump, int bits) {
        words[jump] |= from[0] << bits;
        for (int at = 1; at < length; at++) {
            words[at + jump] |= from[at] << bits | from[at - 1] >>> -bits;
        }
        if (from[length - 1] >>> -bits != 0) {
            words[length + jump] |= from[length - 1] >>> -bits;
        }
    }
}
