package org.evensay.cli;

import java.util.Comparator;
import java.util.List;
import org.evensay.synthesis.Comparison;
import org.evensay.synthesis.ThemeLine;
import org.evensay.voting.Place;

/** Themes over groups as CSV: by rank, then by theme in the order of Unicode's numbers. Shares are in per cent. */
final class CompareCsv {
    private static final List<String> HEADER =
            List.of("theme", "points", "pooled_share", "group_equal_share", "groups", "people", "rank");
    private static final int DECIMALS = 2;

    private CompareCsv() {
    }

    static String of(Comparison<String> comparison) {
        PrintedCsv csv = new PrintedCsv(HEADER);
        comparison.ranked().stream()
                .sorted(Comparator.<Place<ThemeLine<String>>>comparingInt(Place::rank)
                        .thenComparing(place -> place.line().theme(), PrintedCsv::byCodePoint))
                .forEach(place -> csv.write(row(place.rank(), place.line())));
        return csv.toString();
    }

    private static List<String> row(int rank, ThemeLine<String> line) {
        return List.of(line.theme(), String.valueOf(line.points()), line.pooled().percent(DECIMALS).toPlainString(),
                line.groupEqual().percent(DECIMALS).toPlainString(), String.valueOf(line.groups()),
                String.valueOf(line.people()), String.valueOf(rank));
    }
}
