package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.evensay.voting.Place;
import org.evensay.voting.Ranking;
import org.evensay.voting.TopK;
import org.junit.jupiter.api.Test;

/** Two groups worked by hand: North, three ballots, chooses two of its ideas; South, one ballot, too. */
class ComparisonTest {
    private static final CodedVote<String, String> NORTH = new CodedVote<>(new TopK(2),
            List.of(Ranking.of(List.of("walks", "tea")), Ranking.of(List.of("tea", "cake")), Ranking.blank()),
            Map.of("walks", "going out", "tea", "a good place", "cake", "a good place"));
    private static final CodedVote<String, String> SOUTH = new CodedVote<>(new TopK(2),
            List.of(Ranking.of(List.of("the bus", "a rota"))), Map.of("the bus", "going out", "a rota", "roles"));

    /** North has 9 points to give and South 3. A good place: 1 of walks' voter, 2 + 1 of the other, all in North. */
    @Test
    void eachThemeHasItsPointsSharesGroupsAndPeople() {
        ThemeLine<String> place = line("a good place");

        assertThat(place.points()).isEqualTo(4);
        assertThat(place.pooled().percent(2)).isEqualTo("33.33");
        assertThat(place.groupEqual().percent(2)).isEqualTo("22.22");
        assertThat(place.groups()).isEqualTo(1);
        assertThat(place.people()).as("who chose two of its ideas counts once").isEqualTo(2);
    }

    /** 2 of 9 and 2 of 3: a third of all points, and 44.44 % of a group on average. */
    @Test
    void aSmallGroupCountsAsMuchAsALargeOneInTheShareThatTreatsGroupsAlike() {
        ThemeLine<String> out = line("going out");

        assertThat(out.pooled().percent(2)).isEqualTo("33.33");
        assertThat(out.groupEqual().percent(2)).isEqualTo("44.44");
        assertThat(out.groups()).isEqualTo(2);
    }

    @Test
    void levelPointsGoByPeopleAndWhatIsLevelInBothSharesItsRank() {
        assertThat(both().ranked())
                .extracting(place -> place.rank() + " " + place.line().theme())
                .containsExactlyInAnyOrder("1 a good place", "1 going out", "3 roles");
        CodedVote<String, String> one = new CodedVote<>(new TopK(2), List.of(Ranking.of(List.of("a")),
                Ranking.of(List.of("c", "b")), Ranking.of(List.of("d", "b"))),
                Map.of("a", "by one", "b", "by two", "c", "other", "d", "other"));
        assertThat(Comparison.of(List.of(one.counted())).ranked())
                .extracting(Place::rank, place -> place.line().theme())
                .contains(tuple(2, "by two"), tuple(3, "by one"));
    }

    @Test
    void anIdeaWithoutAThemeCountsTowardsNoneAndTheGroupStillHadItsPoints() {
        CodedVote<String, String> partly = new CodedVote<>(new TopK(2),
                List.of(Ranking.of(List.of("walks", "odd"))), Map.of("walks", "going out"));

        assertThat(Comparison.of(List.of(partly.counted())).lines()).singleElement()
                .satisfies(line -> assertThat(line.pooled().percent(2)).isEqualTo("66.67"));
    }

    /** South's 2 of 3 and North's 2 of 9 are 44.44 % of two groups; of three, if one cast blank ballots only. */
    @Test
    void aGroupWithoutBallotsMakesNobodysShareSmallerAndOneWithBlankOnesDoes() {
        GroupCount<String> absent = new CodedVote<String, String>(new TopK(2), List.of(), Map.of()).counted();
        GroupCount<String> blank = new CodedVote<String, String>(new TopK(2), List.of(Ranking.blank()), Map.of())
                .counted();

        assertThat(shareTreatingGroupsAlike(absent)).isEqualTo("44.44");
        assertThat(shareTreatingGroupsAlike(blank)).isEqualTo("29.63");
    }

    private static String shareTreatingGroupsAlike(GroupCount<String> third) {
        return Comparison.of(List.of(NORTH.counted(), SOUTH.counted(), third)).lines().stream()
                .filter(line -> line.theme().equals("going out")).findFirst().orElseThrow()
                .groupEqual().percent(2).toPlainString();
    }

    @Test
    void noGroupsHaveNoThemes() {
        assertThat(Comparison.of(List.<GroupCount<String>>of()).ranked()).isEmpty();
    }

    private static Comparison<String> both() {
        return Comparison.of(List.of(NORTH.counted(), SOUTH.counted()));
    }

    private static ThemeLine<String> line(String theme) {
        return both().lines().stream().filter(line -> line.theme().equals(theme))
                .findFirst().orElseThrow();
    }
}
