package org.evensay.synthesis;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far two people agree who gave each idea one theme without seeing what the other gave.
 *
 * @param ideas how many ideas both have coded
 * @param same  how many of these have the same theme from both
 * @param kappa Cohen's kappa (1960): the agreement beyond what two people with the same habits would reach by chance;
 *              1 in full, 0 as by chance, below 0 less. Empty without ideas, and when both gave one and the same theme
 *              to everything, where chance explains all
 */
public record CoderAgreement(int ideas, int same, OptionalDouble kappa) {

    /** Two lists of themes for the same ideas in the same order. */
    public static <T> CoderAgreement of(List<T> one, List<T> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(one.size() + " themes and " + other.size());
        }
        int same = 0;
        for (int at = 0; at < one.size(); at++) {
            same += one.get(at).equals(other.get(at)) ? 1 : 0;
        }
        return new CoderAgreement(one.size(), same, kappa(same, one, other));
    }

    /** (observed - by chance) / (1 - by chance), all in n squared, which are whole numbers. */
    private static <T> OptionalDouble kappa(int same, List<T> one, List<T> other) {
        Map<T, Long> often = often(other);
        long byChance = often(one).entrySet().stream()
                .mapToLong(given -> given.getValue() * often.getOrDefault(given.getKey(), 0L)).sum();
        long all = (long) one.size() * one.size();
        return all == byChance ? OptionalDouble.empty()
                : OptionalDouble.of((double) ((long) same * one.size() - byChance) / (all - byChance));
    }

    private static <T> Map<T, Long> often(List<T> themes) {
        return themes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
