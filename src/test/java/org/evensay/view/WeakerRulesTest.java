package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.view.HiddenBallots.Found;
import org.evensay.voting.Tally;
import org.evensay.voting.TallyLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for hidden ballots can fail: it finds them where more is told than {@link Leaving} tells. */
class WeakerRulesTest {
    private static final HiddenBallots.Rule ALL_POINTS = (ballots, choices, points) -> points;
    private static final HiddenBallots.Rule ALL_RANKS = (ballots, choices, points) -> points.stream()
            .map(each -> points.stream().filter(other -> other > each).count()).toList();
    private static final Map<String, HiddenBallots.Rule> RULES =
            Map.of("all points", ALL_POINTS, "all ranks", ALL_RANKS, "what leaves", Leaving::of);

    @Test
    void pointsOfFourBallotsHideOne() {
        assertThat(outsider(4, 3, 4, ALL_POINTS)).isPresent();
    }

    /** 15 points for one idea, 10 for the next, 5 for the third: all five wrote the same. */
    @Test
    void pointsOfFiveWhoAgreeHideTheirs() {
        HiddenBallots search = new HiddenBallots(4, 3, 5, (ballots, choices, points) ->
                points.equals(List.of(15, 10, 5, 0)) ? points : Leaving.of(ballots, choices, points));
        upTo(5, search);
        assertThat(search.foundByOutsiders()).map(Found::hidden).contains(List.of(0, 1, 2));
    }

    @Test
    void theWholeOrderOfThreeBallotsCanHideOne() {
        assertThat(outsider(5, 2, 3, ALL_RANKS)).isPresent();
    }

    @Test
    void anyOrderIsTheBallotsWhenEachPersonChoseOne() {
        assertThat(outsider(4, 1, 12, ALL_RANKS)).isPresent();
    }

    @Test
    void threeWhoKnowTheirOwnCanFindAnother() {
        HiddenBallots search = new HiddenBallots(5, 3, 3, Leaving::of);
        upTo(3, search);
        assertThat(search.foundByVoters()).isPresent();
    }

    @Test
    void firstPlacesBesideWhatLeavesHideABallot() {
        assertThat(new EveryBag(4, 2, 4, tally -> List.of(leaving(tally), tally.lines().stream()
                .map(TallyLine::firstPlaces).toList())).isFoundByOutsiders()).isTrue();
    }

    @Test
    void numbersOfPeopleBesideWhatLeavesHideABallot() {
        assertThat(new EveryBag(4, 2, 5, tally -> List.of(leaving(tally), tally.lines().stream()
                .map(TallyLine::people).toList())).isFoundByOutsiders()).isTrue();
    }

    /** Counts of three people and more are not enough to hide either: everybody's ballots of one size are known. */
    @Test
    void evenNumbersOfThreePeopleAndMoreBesideWhatLeavesHideABallot() {
        assertThat(new EveryBag(3, 2, 6, tally -> List.of(leaving(tally), tally.lines().stream()
                .map(line -> line.people() < 3 ? 0 : line.people()).toList())).isFoundByOutsiders()).isTrue();
    }

    @Test
    void theNumberOfWholeBallotsBesideWhatLeavesHidesABallot() {
        assertThat(new EveryBag(4, 2, 5, tally -> List.of(leaving(tally), tally.complete())).isFoundByVoters())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} ideas, {1} choices, {2} ballots")
    @CsvSource({"2, 1, 3", "2, 1, 8", "3, 1, 6", "4, 1, 5", "3, 2, 3", "3, 2, 4", "3, 2, 6", "4, 2, 3", "4, 2, 4",
            "4, 2, 5", "4, 3, 3", "5, 2, 3", "5, 2, 4"})
    void theSearchFindsWhatMakingEveryBagFinds(int ideas, int choices, int ballots) {
        RULES.forEach((name, rule) -> {
            HiddenBallots search = new HiddenBallots(ideas, choices, ballots, rule);
            upTo(ballots, search);
            EveryBag bags = new EveryBag(ideas, choices, ballots, tally -> output(rule, tally));
            assertThat(search.foundByOutsiders().isPresent()).as(name).isEqualTo(bags.isFoundByOutsiders());
            assertThat(search.foundByVoters().isPresent()).as(name).isEqualTo(bags.isFoundByVoters());
        });
    }

    private static Optional<Found> outsider(int ideas, int choices, int ballots, HiddenBallots.Rule rule) {
        HiddenBallots search = new HiddenBallots(ideas, choices, ballots, rule);
        upTo(ballots, search);
        return search.foundByOutsiders();
    }

    private static void upTo(int ballots, HiddenBallots search) {
        for (int count = 1; count <= ballots; count++) {
            search.addOneBallot();
        }
    }

    private static Object leaving(Tally<Integer> tally) {
        return output(Leaving::of, tally);
    }

    private static Object output(HiddenBallots.Rule rule, Tally<Integer> tally) {
        return rule.output(tally.ballots(), tally.method().choices(),
                tally.lines().stream().map(TallyLine::points).toList());
    }
}
