package org.evensay.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The middle and the upper end of what was measured. */
public final class Figures {
    private Figures() {
    }

    /** Of an even number, the mean of the two in the middle; not a number when nothing was measured. */
    public static double median(Collection<? extends Number> measured) {
        List<Double> sorted = sorted(measured);
        int half = sorted.size() / 2;
        return sorted.isEmpty() ? Double.NaN
                : sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The same of one thing that was measured with others each time. */
    public static <T> double median(Collection<T> measured, ToDoubleFunction<T> what) {
        return median(measured.stream().map(what::applyAsDouble).toList());
    }

    /** The smallest measured value that so many of them do not exceed; not a number when nothing was measured. */
    public static double at(double share, Collection<? extends Number> measured) {
        List<Double> sorted = sorted(measured);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(rank, 1) - 1);
    }

    private static List<Double> sorted(Collection<? extends Number> measured) {
        return measured.stream().map(Number::doubleValue).sorted().toList();
    }

    public static String one(double figure) {
        return told("%.1f", figure);
    }

    public static String two(double figure) {
        return told("%.2f", figure);
    }

    public static String whole(double figure) {
        return told("%.0f", figure);
    }

    private static String told(String format, double figure) {
        return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, format, figure);
    }
}
