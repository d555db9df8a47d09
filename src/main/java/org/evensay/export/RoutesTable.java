package org.evensay.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.ThemeId;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.voting.Place;

/** The published ways to count, each theme with its place and the numbers that made it: {@code points=12; people=5}. */
public final class RoutesTable {
    private static final List<String> COLUMNS = List.of("route", "rank", "theme", "numbers");

    private RoutesTable() {
    }

    public static Table of(ComparisonView view) {
        return new Table("routes", COLUMNS, view.totals().stream().flatMap(all -> all.routes().entrySet().stream())
                .flatMap(route -> lines(route.getKey(), route.getValue(), view)).toList());
    }

    private static Stream<List<Object>> lines(Route route, List<Place<RouteLine<ThemeId>>> places,
                                              ComparisonView view) {
        return places.stream().map(place -> List.of(route.key(), place.rank(),
                view.names().get(place.line().theme()), numbers(place.line())));
    }

    private static String numbers(RouteLine<ThemeId> line) {
        return line.figures().stream().filter(figure -> figure.kind() != RouteLine.Kind.PEOPLE
                || ComparisonView.tellsPeople(figure.number().longValue()))
                .map(figure -> figure.kind().name().toLowerCase(Locale.ROOT) + "=" + figure.number().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
