package org.evensay.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two lists of priorities are (method.md 2.6), looked at down to the same depth k. What comes below k is not
 * looked at; what shares a rank from 1 to k is, so that a cut never goes through a shared rank. With shared ranks a
 * list's head at depth d may hold more than d things, and the share in both is 2 x both / (those of one + those of the
 * other); without, that is both / d (Webber, Moffat and Zobel 2010, on ties).
 *
 * @param depth          k
 * @param overlap        how many things are in both
 * @param overlapShare   out of k, or as above
 * @param jaccard        out of all the things in either
 * @param averageOverlap the mean of the overlap shares at the depths 1 to k: what is high in both counts more
 * @param rankBiased     rank-biased overlap, carried on below k as it was at k; each depth counts nine tenths of the
 *                       one before (Webber, Moffat and Zobel 2010, RBO_ext with p = 0.9)
 */
public record ListLikeness(int depth, int overlap, double overlapShare, double jaccard, double averageOverlap,
                           double rankBiased) {
    private static final double GOES_ON = 0.9;

    /** Two lists of k things or more, each once, the most important first. */
    public static <T> ListLikeness of(List<T> one, List<T> other, int depth) {
        return ofRanks(ranks(one), ranks(other), depth);
    }

    private static <T> Map<T, Integer> ranks(List<T> list) {
        Map<T, Integer> ranks = new HashMap<>();
        list.forEach(each -> ranks.put(each, ranks.size() + 1));
        return ranks;
    }

    /** Two lists of k things or more by their ranks, 1 the top; what is level shares its rank, 1, 2, 2, 4. */
    public static <T> ListLikeness ofRanks(Map<T, Integer> one, Map<T, Integer> other, int depth) {
        if (depth < 1 || depth > Math.min(one.size(), other.size())) {
            throw new IllegalArgumentException("depth " + depth + " of " + one.size() + " and " + other.size());
        }
        int[] ofOne = heads(one, one, depth);
        int[] ofOther = heads(other, other, depth);
        int[] both = heads(one, other, depth);
        double sumOfShares = 0;
        double weighted = 0;
        double weight = 1;
        double share = 0;
        for (int d = 1; d <= depth; d++) {
            share = 2.0 * both[d] / (ofOne[d] + ofOther[d]);
            weight *= GOES_ON;
            sumOfShares += share;
            weighted += share * weight;
        }
        return new ListLikeness(depth, both[depth], share,
                (double) both[depth] / (ofOne[depth] + ofOther[depth] - both[depth]), sumOfShares / depth,
                share * weight + (1 - GOES_ON) / GOES_ON * weighted);
    }

    /** How many things are in the heads of both lists at the depths 0 to k. */
    private static <T> int[] heads(Map<T, Integer> one, Map<T, Integer> other, int depth) {
        int[] heads = new int[depth + 1];
        for (Map.Entry<T, Integer> each : one.entrySet()) {
            int inBoth = Math.max(each.getValue(), other.getOrDefault(each.getKey(), Integer.MAX_VALUE));
            if (inBoth <= depth) {
                heads[inBoth]++;
            }
        }
        for (int d = 1; d <= depth; d++) {
            heads[d] += heads[d - 1];
        }
        return heads;
    }
}
