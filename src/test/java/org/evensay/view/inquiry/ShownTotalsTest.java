package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.synthesis.CodedVote;
import org.evensay.synthesis.GroupVotes;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine.Figure;
import org.evensay.synthesis.RouteLine.Kind;
import org.evensay.synthesis.SideBySide;
import org.evensay.voting.Place;
import org.evensay.voting.Ranking;
import org.evensay.voting.Share;
import org.evensay.voting.TopK;
import org.junit.jupiter.api.Test;

/** Two groups of three: tea has 10 of 18 points from five people, walks 4 from four, a rota 3 from two. */
class ShownTotalsTest {
    private static final Map<String, String> THEMES = Map.of("tea", "a good place", "walks", "going out",
            "a rota", "roles");
    private static final GroupVotes<String, String> NORTH =
            group(ballot("tea", "walks"), ballot("tea", "walks"), ballot("tea", "walks"));
    private static final GroupVotes<String, String> SOUTH =
            group(ballot("tea", "walks"), ballot("tea", "a rota"), ballot("a rota"));
    private final SideBySide<String> all = SideBySide.of(List.of(NORTH, SOUTH));
    private final SideBySide<String> shown = ShownTotals.of(all, String::toUpperCase);

    private static GroupVotes<String, String> group(Ranking<String> one, Ranking<String> two, Ranking<String> three) {
        CodedVote<String, String> vote = new CodedVote<>(new TopK(2), List.of(one, two, three), THEMES);
        return new GroupVotes<>(vote, Optional.of(vote));
    }

    private static Ranking<String> ballot(String... ideas) {
        return Ranking.of(List.of(ideas));
    }

    private SideBySide.Row<String> row(String theme) {
        return shown.rows().stream().map(Place::line).filter(row -> row.theme().equals(theme)).findFirst()
                .orElseThrow();
    }

    @Test
    void sharesHaveTwoDecimalsAndNoMore() {
        assertThat(row("GOING OUT").line().pooled()).as("4 of 18").isEqualTo(new Share(2_222, 10_000));
        assertThat(row("GOING OUT").line().groupEqual().percent(6)).as("3 of 9 and 1 of 9").isEqualTo("22.220000");
        assertThat(row("GOING OUT").line().points()).isEqualTo(4);
        assertThat(row("GOING OUT").line().groups()).isEqualTo(2);
    }

    @Test
    void aCountOfOneOrTwoPeopleIsInNoLineAndInNoRoute() {
        assertThat(shown.rows()).extracting(place -> place.line().theme() + " " + place.line().line().people())
                .containsExactly("A GOOD PLACE 5", "GOING OUT 4", "ROLES 0");
        assertThat(shown.rows()).extracting(place -> place.line().people()).containsOnly(new Share(0, 0));
        for (Route route : Route.values()) {
            List<Long> told = figures(shown, route, "ROLES").stream().filter(figure -> figure.kind() == Kind.PEOPLE)
                    .map(figure -> figure.number().longValue()).toList();
            assertThat(told).as("%s", route).isEmpty();
        }
    }

    @Test
    void whatElsePutsAThemeInItsPlaceStands() {
        for (Route route : Route.values()) {
            assertThat(figures(shown, route, "A GOOD PLACE")).as("%s", route).isNotEmpty()
                    .isEqualTo(figures(all, route, "a good place"));
        }
        assertThat(shown.rows()).extracting(Place::rank).containsExactly(1, 2, 3);
        assertThat(row("ROLES").steadiness()).isEqualTo(all.rows().get(2).line().steadiness());
        assertThat(List.of(shown.groups(), shown.voted(), shown.ballots())).containsExactly(2, 2, 6);
    }

    @Test
    void neitherHowAlikeTheGroupsAreNorHowTheVotesDifferIsInThem() {
        assertThat(all.agreement().pairs()).isNotEmpty();
        assertThat(all.change()).isPresent();
        assertThat(shown.agreement().pairs()).isEmpty();
        assertThat(shown.agreement().concordance()).isEmpty();
        assertThat(shown.change()).isEmpty();
        assertThat(shown.rows()).noneMatch(Place::tied);
        assertThat(shown.routes().values().stream().flatMap(List::stream)).noneMatch(Place::tied);
    }

    @Test
    void doneTwiceItChangesNothingMore() {
        assertThat(ShownTotals.of(shown, Function.identity())).isEqualTo(shown);
    }

    private static List<Figure> figures(SideBySide<String> totals, Route route, String theme) {
        return totals.routes().getOrDefault(route, Collections.emptyList()).stream().map(Place::line)
                .filter(line -> line.theme().equals(theme)).findFirst().orElseThrow().figures();
    }
}
