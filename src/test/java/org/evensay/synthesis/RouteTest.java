package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.voting.Place;
import org.evensay.voting.Ranking;
import org.evensay.voting.TopK;
import org.junit.jupiter.api.Test;

/**
 * One small inquiry worked by hand, which every route ends in its own way. North has 9 points to give: walks 2 (going
 * out), tea 3 and cake 1 (a good place). South has 3: the bus 2 (going out), a rota 1 (roles).
 */
class RouteTest {
    private static final CodedVote<String, String> NORTH = new CodedVote<>(new TopK(2),
            List.of(Ranking.of(List.of("walks", "tea")), Ranking.of(List.of("tea", "cake")), Ranking.blank()),
            Map.of("walks", "going out", "tea", "a good place", "cake", "a good place"));
    private static final CodedVote<String, String> SOUTH = new CodedVote<>(new TopK(2),
            List.of(Ranking.of(List.of("the bus", "a rota"))), Map.of("the bus", "going out", "a rota", "roles"));

    /** Both have 4 of the 12 points, and two people. */
    @Test
    void mcMillanAddsPointsAndWhatTiesInPeopleTooSharesItsRank() {
        assertThat(said(Route.MCMILLAN_2014)).containsExactlyInAnyOrder(
                "1 going out: POINTS 4, PERCENT_OF_AVAILABLE 33.33, PEOPLE 2",
                "1 a good place: POINTS 4, PERCENT_OF_AVAILABLE 33.33, PEOPLE 2",
                "3 roles: POINTS 1, PERCENT_OF_AVAILABLE 8.33, PEOPLE 1");
    }

    @Test
    void mcMillanPutsWhatMorePeopleChoseFirstAmongThoseWithTheSameSum() {
        CodedVote<String, String> one = new CodedVote<>(new TopK(2), List.of(Ranking.of(List.of("a")),
                Ranking.of(List.of("c", "b")), Ranking.of(List.of("d", "b"))),
                Map.of("a", "by one", "b", "by two", "c", "other", "d", "other"));

        assertThat(said(Route.MCMILLAN_2014, one)).containsExactly(
                "1 other: POINTS 4, PERCENT_OF_AVAILABLE 44.44, PEOPLE 2",
                "2 by two: POINTS 2, PERCENT_OF_AVAILABLE 22.22, PEOPLE 2",
                "3 by one: POINTS 2, PERCENT_OF_AVAILABLE 22.22, PEOPLE 1");
    }

    @Test
    void cardonaSettlesEqualSumsByHowOftenAThemeStoodInATopFive() {
        assertThat(said(Route.CARDONA_2023)).containsExactly("1 going out: POINTS 4, TOP_FIVES 2",
                "2 a good place: POINTS 4, TOP_FIVES 1", "3 roles: POINTS 1, TOP_FIVES 1");
    }

    /** Means: going out of 2/9 and 2/3, a good place of 3/9 and 1/9, roles 1/3. */
    @Test
    void vanBredaAddsTheRankByTopFivesAndTheRankByTheMeanOfTheIdeas() {
        assertThat(said(Route.VAN_BREDA_2005)).containsExactly(
                "1 going out: RANKS_ADDED 2.0, TOP_FIVES 2, RANK_BY_TOP_FIVES 1.0, IDEAS 2, MEAN_PERCENT 44.44, "
                        + "RANK_BY_MEAN 1.0, PEOPLE 2",
                "2 roles: RANKS_ADDED 4.5, TOP_FIVES 1, RANK_BY_TOP_FIVES 2.5, IDEAS 1, MEAN_PERCENT 33.33, "
                        + "RANK_BY_MEAN 2.0, PEOPLE 1",
                "3 a good place: RANKS_ADDED 5.5, TOP_FIVES 1, RANK_BY_TOP_FIVES 2.5, IDEAS 2, MEAN_PERCENT 22.22, "
                        + "RANK_BY_MEAN 3.0, PEOPLE 2");
    }

