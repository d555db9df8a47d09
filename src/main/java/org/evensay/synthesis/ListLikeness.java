package org.evensay.synthesis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two lists of priorities are (method.md 2.6), looked at down to the same depth k. Each list holds k things
 * or more, each once, the most important first; what comes below k is not looked at.
 *
 * @param overlap        how many things are in both
 * @param overlapShare   out of k
 * @param jaccard        out of all the things in either
 * @param averageOverlap the mean of the overlap shares at the depths 1 to k: what is high in both counts more
 * @param rankBiased     rank-biased overlap, carried on below k as it was at k; each depth counts nine tenths of the
 *                       one before (Webber, Moffat and Zobel 2010, RBO_ext with p = 0.9)
 */
public record ListLikeness(int overlap, double overlapShare, double jaccard, double averageOverlap,
                           double rankBiased) {
    private static final double GOES_ON = 0.9;

    public static <T> ListLikeness of(List<T> one, List<T> other, int depth) {
        if (depth < 1 || depth > Math.min(one.size(), other.size())) {
            throw new IllegalArgumentException("depth " + depth + " of " + one.size() + " and " + other.size());
        }
        double sumOfShares = 0;
        double weighted = 0;
        double weight = 1;
        for (int d = 1; d <= depth; d++) {
            double share = (double) inBoth(one, other, d) / d;
            weight *= GOES_ON;
            sumOfShares += share;
            weighted += share * weight;
        }
        int both = inBoth(one, other, depth);
        double share = (double) both / depth;
        return new ListLikeness(both, share, (double) both / (2 * depth - both), sumOfShares / depth,
                share * weight + (1 - GOES_ON) / GOES_ON * weighted);
    }

    private static <T> int inBoth(List<T> one, List<T> other, int depth) {
        Set<T> top = new HashSet<>(one.subList(0, depth));
        top.retainAll(new HashSet<>(other.subList(0, depth)));
        return top.size();
    }
}
