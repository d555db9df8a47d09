package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.voting.PublishedVotes.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evensay.voting.Schulze.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published worked examples, written as they are printed: the ballots, then how many cast them. */
class OtherRulesTest {
    private static final String SCHULZE_3 = "A>C>B>E*5;A>D>E>C*5;B>E>D>A*8;C>A>B>E*3;C>A>E>B*7;C>B>A>D*2;"
            + "D>C>E>B*7;E>B>A>D*8";
    private static final String LEGRAND = "Ab>Co>Er>Da>Br*98;Br>Ab>Er>Co>Da*64;Br>Ab>Er>Da>Co*12;"
            + "Br>Er>Ab>Co>Da*98;Br>Er>Ab>Da>Co*13;Br>Er>Da>Ab>Co*125;Co>Ab>Er>Da>Br*124;Co>Er>Ab>Da>Br*76;"
            + "Da>Ab>Br>Er>Co*21;Da>Br>Ab>Er>Co*30;Da>Br>Er>Co>Ab*98;Da>Co>Ab>Br>Er*139;Da>Co>Br>Ab>Er*23";

    /** Tennessee's capital; Schulze's papers 1 to 4; LeGrand's table. */
    @ParameterizedTest
    @CsvSource({
        "M>N>C*42;N>C>K*26;C>K>N*15;K>C>N*17, N C K M",
        "A>C>D*8;B>A>D*2;C>D>B*4;D>B>A*4;D>C>B*3, D",
        "A>C>D*3;B>A>C*9;C>D>A*8;D>A>B*5;D>B>C*5, C",
        SCHULZE_3 + ", E A C B D",
        "A>B>C*3;C>B>D*2;D>A>B*2;D>B>C*2, BD AC",
        LEGRAND + ", Ab Br Er Da Co",
    })
    void schulzeOrdersThePublishedExamples(String said, String order) {
        List<List<String>> found = Schulze.order(pairs(said), Strength.WINNING_SIDE);

        List<Set<String>> levels = found.stream().<Set<String>>map(TreeSet::new).toList();
        List<Set<String>> expected = Arrays.stream(order.split(" ")).map(OtherRulesTest::level).toList();
        assertThat(levels.subList(0, expected.size())).isEqualTo(expected);
    }

    /** The French encyclopedia's example counts n for the first place down to 1. */
    @Test
    void bordaCountsThePublishedExample() {
        Pairwise<String> pairs = pairs("B>C>D>A*26;A>B>C>D*42;C>D>B>A*15;D>C>B>A*17");
        assertThat(pairs.ideas()).containsExactly("A", "B", "C", "D");
        assertThat(Borda.balances(pairs).stream().map(balance -> (balance + 100 * 5) / 2).toList())
                .containsExactly(226L, 294L, 273L, 207L);
        assertThat(Borda.order(pairs)).containsExactly(List.of("B"), List.of("C"), List.of("A"), List.of("D"));
    }

    /** Ranked pairs, counted here from our pairs alone, finds the published orders: the pairs are right. */
    @ParameterizedTest
    @CsvSource({SCHULZE_3 + ", A C E B D", LEGRAND + ", Br Ab Er Da Co"})
    void thePairsGiveThePublishedOrderOfRankedPairs(String said, String order) {
        assertThat(rankedPairs(pairs(said))).containsExactly(order.split(" "));
    }

    @Test
    void whatIsLeftOutIsBelowOrNotAskedAbout() {
        List<Preference<String>> two = List.of(Preference.of(Ranking.of(List.of("A"))));
        List<String> ideas = List.of("A", "B", "C");
        Pairwise<String> last = Pairwise.of(two, ideas, Unranked.LAST);
        Pairwise<String> none = Pairwise.of(two, ideas, Unranked.NO_OPINION);
        assertThat(last.above(0, 1)).isOne();
        assertThat(last.above(1, 2)).isZero();
        assertThat(none.above(0, 1)).isZero();
    }

