package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every vote whatsoever (method.md 2.1), tried on many. */
class TallyIdentitiesTest {

    record Poll(int choices, int ideas, List<Ballot<Integer>> ballots) {
        Tally<Integer> tally() {
            return Tally.of(new TopK(choices), ballots, PublishedVotes.ideas(ideas));
        }
    }

    @Property
    void thePointsOfTheIdeasAreThePointsOfTheBallotsAndNeverMoreThanAvailable(@ForAll("polls") Poll poll) {
        Tally<Integer> tally = poll.tally();

        assertThat(tally.lines().stream().mapToLong(TallyLine::points).sum()).isEqualTo(tally.given());
        assertThat(tally.given()).isLessThanOrEqualTo(tally.available());
        assertThat(tally.checkLine().isWhole()).isEqualTo(tally.complete() == tally.ballots());
    }

    @Property
    void peopleAddUpToTheChoicesMade(@ForAll("polls") Poll poll) {
        int made = poll.ballots().stream().mapToInt(ballot -> ballot.choices().size()).sum();

        assertThat(poll.tally().lines().stream().mapToInt(TallyLine::people).sum()).isEqualTo(made);
    }

    @Property
    void anIdeaHasAtLeastAPointAndAtMostKPointsAPersonAndNoMorePeopleThanBallots(@ForAll("polls") Poll poll) {
        assertThat(poll.tally().lines()).allSatisfy(line -> {
            assertThat(line.points()).isBetween(line.people(), poll.choices() * line.people());
            assertThat(line.people()).isBetween(0, poll.ballots().size());
            assertThat(line.spread().points()).hasSize(line.people());
            assertThat(line.spread().points().stream().mapToInt(Integer::intValue).sum()).isEqualTo(line.points());
        });
    }

    @Property
    void everyPlaceIsGivenAtMostOnceABallot(@ForAll("polls") Poll poll) {
        List<TallyLine<Integer>> lines = poll.tally().lines();

        assertThat(IntStream.range(0, poll.choices())
                .map(place -> lines.stream().mapToInt(line -> line.places().get(place)).sum()).boxed())
                .allSatisfy(given -> assertThat(given).isLessThanOrEqualTo(poll.ballots().size()));
    }

    @Property
    void ranksFallNowhereAndSkipAsManyAsAreTied(@ForAll("polls") Poll poll, @ForAll TieRule ties) {
        List<Ranked<Integer>> ranked = poll.tally().ranked(ties);

        assertThat(ranked).extracting(Ranked::idea)
                .containsExactlyInAnyOrderElementsOf(PublishedVotes.ideas(poll.ideas()));
        for (int index = 0; index < ranked.size(); index++) {
            int rank = ranked.get(index).rank();
            assertThat(ranked.get(rank - 1).rank()).isEqualTo(rank).isLessThanOrEqualTo(index + 1);
            assertThat(ranked.get(index).tied())
                    .isEqualTo(ranked.stream().filter(other -> other.rank() == rank).count() > 1);
        }
    }

    @Property
    void agreementLiesBetweenNoneAndFull(@ForAll("polls") Poll poll) {
        Concordance.of(poll.ballots()).ifPresent(agreement ->
                assertThat(agreement.w()).isBetween(0.0, 1.0 + 1e-12));
    }

    @Provide
    Arbitrary<Poll> polls() {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 14))
                .flatAs((choices, ideas) -> ballotsOf(choices, ideas).list().ofMaxSize(12)
                        .map(ballots -> new Poll(choices, ideas, ballots)));
    }

    private static Arbitrary<Ballot<Integer>> ballotsOf(int choices, int ideas) {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, Math.min(choices, ideas));
        return Combinators.combine(Arbitraries.shuffle(PublishedVotes.ideas(ideas)), length).as((order, most) ->
                Ballot.of(order.stream().limit(most).collect(Collectors.toList())));
    }
}
