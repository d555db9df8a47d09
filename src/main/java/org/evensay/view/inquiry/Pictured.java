package org.evensay.view.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evensay.inquiry.ThemeId;
import org.evensay.synthesis.SideBySide;
import org.evensay.view.picture.Cell;
import org.evensay.view.picture.Grid;
import org.evensay.view.picture.Spots;

/** A comparison as pictures: of the same figures that stand on its page, no others. */
public final class Pictured {
    private Pictured() {
    }

    /** Whether the points of any group's theme have left it. */
    public static boolean hasShares(ComparisonView view) {
        return cells(view).stream().anyMatch(cell -> cell.flatMap(GroupThemes.Cell::share).isPresent());
    }

    public static boolean hasPlaces(ComparisonView view) {
        return cells(view).stream().anyMatch(cell -> cell.filter(raised -> raised.best().isPresent()).isPresent());
    }

    private static List<Optional<GroupThemes.Cell>> cells(ComparisonView view) {
        return view.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    /** Themes by groups, the share of its points that each group gave, in per cent. */
    public static Grid shares(ComparisonView view, String title, String about) {
        return grid(view, title, about, cell -> cell.share().map(share -> cell.atLeast() ? Cell.atLeast(share)
                : Cell.of(share)).orElse(Cell.RAISED));
    }

    /** Themes by groups, the place of the theme's first idea on the group's list. */
    public static Grid places(ComparisonView view, String title, String about) {
        return grid(view, title, about, cell -> cell.best().isPresent() ? Cell.of(cell.best().getAsInt())
                : Cell.RAISED);
    }

    private static Grid grid(ComparisonView view, String title, String about,
                             Function<GroupThemes.Cell, Cell> drawn) {
        return new Grid(title, about, view.groups().stream().map(ComparisonView.Joined::name).toList(),
                view.rows().stream().map(row -> new Grid.Row(row.name(), IntStream.range(0, row.cells().size())
                        .mapToObj(at -> row.cells().get(at).map(drawn).orElse(missing(view.groups().get(at))))
                        .toList())).toList());
    }

    private static Cell missing(ComparisonView.Joined group) {
        return group.keepsSome() ? Cell.NOT_PASSED_ON : Cell.NOT_RAISED;
    }

    /** How many groups have told places and no points: in a picture of shares they have nothing but dots. */
    public static int placesOnly(ComparisonView view) {
        return (int) IntStream.range(0, view.groups().size()).mapToObj(at -> view.rows().stream()
                .flatMap(row -> row.cells().get(at).stream()).toList())
                .filter(cells -> cells.stream().anyMatch(cell -> cell.best().isPresent())
                        && cells.stream().noneMatch(cell -> cell.share().isPresent())).count();
    }

    /** Themes by people and points over all groups; few people are not told. */
    public static Spots peopleAndPoints(ComparisonView view, String title, String about) {
        return new Spots(title, about, view.rows().stream().flatMap(row -> row.total().stream()
                .map(total -> spot(row.name(), total.line()))).toList());
    }

    private static Spots.Spot spot(String name, SideBySide.Row<ThemeId> row) {
        return new Spots.Spot(name, ComparisonView.tellsPeople(row.line().people())
                ? OptionalInt.of(row.line().people()) : OptionalInt.empty(),
                OptionalInt.of(Math.toIntExact(row.line().points())));
    }
}
