package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.evensay.synthesis.SideBySide.Row;
import org.evensay.synthesis.Steadiness.Range;
import org.evensay.synthesis.ThemeChange.Line;
import org.evensay.voting.Place;
import org.evensay.voting.Ranking;
import org.evensay.voting.Share;
import org.evensay.voting.TopK;
import org.junit.jupiter.api.Test;

/** Two groups worked by hand, and the groups that are missing something. */
class SideBySideTest {
    private static final Map<String, String> THEMES = Map.of("walks", "going out", "the bus", "going out",
            "tea", "a good place", "cake", "a good place", "a rota", "roles");
    private static final GroupVotes<String, String> NORTH =
            GroupVotes.of(vote(ballot("walks", "tea"), ballot("tea", "cake"), ballot()));
    private static final GroupVotes<String, String> SOUTH = GroupVotes.of(vote(ballot("the bus", "a rota")));
    private static final GroupVotes<String, String> ABSENT = GroupVotes.of(vote());
    private static final GroupVotes<String, String> BLANK = GroupVotes.of(vote(ballot(), ballot()));

    /** Going out has 2 of North's 9 and 2 of South's 3 points: second in North, first in South, and so on their own. */
    @Test
    void aThemeHasEverythingThatIsSaidOfItInOneRow() {
        Place<Row<String>> out = row("going out", SideBySide.of(List.of(NORTH, SOUTH)));
        Row<String> row = out.line();

        assertThat(out.rank()).isEqualTo(1);
        assertThat(out.tied()).as("a good place has 4 points from two people too").isTrue();
        assertThat(row.line().pooled()).isEqualTo(new Share(4, 12));
        assertThat(row.line().groupEqual().percent(2)).isEqualTo("44.44");
        assertThat(row.line().groups()).isEqualTo(2);
        assertThat(row.people()).isEqualTo(new Share(2, 4));
        assertThat(row.steadiness()).isEqualTo(new Steadiness(1, 2, 2, new Range(1, 2), false));
    }

    @Test
    void theGroupsBallotsRoutesAndAgreementStandBesideTheRows() {
        SideBySide<String> both = SideBySide.of(List.of(NORTH, SOUTH));

        assertThat(both.groups()).isEqualTo(2);
        assertThat(both.voted()).isEqualTo(2);
        assertThat(both.ballots()).as("blank ones are cast").isEqualTo(4);
        assertThat(both.routes().keySet()).containsExactly(Route.values());
        assertThat(both.routes().get(Route.CARDONA_2023)).extracting(place -> place.line().theme())
                .containsExactly("going out", "a good place", "roles");
        assertThat(both.agreement().pairs()).hasSize(1);
        assertThat(both.agreement().concordance()).isPresent();
        assertThat(both.change()).as("nobody voted twice").isEmpty();
    }

    /** North alone voted twice: walks 4, tea 2 at first; then walks 2, tea and cake 4. */
    @Test
    void firstVotesAreComparedOverTheGroupsThatHeldBoth() {
        GroupVotes<String, String> twice = GroupVotes.of(vote(ballot("walks", "tea"), ballot("walks", "tea")),
                vote(ballot("walks", "tea"), ballot("tea", "cake")));
        GroupVotes<String, String> lastAlone = GroupVotes.of(vote(), vote(ballot("a rota")));
        GroupVotes<String, String> firstAlone = GroupVotes.of(vote(ballot("a rota")), vote());

        ThemeChange<String> change =
                SideBySide.of(List.of(twice, SOUTH, lastAlone, firstAlone)).change().orElseThrow();
        assertThat(change.lines()).containsExactly(
                new Line<>("a good place", new Share(2, 6), new Share(4, 6), 2, 1),
                new Line<>("going out", new Share(4, 6), new Share(2, 6), 1, 2));
        assertThat(change.groups()).isEqualTo(1);
    }

    @Test
    void aGroupWithoutBallotsChangesNoFigure() {
        SideBySide<String> without = SideBySide.of(List.of(NORTH, SOUTH));
        SideBySide<String> with = SideBySide.of(List.of(NORTH, SOUTH, ABSENT));

        assertThat(with.groups()).isEqualTo(3);
        assertThat(with.voted()).isEqualTo(2);
        assertThat(with.rows()).isEqualTo(without.rows());
        assertThat(with.agreement().concordance()).isEqualTo(without.agreement().concordance());
    }

    @Test
    void blankBallotsAreCastAndChooseNothing() {
        SideBySide<String> with = SideBySide.of(List.of(NORTH, SOUTH, BLANK));

        assertThat(with.voted()).isEqualTo(3);
        assertThat(row("roles", with).line().line().pooled()).as("1 of 9 + 3 + 6 points").isEqualTo(new Share(1, 18));
        assertThat(row("roles", with).line().people()).isEqualTo(new Share(1, 6));
        assertThat(SideBySide.of(List.of(BLANK)).rows()).isEmpty();
    }

    /** 2 points of 3 for walks; the point of what has no theme goes to none. */
    @Test
    void anIdeaWithoutAThemeIsInNoRowAndItsPointsWereThereToGive() {
        SideBySide<String> partly = SideBySide.of(List.of(GroupVotes.of(vote(ballot("walks", "odd")))));

        assertThat(partly.rows()).singleElement()
                .satisfies(row -> assertThat(row.line().line().pooled()).isEqualTo(new Share(2, 3)));
        assertThat(SideBySide.of(List.of(GroupVotes.of(vote(ballot("odd"))))).rows()).isEmpty();
    }

    @Test
    void oneGroupAloneHasItsOwnOrderAndNobodyToAgreeWith() {
        SideBySide<String> alone = SideBySide.of(List.of(NORTH));

        assertThat(alone.rows()).extracting(place -> place.rank() + " " + place.line().theme())
                .containsExactly("1 a good place", "2 going out");
        assertThat(row("going out", alone).line().steadiness())
                .isEqualTo(new Steadiness(2, 2, 1, new Range(2, 2), true));
        assertThat(alone.agreement().concordance()).isEmpty();
        assertThat(alone.agreement().pairs()).isEmpty();
    }

    @Test
    void noGroupsAndGroupsThatHaveNotVotedHaveNothingToShow() {
        for (List<GroupVotes<String, String>> nobody : List.of(List.<GroupVotes<String, String>>of(),
                List.of(ABSENT, ABSENT))) {
            SideBySide<String> empty = SideBySide.of(nobody);

            assertThat(empty.groups()).isEqualTo(nobody.size());
            assertThat(empty.voted()).isZero();
            assertThat(empty.rows()).isEmpty();
            assertThat(empty.routes().values()).allSatisfy(places -> assertThat(places).isEmpty());
            assertThat(empty.agreement().concordance()).isEmpty();
            assertThat(empty.change()).isEmpty();
        }
    }

    private static Place<Row<String>> row(String theme, SideBySide<String> all) {
        return all.rows().stream().filter(place -> place.line().theme().equals(theme)).findFirst().orElseThrow();
    }

    @SafeVarargs
    private static CodedVote<String, String> vote(Ranking<String>... ballots) {
        return new CodedVote<>(new TopK(2), List.of(ballots), THEMES);
    }

    private static Ranking<String> ballot(String... ideas) {
        return Ranking.of(List.of(ideas));
    }
}
