package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every vote whatsoever (method.md 2.1), tried on many. */
class TallyIdentitiesTest {
    private static final int POLLS = 2_000;

    record Poll(int choices, int ideas, List<Ranking<Integer>> ballots) {
        Tally<Integer> tally() {
            return Tally.of(new TopK(choices), ballots, PublishedVotes.ideas(ideas));
        }
    }

    @Test
    void thePointsOfTheIdeasAreThePointsOfTheBallotsAndNeverMoreThanAvailable() {
        ofEveryPoll(poll -> {
            Tally<Integer> tally = poll.tally();

            assertThat(tally.lines().stream().mapToLong(TallyLine::points).sum()).isEqualTo(tally.given());
            assertThat(tally.given()).isLessThanOrEqualTo(tally.available());
            assertThat(tally.checkLine().isWhole()).isEqualTo(tally.complete() == tally.ballots());
        });
    }

    @Test
    void peopleAddUpToTheChoicesMade() {
        ofEveryPoll(poll -> {
            int made = poll.ballots().stream().mapToInt(ballot -> ballot.choices().size()).sum();

            assertThat(poll.tally().lines().stream().mapToInt(TallyLine::people).sum()).isEqualTo(made);
        });
    }

    @Test
    void anIdeaHasAtLeastAPointAndAtMostKPointsAPersonAndNoMorePeopleThanBallots() {
        ofEveryPoll(poll -> {
            assertThat(poll.tally().lines()).allSatisfy(line -> {
                assertThat(line.points()).isBetween(line.people(), poll.choices() * line.people());
                assertThat(line.people()).isBetween(0, poll.ballots().size());
                assertThat(line.spread().points()).hasSize(line.people());
                assertThat(line.spread().points().stream().mapToInt(Integer::intValue).sum()).isEqualTo(line.points());
            });
        });
    }

    @Test
    void everyPlaceIsGivenAtMostOnceABallot() {
        ofEveryPoll(poll -> {
            List<TallyLine<Integer>> lines = poll.tally().lines();

            assertThat(IntStream.range(0, poll.choices())
                    .map(place -> lines.stream().mapToInt(line -> line.places().get(place)).sum()).boxed())
                    .allSatisfy(given -> assertThat(given).isLessThanOrEqualTo(poll.ballots().size()));
        });
    }

    @Test
    void ranksFallNowhereAndSkipAsManyAsAreTied() {
        ofEveryPoll(poll -> Stream.of(TieRule.values()).forEach(ties -> ranksFallNowhere(poll, ties)));
    }

    private static void ranksFallNowhere(Poll poll, TieRule ties) {
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

    @Test
    void agreementLiesBetweenNoneAndFull() {
        ofEveryPoll(poll -> {
            Concordance.of(poll.ballots()).ifPresent(agreement ->
                    assertThat(agreement.w()).isBetween(0.0, 1.0 + 1e-12));
        });
    }

    /** Every small size first, with no ballot, one and some; then many of any size. The same each time. */
    private static Stream<Poll> polls() {
        Stream<Poll> small = IntStream.rangeClosed(1, 3).boxed().flatMap(choices -> IntStream.rangeClosed(1, 4).boxed()
                .flatMap(ideas -> IntStream.rangeClosed(0, 3).mapToObj(people ->
                        poll(choices, ideas, people, new Random(choices * 100L + ideas * 10 + people)))));
        return Stream.concat(small, IntStream.range(0, POLLS).mapToObj(TallyIdentitiesTest::poll));
    }

    private static Poll poll(int seed) {
        Random chance = new Random(seed);
        return poll(1 + chance.nextInt(9), 1 + chance.nextInt(14), chance.nextInt(13), chance);
    }

    private static Poll poll(int choices, int ideas, int people, Random chance) {
        return new Poll(choices, ideas, IntStream.range(0, people)
                .mapToObj(person -> ballot(choices, ideas, chance)).toList());
    }

    private static Ranking<Integer> ballot(int choices, int ideas, Random chance) {
        List<Integer> order = new ArrayList<>(PublishedVotes.ideas(ideas));
        Collections.shuffle(order, chance);
        return Ranking.of(List.copyOf(order.subList(0, chance.nextInt(Math.min(choices, ideas) + 1))));
    }

    /** Says of which vote something is not true. */
    private static void ofEveryPoll(Consumer<Poll> claim) {
        polls().forEach(poll -> {
            try {
                claim.accept(poll);
            } catch (AssertionError broken) {
                throw new AssertionError(poll + ": " + broken.getMessage(), broken);
            }
        });
    }
}
