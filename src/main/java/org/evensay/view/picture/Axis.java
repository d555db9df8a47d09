package org.evensay.view.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole numbers along a side of a picture, from nought to a round number that is not under the greatest.
 *
 * @param start where nought stands, in units of the picture; {@code end} where the last number does
 */
record Axis(int start, int end, int step, int steps) {
    private static final int MOST_STEPS = 5;

    static Axis upTo(int greatest, int start, int end) {
        int step = 1;
        for (int next = 0; (long) step * MOST_STEPS < greatest; next++) {
            // 1, 2, 5, 10, 20, 50, ...
            step = next % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new Axis(start, end, step, Math.max(1, (greatest - 1) / step + 1));
    }

    int last() {
        return step * steps;
    }

    int at(double number) {
        return (int) Math.round(start + (end - start) * number / last());
    }

    List<Integer> numbers() {
        return IntStream.rangeClosed(0, steps).map(number -> number * step).boxed().toList();
    }
}