    /** All means are 2 of 9, and all three themes are in the one top five; two have two people, one has one. */
    @Test
    void vanBredaSettlesEqualSumsByPeople() {
        CodedVote<String, String> one = new CodedVote<>(new TopK(2), List.of(Ranking.of(List.of("a")),
                Ranking.of(List.of("c", "b")), Ranking.of(List.of("d", "b"))),
                Map.of("a", "by one", "b", "by two", "c", "other", "d", "other"));

        assertThat(said(Route.VAN_BREDA_2005, one)).map(line -> line.substring(0, line.indexOf(", TOP")))
                .containsExactlyInAnyOrder("1 by two: RANKS_ADDED 4.0", "1 other: RANKS_ADDED 4.0",
                        "3 by one: RANKS_ADDED 4.0");
    }

    /** Three themes: North gives a good place 3, going out 2; South gives going out 3, roles 2. */
    @Test
    void theInterimRankingAddsScoresOfRanksAndAThemeThatAGroupDidNotRaiseGetsNoneFromIt() {
        assertThat(said(Route.JLA_INTERIM)).containsExactly("1 going out: SCORES_ADDED 5",
                "2 a good place: SCORES_ADDED 3", "3 roles: SCORES_ADDED 2");
        assertThat(places(Route.JLA_INTERIM, NORTH, SOUTH).get(0).line())
                .isEqualTo(new Interim<>("going out", List.of(2, 3)));
    }

    @Test
    void inTheInterimRankingAGroupOfOneHasAsMuchSayAsAGroupOfTwelve() {
        CodedVote<String, String> twelve = new CodedVote<>(new TopK(1),
                Collections.nCopies(12, Ranking.of(List.of("walks"))), Map.of("walks", "going out"));
        CodedVote<String, String> one = new CodedVote<>(new TopK(1), List.of(Ranking.of(List.of("a rota"))),
                Map.of("a rota", "roles"));

        assertThat(said(Route.JLA_INTERIM, twelve, one)).containsExactly("1 going out: SCORES_ADDED 2",
                "1 roles: SCORES_ADDED 2");
    }

    @Test
    void whatIsLevelInAGroupHasTheSameScoreFromIt() {
        CodedVote<String, String> level = new CodedVote<>(new TopK(1), List.of(Ranking.of(List.of("a")),
                Ranking.of(List.of("b")), Ranking.blank()), Map.of("a", "A", "b", "B"));

        assertThat(said(Route.JLA_INTERIM, level)).containsExactly("1 A: SCORES_ADDED 2", "1 B: SCORES_ADDED 2");
    }

    /** These stand in files and addresses. */
    @Test
    void eachRouteHasANameThatStays() {
        assertThat(Arrays.stream(Route.values()).map(Route::key))
                .containsExactly("mcmillan-2014", "cardona-2023", "van-breda-2005", "jla-interim");
        assertThat(Route.values()).allSatisfy(route -> assertThat(Route.of(route.key())).contains(route));
        assertThat(Route.of("borda")).isEmpty();
    }

    @Test
    void withoutGroupsOrChoicesNoRouteLeadsAnywhere() {
        CodedVote<String, String> blank = new CodedVote<>(new TopK(2), List.of(Ranking.blank()), Map.of());

        for (Route route : Route.values()) {
            assertThat(said(route, blank)).isEmpty();
            assertThat(route.places(Gathered.of(List.<CodedVote<String, String>>of()))).isEmpty();
        }
    }

    private static List<String> said(Route route) {
        return said(route, NORTH, SOUTH);
    }

    @SafeVarargs
    private static List<String> said(Route route, CodedVote<String, String>... groups) {
        return places(route, groups).stream().map(place -> place.rank() + " " + place.line().theme() + ": "
                + place.line().figures().stream().map(figure -> figure.kind() + " " + figure.number().toPlainString())
                .collect(Collectors.joining(", "))).toList();
    }

    @SafeVarargs
    private static List<Place<RouteLine<String>>> places(Route route, CodedVote<String, String>... groups) {
        return route.places(Gathered.of(List.of(groups)));
    }
}
