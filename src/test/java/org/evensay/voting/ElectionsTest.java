package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.voting.Schulze.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nine real elections, of 197 to 989 ballots, in both readings of what a ballot leaves out. */
class ElectionsTest {

    @ParameterizedTest
    @MethodSource("org.evensay.voting.Election#all")
    void everyBallotIsRead(Election election) {
        assertThat(election.ballots()).hasSize(election.expected().get("voters").asInt());
    }

    @ParameterizedTest
    @MethodSource("org.evensay.voting.Election#all")
    void thePairsAreAsKnown(Election election) {
        for (Unranked unranked : Unranked.values()) {
            Pairwise<Integer> pairs = pairs(election, unranked);
            assertThat(table(pairs)).as("%s", unranked).isEqualTo(numbers(known(election, unranked).get("pairs")));
            assertThat(copeland(pairs)).isEqualTo(row(known(election, unranked).get("copeland")));
            assertThat(aboveAllOthers(pairs)).isEqualTo(Optional.of(known(election, unranked).get("condorcet"))
                    .filter(JsonNode::isNumber).map(JsonNode::asInt));
        }
    }

    @ParameterizedTest
    @MethodSource("org.evensay.voting.Election#all")
    void schulzesOrderIsAsKnown(Election election) {
        for (Unranked unranked : Unranked.values()) {
            assertThat(levels(Schulze.order(pairs(election, unranked), Strength.MARGIN))).as("%s", unranked)
                    .isEqualTo(levels(numbers(known(election, unranked).get("schulze"))));
        }
    }

    /** The usual points, n-1 for the first down to 0, come from the balance, and the points and people of top five. */
    @ParameterizedTest
    @MethodSource("org.evensay.voting.Election#all")
    void bordasPointsAndTheFirstFivePlacesAreAsKnown(Election election) {
        if (!election.expected().has("borda")) {
            assertThat(election.strict()).hasSizeLessThan(election.ballots().size());
            return;
        }
        int each = election.ballots().size() * (election.ideas().size() - 1);
        List<Double> points = Borda.balances(pairs(election, Unranked.LAST)).stream()
                .map(balance -> (balance + each) / 2.0).toList();
        assertThat(points).isEqualTo(decimals(election.expected().get("borda")));
        assertThat(topFive(election).stream().map(TallyLine::points).toList())
                .isEqualTo(row(election.expected().get("top5Points")));
        assertThat(topFive(election).stream().map(TallyLine::people).toList())
                .isEqualTo(row(election.expected().get("top5People")));
    }

    private static List<TallyLine<Integer>> topFive(Election election) {
        List<Ranking<Integer>> first = election.strict().stream()
                .map(ballot -> Ranking.of(ballot.choices().stream().limit(5).toList())).toList();
        return Tally.of(new TopK(5), first, election.ideas()).lines();
    }

    private static Pairwise<Integer> pairs(Election election, Unranked unranked) {
        return Pairwise.of(election.ballots(), election.ideas(), unranked);
    }

    private static JsonNode known(Election election, Unranked unranked) {
        return election.expected().get(unranked == Unranked.LAST ? "unranked_last" : "unranked_no_opinion");
    }

    private static List<List<Integer>> table(Pairwise<?> pairs) {
        return IntStream.range(0, pairs.ideas().size()).mapToObj(one -> IntStream.range(0, pairs.ideas().size())
                .mapToObj(other -> pairs.above(one, other)).toList()).toList();
    }

    /** Copeland's balance: one for each pair that is won, less one for each that is lost. */
    private static List<Integer> copeland(Pairwise<?> pairs) {
        return IntStream.range(0, pairs.ideas().size()).mapToObj(one -> IntStream.range(0, pairs.ideas().size())
                .map(other -> Integer.signum(pairs.margin(one, other))).sum()).toList();
    }

    private static Optional<Integer> aboveAllOthers(Pairwise<Integer> pairs) {
        return pairs.ideas().stream().filter(one -> pairs.ideas().stream().allMatch(other -> one.equals(other)
                || pairs.margin(one - 1, other - 1) > 0)).findFirst();
    }

    private static List<Set<Integer>> levels(List<List<Integer>> order) {
        return order.stream().map(Set::copyOf).toList();
    }

    private static List<List<Integer>> numbers(JsonNode rows) {
        List<List<Integer>> all = new ArrayList<>();
        rows.forEach(each -> all.add(row(each)));
        return all;
    }

    private static List<Integer> row(JsonNode numbers) {
        List<Integer> all = new ArrayList<>();
        numbers.forEach(number -> all.add(number.asInt()));
        return all;
    }

    private static List<Double> decimals(JsonNode numbers) {
        List<Double> all = new ArrayList<>();
        numbers.forEach(number -> all.add(number.asDouble()));
        return all;
    }
}
