package org.evensay.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.GroupThemes;
import org.evensay.view.inquiry.WholeInquiry.OfVersion;

/** The themes of each group for a question, from what has left it; what it did not raise, or not pass on, has none. */
final class GroupThemesTable {
    private static final List<String> COLUMNS =
            List.of("theme", "group", "ideas", "points", "share_of_points_available", "points_told",
                    "best_idea_rank");

    private GroupThemesTable() {
    }

    static Table of(OfVersion each) {
        return InquiryBook.ofQuestion(each, new Table("themes", COLUMNS,
                each.view().rows().stream().flatMap(row -> lines(row, each.view())).toList()));
    }

    private static Stream<List<Object>> lines(ComparisonView.Row row, ComparisonView view) {
        return IntStream.range(0, row.cells().size()).boxed().flatMap(at -> row.cells().get(at).stream()
                .map(cell -> line(row.name(), view.groups().get(at).name(), cell)));
    }

    private static List<Object> line(String theme, String group, GroupThemes.Cell cell) {
        return List.of(theme, group, cell.ideas(), GroupPrioritiesTable.told(cell.points()),
                cell.share().<Object>map(share -> share).orElse(Table.NOTHING),
                cell.points().isEmpty() ? "none" : cell.atLeast() ? "some" : "all",
                GroupPrioritiesTable.told(cell.best()));
    }
}
