package org.evensay.voting;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Spearman's rank correlation of two lists of numbers for the same ideas, both of ranks or both of points: 1 the same
 * order, 0 no likeness, -1 the opposite one. Level ideas share the middle of their ranks, so it is the product-moment
 * correlation of those.
 */
public final class RankCorrelation {
    private RankCorrelation() {
    }

    /** Empty with fewer than two ideas, or when all are level in one of the lists: there is no order to compare. */
    public static OptionalDouble of(List<Integer> one, List<Integer> other) {
        return ofDistances(fromTheMiddle(one), fromTheMiddle(other));
    }

    /** The same from the ranks, level ideas having the middle of theirs: 1, 2.5, 2.5, 4. */
    public static OptionalDouble ofMidRanks(double[] one, double[] other) {
        return ofDistances(fromTheMiddle(one), fromTheMiddle(other));
    }

    private static OptionalDouble ofDistances(double[] first, double[] second) {
        double spread = Math.sqrt(product(first, first) * product(second, second));
        return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(product(first, second) / spread);
    }

    /** How far each one's rank lies from the middle: half of those below less those above. */
    private static double[] fromTheMiddle(List<Integer> numbers) {
        return numbers.stream().mapToDouble(mine ->
                numbers.stream().mapToInt(each -> Integer.compare(mine, each)).sum() / 2.0).toArray();
    }

    private static double[] fromTheMiddle(double[] ranks) {
        double[] away = new double[ranks.length];
        for (int at = 0; at < ranks.length; at++) {
            away[at] = ranks[at] - (ranks.length + 1) / 2.0;
        }
        return away;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
