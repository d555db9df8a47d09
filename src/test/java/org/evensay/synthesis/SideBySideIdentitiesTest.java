package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.evensay.voting.Place;
import org.evensay.voting.RankCorrelation;
import org.evensay.voting.Ranking;
import org.evensay.voting.TopK;
import org.junit.jupiter.api.Test;

/** What is true of all groups side by side whatsoever (method.md 2.1 and 2.6), tried on many inquiries of chance. */
class SideBySideIdentitiesTest {
    private static final int INQUIRIES = 500;
    private final Random chance = new Random(20_261_129);
    private final Inquiries inquiries = new Inquiries(chance);

    @Test
    void aThemeHasAtLeastAPointAPersonAndAllThemesNoMoreThanThereWasToGive() {
        ofEveryInquiry(groups -> {
            SideBySide<Integer> all = sideBySide(groups);
            long available = groups.stream().mapToLong(group -> group.counted().available()).sum();

            assertThat(all.rows().stream().mapToLong(row -> row.line().line().points()).sum()).isBetween(0L, available);
            assertThat(all.rows()).extracting(Place::line).allSatisfy(row -> {
                assertThat(row.line().points()).isGreaterThanOrEqualTo(row.line().people());
                assertThat(row.people().part()).isBetween(1L, (long) all.ballots());
                assertThat(row.steadiness().best()).isBetween(1, row.steadiness().worst());
                assertThat(row.steadiness().topFives()).isBetween(0, row.line().groups());
                assertThat(row.steadiness().byOneAlone()).isEqualTo(row.line().groups() == 1);
            });
        });
    }

    @Test
    void leavingAGroupOutByTakingItOffTheSumsIsCountingTheOthersAnew() {
        ofEveryInquiry(groups -> {
            List<GroupCount<Integer>> counted = Inquiries.counted(groups);
            Map<Integer, IntSummaryStatistics> anew = new HashMap<>();
            for (int out = 0; out < counted.size(); out++) {
                List<GroupCount<Integer>> left = new ArrayList<>(counted);
                left.remove(out);
                Comparison.of(left).ranked().forEach(place -> anew.computeIfAbsent(place.line().theme(),
                        theme -> new IntSummaryStatistics()).accept(place.rank()));
            }
            Steadiness.of(counted).forEach((theme, found) -> {
                if (anew.containsKey(theme)) {
                    assertThat(found.without()).isEqualTo(
                            new Steadiness.Range(anew.get(theme).getMin(), anew.get(theme).getMax()));
                }
            });
        });
    }

    @Test
    void everyRouteNamesEveryThemeOnce() {
        ofEveryInquiry(groups -> {
            SideBySide<Integer> all = sideBySide(groups);
            List<Integer> themes = all.rows().stream().map(row -> row.line().theme()).toList();

            assertThat(all.routes()).allSatisfy((route, places) -> assertThat(places)
                    .extracting(place -> place.line().theme()).containsExactlyInAnyOrderElementsOf(themes));
        });
    }

    /** The ranks 1 to n add up to n (n + 1) / 2, however many are level. */
    @Test
    void vanBredasRanksAddUpAsIfNothingWereLevel() {
        ofEveryInquiry(groups -> {
            List<VanBreda<Integer>> lines = VanBreda.places(Gathered.of(groups)).stream().map(Place::line).toList();
            double all = lines.size() * (lines.size() + 1) / 2.0;

            assertThat(lines.stream().mapToDouble(VanBreda::rankByTopFives).sum()).isEqualTo(all);
            assertThat(lines.stream().mapToDouble(VanBreda::rankByMean).sum()).isEqualTo(all);
        });
    }

    @Test
    void everyGroupTwiceLeavesEveryOrderAsItIs() {
        ofEveryInquiry(groups -> {
            List<CodedVote<Integer, Integer>> twice = new ArrayList<>(groups);
            twice.addAll(groups);

            assertThat(orders(twice)).isEqualTo(orders(groups));
        });
    }

    @Test
    void theOrderOfTheGroupsDoesNotMatterToTheOrderOfTheThemesNorToTheirAgreement() {
        ofEveryInquiry(groups -> {
            List<CodedVote<Integer, Integer>> shuffled = new ArrayList<>(groups);
            Collections.shuffle(shuffled, chance);

            assertThat(orders(shuffled)).isEqualTo(orders(groups));
            assertThat(sideBySide(shuffled).agreement().concordance())
                    .isEqualTo(sideBySide(groups).agreement().concordance());
        });
    }

    @Test
    void withOneGroupTheInterimOrderIsItsOwn() {
        for (int number = 0; number < INQUIRIES; number++) {
            SideBySide<Integer> one = sideBySide(inquiries.groups(1));
            assertThat(ranks(one.routes().get(Route.JLA_INTERIM)))
                    .isEqualTo(ranks(one.routes().get(Route.MCMILLAN_2014)));
        }
    }

    @Test
    void agreementLiesWithinItsBoundsAndIsNeverNotANumber() {
        ofEveryInquiry(groups -> {
            GroupAgreement found = sideBySide(groups).agreement();

            assertThat(found.pairs()).hasSize(groups.size() * (groups.size() - 1) / 2);
            found.concordance().ifPresent(all -> assertThat(all.w()).isBetween(0.0, 1 + 1e-12));
            found.pairs().forEach(pair -> {
                pair.likeness().ifPresent(rho -> assertThat(rho).isBetween(-1 - 1e-12, 1 + 1e-12));
                pair.firstFive().ifPresent(SideBySideIdentitiesTest::isWithinBounds);
            });
        });
    }