    /** A and B are level at 3 to 3, B is above C for 5 and C above A for 1. With A to B as a link, A would lead C. */
    @Test
    void aPairThatIsLevelIsNoLinkHoweverManyAreOnBothSides() {
        assertThat(Schulze.order(said("A>B*3;B>A*3;B>C*5;C>A*1", Unranked.NO_OPINION), Strength.WINNING_SIDE))
                .containsExactly(List.of("B"), List.of("C"), List.of("A"));
    }

    /** By hand, K = 3: A 3+3+1+1 = 8 points, B 2+2+3+3 = 10, C 1+1+2+2 = 6: every count has B, A, C. */
    @Test
    void whereEverybodyRanksAllEveryCountHasTheSameFirst() {
        OtherCounts<Integer> counts = OtherCounts.of(ballots("1 2 3", "1 2 3", "2 3 1", "2 3 1", "2 1 3"));
        assertThat(counts.all()).hasSize(4).allSatisfy(count ->
                assertThat(count.first()).containsExactly(2));
        assertThat(counts.keeping(Set.of(2))).isEqualTo(4);
        assertThat(counts.others(Set.of(2))).isEmpty();
    }

    /** By hand: 1 is named alone by three and left out by two who put 2 above 3. Left out = below: 1 wins each pair. */
    @Test
    void leavingOutCanChangeWhoComesFirst() {
        OtherCounts<Integer> counts = OtherCounts.of(ballots("1", "1", "1", "2 3", "2 3"));
        assertThat(counts.all().stream().map(OtherCounts.Count::first).distinct()).hasSizeGreaterThan(1);
        assertThat(counts.others(Set.of(1))).contains(2);
        assertThat(List.of(Set.of(1), Set.of(2), Set.of(1, 2), Set.of(3)).stream().map(counts::keeping))
                .containsExactly(2, 1, 1, 0);
    }

    @Test
    void blankBallotsAloneHaveNoFirst() {
        assertThat(OtherCounts.of(ballots("", "", "")).all()).allSatisfy(count ->
                assertThat(count.first()).isEmpty());
    }

    private static List<String> rankedPairs(Pairwise<String> pairs) {
        int ideas = pairs.ideas().size();
        boolean[][] locked = new boolean[ideas][ideas];
        List<int[]> won = new ArrayList<>();
        for (int one = 0; one < ideas; one++) {
            for (int other = 0; other < ideas; other++) {
                if (pairs.margin(one, other) > 0) {
                    won.add(new int[] {one, other});
                }
            }
        }
        won.sort(Comparator.comparing((int[] pair) -> -pairs.above(pair[0], pair[1]))
                .thenComparing(pair -> pairs.above(pair[1], pair[0])));
        won.stream().filter(pair -> !leads(locked, pair[1], pair[0])).forEach(pair -> locked[pair[0]][pair[1]] = true);
        return pairs.ideas().stream().sorted(Comparator.comparing(idea -> {
            int place = pairs.ideas().indexOf(idea);
            return -IntStream.range(0, ideas).filter(other -> leads(locked, place, other)).count();
        })).toList();
    }

    private static boolean leads(boolean[][] locked, int from, int to) {
        return locked[from][to] || IntStream.range(0, locked.length)
                .anyMatch(middle -> locked[from][middle] && leads(locked, middle, to));
    }

    private static Pairwise<String> pairs(String said) {
        return said(said, Unranked.LAST);
    }

    private static Pairwise<String> said(String said, Unranked unranked) {
        List<Preference<String>> ballots = new ArrayList<>();
        for (String line : said.split(";")) {
            String[] parts = line.split("\\*");
            Ranking<String> ballot = Ranking.of(List.of(parts[0].split(">")));
            ballots.addAll(Collections.nCopies(Integer.parseInt(parts[1]), Preference.of(ballot)));
        }
        List<String> ideas = ballots.stream().flatMap(one -> one.levels().stream()).flatMap(Set::stream)
                .distinct().sorted().toList();
        return Pairwise.of(ballots, ideas, unranked);
    }

    private static Set<String> level(String names) {
        return names.equals(names.toUpperCase()) ? new TreeSet<>(List.of(names.split(""))) : Set.of(names);
    }
}
