package org.evensay.export;

import java.util.List;
import org.evensay.inquiry.ThemeId;
import org.evensay.synthesis.ThemeChange;
import org.evensay.view.inquiry.ComparisonView;

/** First against final vote, theme by theme, of the groups that held both; what nobody raised then has no place. */
public final class ChangeOfThemesTable {
    private static final List<String> COLUMNS = List.of("theme", "first_vote_share", "final_vote_share",
            "first_vote_rank", "final_vote_rank", "groups_with_both_votes");

    private ChangeOfThemesTable() {
    }

    public static Table of(ComparisonView view) {
        return new Table("first and final vote", COLUMNS, view.totals().flatMap(totals -> totals.change()).stream()
                .filter(change -> change.groups() >= ComparisonView.GROUPS_FOR_TOTALS)
                .flatMap(change -> change.lines().stream().map(line -> line(line, change.groups(), view))).toList());
    }

    private static List<Object> line(ThemeChange.Line<ThemeId> line, int groups, ComparisonView view) {
        return List.of(view.names().get(line.theme()), line.first().percent(2), line.last().percent(2),
                line.first().part() == 0 ? Table.NOTHING : line.rankFirst(),
                line.last().part() == 0 ? Table.NOTHING : line.rankLast(), groups);
    }
}
