package org.evensay.cli;

import java.util.Comparator;
import java.util.List;
import org.evensay.voting.Ranked;
import org.evensay.voting.Tally;
import org.evensay.voting.TieRule;

/** Counted votes as CSV. */
final class TallyCsv {
    private static final List<String> HEADER =
            List.of("group", "rank", "idea", "points", "people", "points_available", "share_of_available");

    private final PrintedCsv csv = new PrintedCsv(HEADER);

    /** Adds a group: by rank, then by idea in the order of Unicode's numbers, the same in every language. */
    TallyCsv with(String group, Tally<String> tally) {
        tally.ranked(TieRule.SHARED).stream()
                .sorted(Comparator.<Ranked<String>>comparingInt(Ranked::rank)
                        .thenComparing(Ranked::idea, PrintedCsv::byCodePoint))
                .forEach(ranked -> csv.write(row(group, ranked, tally.available())));
        return this;
    }

    private static List<String> row(String group, Ranked<String> ranked, long available) {
        return List.of(group, String.valueOf(ranked.rank()), ranked.idea(), String.valueOf(ranked.line().points()),
                String.valueOf(ranked.line().people()), String.valueOf(available),
                ranked.line().share().percent(2).toPlainString());
    }

    @Override
    public String toString() {
        return csv.toString();
    }
}