    /** Counted apart: the points of the themes that either raised, -1 for those that one did not. */
    @Test
    void theLikenessOfAPairIsThatOfThePointsOverTheThemesThatEitherRaised() {
        ofEveryInquiry(groups -> GroupAgreement.of(Inquiries.counted(groups)).pairs().forEach(pair -> {
            GroupCount<Integer> one = groups.get(pair.one()).counted();
            GroupCount<Integer> other = groups.get(pair.other()).counted();
            List<Integer> themes = IntStream.range(0, Inquiries.IDEAS).boxed()
                    .filter(theme -> one.raised(theme) || other.raised(theme)).toList();

            OptionalDouble apart = RankCorrelation.of(points(themes, one), points(themes, other));
            assertThat(pair.likeness().isPresent()).isEqualTo(apart.isPresent());
            apart.ifPresent(rho -> assertThat(pair.likeness().orElseThrow()).isCloseTo(rho, within(1e-12)));
        }));
    }

    private static List<Integer> points(List<Integer> themes, GroupCount<Integer> group) {
        return themes.stream().map(theme -> group.raised(theme) ? (int) group.of(theme).points() : -1).toList();
    }

    private static void isWithinBounds(ListLikeness found) {
        assertThat(found.depth()).isBetween(1, 5);
        assertThat(List.of(found.overlapShare(), found.jaccard(), found.averageOverlap(), found.rankBiased()))
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1 + 1e-12));
        assertThat(found.jaccard()).isLessThanOrEqualTo(found.overlapShare());
    }

    @Test
    void aGroupAgreesWithItselfInFull() {
        ofEveryInquiry(groups -> {
            GroupAgreement found = sideBySide(List.of(groups.get(0), groups.get(0))).agreement();

            found.concordance().ifPresent(all -> assertThat(all.w()).isCloseTo(1, within(1e-12)));
            found.pairs().get(0).likeness().ifPresent(rho -> assertThat(rho).isCloseTo(1, within(1e-12)));
            found.pairs().get(0).firstFive().ifPresent(likeness -> {
                assertThat(likeness.overlapShare()).isEqualTo(1);
                assertThat(likeness.jaccard()).isEqualTo(1);
                assertThat(likeness.rankBiased()).isCloseTo(1, within(1e-12));
            });
        });
    }

    /** Kendall: where every judge ranks all things and none is level, the mean of Spearman's is (m W - 1) / (m - 1). */
    @Test
    void theMeanLikenessOfThePairsIsWhatConcordanceSays() {
        for (int number = 0; number < INQUIRIES; number++) {
            int judges = 2 + chance.nextInt(6);
            GroupAgreement found = GroupAgreement.of(
                    IntStream.range(0, judges).mapToObj(group -> wholeOrder()).toList());
            double w = found.concordance().orElseThrow().w();
            double mean = found.pairs().stream().mapToDouble(pair -> pair.likeness().orElseThrow())
                    .average().orElseThrow();

            assertThat(mean).isCloseTo((judges * w - 1) / (judges - 1), within(1e-9));
        }
    }

    private GroupCount<Integer> wholeOrder() {
        List<Integer> ideas = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
        Map<Integer, Integer> themes = new HashMap<>();
        ideas.forEach(idea -> themes.put(idea, idea));
        Collections.shuffle(ideas, chance);
        return new CodedVote<>(new TopK(7), List.of(Ranking.of(ideas)), themes).counted();
    }

    @Test
    void aVoteAgainstItselfMovesNobodyAndTurnedRoundMovesEverybodyBack() {
        ofEveryInquiry(groups -> {
            List<GroupCount<Integer>> first = Inquiries.counted(groups);
            List<GroupCount<Integer>> last = Inquiries.counted(inquiries.groups(groups.size()));
            Map<Integer, Integer> there = moves(ThemeChange.between(first, last));

            assertThat(moves(ThemeChange.between(first, first)).values()).allMatch(places -> places == 0);
            moves(ThemeChange.between(last, first)).forEach((theme, places) ->
                    assertThat(places).isEqualTo(-there.get(theme)));
        });
    }

    private static Map<Integer, Integer> moves(ThemeChange<Integer> change) {
        Map<Integer, Integer> moves = new HashMap<>();
        change.lines().forEach(line -> moves.put(line.theme(), line.places()));
        return moves;
    }

    private static Map<Route, Map<Integer, Integer>> orders(List<CodedVote<Integer, Integer>> groups) {
        Map<Route, Map<Integer, Integer>> orders = new HashMap<>();
        sideBySide(groups).routes().forEach((route, places) -> orders.put(route, ranks(places)));
        return orders;
    }

    private static Map<Integer, Integer> ranks(List<Place<RouteLine<Integer>>> places) {
        Map<Integer, Integer> ranks = new HashMap<>();
        places.forEach(place -> ranks.put(place.line().theme(), place.rank()));
        return ranks;
    }

    private static SideBySide<Integer> sideBySide(List<CodedVote<Integer, Integer>> groups) {
        return SideBySide.of(groups.stream().map(GroupVotes::of).toList());
    }

    private void ofEveryInquiry(Consumer<List<CodedVote<Integer, Integer>>> claim) {
        for (int number = 0; number < INQUIRIES; number++) {
            claim.accept(inquiries.groups(1 + chance.nextInt(6)));
        }
    }
}
