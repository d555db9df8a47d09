package org.evensay.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.ThemeId;
import org.evensay.synthesis.SideBySide;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.voting.Place;

/**
 * The themes over all groups, one line a theme, with the columns of {@code evensay compare} and more. Shares are in per
 * cent with two decimals. Without totals, and for what may not be told, cells are empty: that is not nought.
 */
public final class ComparisonTable {
    private static final List<String> COLUMNS = List.of("theme", "points", "pooled_share", "group_equal_share",
            "groups", "people", "rank", "top_fives", "best_rank", "worst_rank", "best_rank_without_one_group",
            "worst_rank_without_one_group", "one_group_only",
            "groups_with_ideas_kept_at_home");

    private ComparisonTable() {
    }

    public static Table of(ComparisonView view) {
        long kept = view.keepingSomeFromTotals();
        return new Table("comparison", COLUMNS, view.rows().stream().map(row -> line(row, kept)).toList());
    }

    /** {@code kept}: of how many groups ideas are missing in all figures of the table, because they kept them. */
    private static List<Object> line(ComparisonView.Row row, long kept) {
        Optional<Place<SideBySide.Row<ThemeId>>> total = row.total();
        return total.map(place -> line(row.name(), place, kept)).orElseGet(() -> List.of(row.name(), Table.NOTHING,
                Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING,
                Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING));
    }

    private static List<Object> line(String theme, Place<SideBySide.Row<ThemeId>> place, long kept) {
        SideBySide.Row<ThemeId> row = place.line();
        return List.of(theme, row.line().points(), row.line().pooled().percent(2),
                row.line().groupEqual().percent(2), row.line().groups(), people(row.line().people()), place.rank(),
                row.steadiness().topFives(), row.steadiness().best(), row.steadiness().worst(),
                row.steadiness().without().best(), row.steadiness().without().worst(),
                row.steadiness().byOneAlone() ? "yes" : "no", kept);
    }

    static Object people(int people) {
        return ComparisonView.tellsPeople(people) ? BigDecimal.valueOf(people) : Table.NOTHING;
    }
}
