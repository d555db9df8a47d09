package org.evensay.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Borda's count over a table of pairs: an idea's balance is by how many ballots it is put above the others, less by
 * how many it is put below them. With unranked last this gives the same order as the usual points n-1, n-2, ..., 0
 * (ideas left out sharing the middle of what is left): points = (balance + ballots x (n - 1)) / 2.
 */
public final class Borda {
    private Borda() {
    }

    /** The balance of each idea, in the order of the table's list. */
    public static <I> List<Long> balances(Pairwise<I> pairs) {
        int ideas = pairs.ideas().size();
        return IntStream.range(0, ideas).mapToObj(one -> IntStream.range(0, ideas)
                .mapToLong(other -> pairs.margin(one, other)).sum()).toList();
    }

    /** The ideas from the best to the last; level ones stand together. */
    public static <I> List<List<I>> order(Pairwise<I> pairs) {
        List<Long> balances = balances(pairs);
        Map<Long, List<I>> levels = new TreeMap<>(Comparator.reverseOrder());
        for (int idea = 0; idea < balances.size(); idea++) {
            levels.computeIfAbsent(balances.get(idea), level -> new ArrayList<>()).add(pairs.ideas().get(idea));
        }
        return List.copyOf(levels.values());
    }
}
