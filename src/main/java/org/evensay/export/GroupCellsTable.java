package org.evensay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.GroupThemes;

/**
 * Themes by groups, from what left each group: its share in per cent ({@code at least 25.10} where points of some ideas
 * did not leave), or {@code best idea: place 2} where no points left, or
 * {@code raised}; a dash where the group did not raise it, and a sentence where it kept ideas to itself, so that nobody
 * can say.
 */
public final class GroupCellsTable {
    private GroupCellsTable() {
    }

    public static Table of(ComparisonView view) {
        List<String> columns = new ArrayList<>(List.of("theme"));
        view.groups().forEach(group -> columns.add(group.name()));
        return new Table("by group", columns, view.rows().stream().map(row -> line(row, view)).toList());
    }

    private static List<Object> line(ComparisonView.Row row, ComparisonView view) {
        return Stream.concat(Stream.of(row.name()), IntStream.range(0, row.cells().size())
                .mapToObj(at -> cell(row.cells().get(at), view.groups().get(at)))).toList();
    }

    private static Object cell(Optional<GroupThemes.Cell> cell, ComparisonView.Joined group) {
        if (cell.isEmpty()) {
            return group.keepsSome() ? "not passed on, or not raised" : "–";
        }
        return cell.get().share().<Object>map(share -> cell.get().atLeast() ? "at least " + share : share)
                .orElseGet(() -> cell.get().best().isPresent() ? "best idea: place " + cell.get().best().getAsInt()
                        : "raised");
    }
}
