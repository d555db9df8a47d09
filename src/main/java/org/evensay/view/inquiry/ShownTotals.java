package org.evensay.view.inquiry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.synthesis.Fraction;
import org.evensay.synthesis.GroupAgreement;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.synthesis.RouteLine.Figure;
import org.evensay.synthesis.RouteLine.Kind;
import org.evensay.synthesis.SideBySide;
import org.evensay.synthesis.Steadiness;
import org.evensay.synthesis.ThemeLine;
import org.evensay.synthesis.ToldLine;
import org.evensay.voting.Place;
import org.evensay.voting.Share;

/**
 * Totals with no more in them than a page shows: shares rounded to two decimals, no count of one or two people, and
 * neither how alike the groups are nor how the two votes differ. Doing it twice changes nothing more.
 */
public final class ShownTotals {
    private static final int DECIMALS = 2;
    private static final int A_HUNDRED_PER_CENT = 10_000;

    private ShownTotals() {
    }

    /** @param naming what each theme is called in what comes out */
    public static <T, R> SideBySide<R> of(SideBySide<T> all, Function<T, R> naming) {
        return of(all.groups(), all.voted(), all.ballots(), all.rows().stream()
                .map(row -> new Place<>(row.rank(), false, row(row.line(), naming))).toList(),
                routes(all.routes(), naming));
    }

    /** From what was told before. */
    public static <T> SideBySide<T> of(int groups, int voted, int ballots, List<Place<SideBySide.Row<T>>> rows,
                                       Map<Route, List<Place<RouteLine<T>>>> routes) {
        return new SideBySide<>(groups, voted, ballots, rows, new GroupAgreement(Optional.empty(), List.of()), routes,
                Optional.empty());
    }

    /** A row from figures in per cent with two decimals. */
    public static <T> SideBySide.Row<T> row(T theme, Given given, BigDecimal pooled, BigDecimal equal, int raised,
                                            Steadiness steadiness) {
        return new SideBySide.Row<>(new ThemeLine<>(theme, given, share(pooled),
                new Fraction(hundredths(equal), BigInteger.valueOf(A_HUNDRED_PER_CENT)), raised), new Share(0, 0),
                steadiness);
    }

    private static <T, R> SideBySide.Row<R> row(SideBySide.Row<T> row, Function<T, R> naming) {
        ThemeLine<T> line = row.line();
        int people = ComparisonView.tellsPeople(line.people()) ? line.people() : 0;
        return row(naming.apply(line.theme()), new Given(line.points(), people), line.pooled().percent(DECIMALS),
                line.groupEqual().percent(DECIMALS), line.groups(), row.steadiness());
    }

    private static Share share(BigDecimal percent) {
        return new Share(hundredths(percent).longValueExact(), A_HUNDRED_PER_CENT);
    }

    private static BigInteger hundredths(BigDecimal percent) {
        return percent.movePointRight(DECIMALS).toBigIntegerExact();
    }

    private static <T, R> Map<Route, List<Place<RouteLine<R>>>> routes(Map<Route, List<Place<RouteLine<T>>>> all,
                                                                       Function<T, R> naming) {
        Map<Route, List<Place<RouteLine<R>>>> told = new LinkedHashMap<>();
        all.forEach((route, places) -> told.put(route, places.stream().map(at -> new Place<RouteLine<R>>(at.rank(),
                false, new ToldLine<>(naming.apply(at.line().theme()), told(at.line().figures())))).toList()));
        return told;
    }

    private static List<Figure> told(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.kind() != Kind.PEOPLE
                || ComparisonView.tellsPeople(figure.number().longValue())).toList();
    }
}
