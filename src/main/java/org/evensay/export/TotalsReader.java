package org.evensay.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.export.Taken.Wrong;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.synthesis.RouteLine.Figure;
import org.evensay.synthesis.RouteLine.Kind;
import org.evensay.synthesis.SideBySide;
import org.evensay.synthesis.Steadiness;
import org.evensay.synthesis.ToldLine;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.InquiryFile;
import org.evensay.view.inquiry.ShownTotals;
import org.evensay.voting.Place;

/** Reads totals over groups as they were told: figures that stand as they are. */
final class TotalsReader {
    private static final Set<String> KINDS = InquiryReader.words(Kind.values());
    private static final Set<String> ROUTES = Stream.of(Route.values()).map(Route::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final int MANY = 100_000_000;

    private TotalsReader() {
    }

    static InquiryFile.Totals of(JsonPart part, int groups, int themes) {
        List<Integer> joined = part.someOf("groups", groups);
        if (joined.size() < ComparisonView.GROUPS_FOR_TOTALS) {
            part.wrong("groups", Wrong.MISSING, ComparisonView.GROUPS_FOR_TOTALS);
        }
        int ballots = part.number("ballots", 0, MANY);
        Set<Integer> told = new HashSet<>();
        return new InquiryFile.Totals(joined, ShownTotals.of(joined.size(), part.number("groups_voted", 0, MANY),
                ballots, part.parts("themes", themes).stream().map(row -> new Place<>(row.number("rank", 1, MANY),
                        false, row(row, row.anotherOf("theme", themes, told), ballots))).toList(),
                routes(part, themes)));
    }

    private static SideBySide.Row<Integer> row(JsonPart part, int theme, int ballots) {
        return ShownTotals.row(theme, new Given(part.number("points", 0, MANY),
                part.numberOrNone("people", 0, ballots).orElse(0)), part.percent("pooled_share"),
                part.percent("group_equal_share"), part.number("groups", 0, MANY), new Steadiness(
                        part.number("best_rank", 1, MANY), part.number("worst_rank", 1, MANY),
                        part.number("top_fives", 0, MANY), new Steadiness.Range(
                                part.number("best_rank_without_one_group", 1, MANY),
                                part.number("worst_rank_without_one_group", 1, MANY)),
                        part.yes("one_group_only")));
    }

    private static Map<Route, List<Place<RouteLine<Integer>>>> routes(JsonPart part, int themes) {
        Map<Route, List<Place<RouteLine<Integer>>>> routes = new LinkedHashMap<>();
        for (JsonPart route : part.parts("routes", Route.values().length)) {
            Set<Integer> told = new HashSet<>();
            routes.put(Route.of(route.word("route", ROUTES)).orElseThrow(), route.parts("places", themes).stream()
                    .map(place -> new Place<RouteLine<Integer>>(place.number("rank", 1, MANY), false,
                            new ToldLine<>(place.anotherOf("theme", themes, told), place
                                    .parts("numbers", KINDS.size()).stream().map(TotalsReader::figure).toList())))
                    .toList());
        }
        return routes;
    }

    private static Figure figure(JsonPart part) {
        return new Figure(Kind.valueOf(part.word("kind", KINDS).toUpperCase(Locale.ROOT)), part.anyNumber("number"));
    }
}
