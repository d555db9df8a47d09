package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is true of every vote by ratings, dots or answers, tried on many; the same ones each time. */
class MarksIdentitiesTest {
    private static final int POLLS = 1_000;

    @Test
    void theRatingsOfTheIdeasAreTheRatingsOfTheBallotsAndTheMedianLiesAmongThem() {
        for (VotingRule rule : List.of(VotingRule.RATING_5, VotingRule.RATING_9)) {
            polls(rule.highest()).forEach(poll -> {
                RatingTally<Integer> tally = RatingTally.of(rule, poll, PublishedVotes.ideas(7));

                assertThat(tally.lines().stream().flatMap(line -> line.ratings().stream())
                        .mapToLong(Integer::longValue).sum()).isEqualTo(tally.given());
                assertThat(tally.lines()).filteredOn(line -> line.people() > 0).allSatisfy(line -> {
                    int median = line.median().orElseThrow().hundredths();
                    assertThat(median).isBetween(100 * line.ratings().get(0),
                            100 * line.ratings().get(line.people() - 1));
                    assertThat(line.middleSpread().orElseThrow().hundredths()).isBetween(0, 100 * rule.highest());
                    assertThat(line.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(line.people());
                });
            });
        }
    }

    @Test
    void theDotsOfTheIdeasAreTheDotsOfTheBallots() {
        polls(4).forEach(poll -> {
            DotTally<Integer> tally = DotTally.of(new Dots(28, true), poll, PublishedVotes.ideas(7));

            assertThat(tally.checkLine().counted()).isEqualTo(tally.given());
            assertThat(tally.given()).isLessThanOrEqualTo(tally.checkLine().available());
            assertThat(tally.lines()).allSatisfy(line ->
                    assertThat(line.people()).isBetween(0, Math.min(line.dots(), poll.size())));
        });
    }

    @Test
    void everyBallotSaysYesNoNotSureOrNothingToEachIdea() {
        polls(3).forEach(poll -> {
            AnswerTally<Integer> tally = AnswerTally.of(poll, PublishedVotes.ideas(7));

            assertThat(tally.lines()).allSatisfy(line ->
                    assertThat(line.answers() + line.silent()).isEqualTo(poll.size()));
            assertThat(tally.lines().stream().mapToLong(AnswerTally.Line::answers).sum()).isEqualTo(tally.given());
        });
    }

    private static List<List<Marks<Integer>>> polls(int highest) {
        return IntStream.range(0, POLLS).mapToObj(Random::new).map(chance -> IntStream.range(0, chance.nextInt(9))
                .mapToObj(person -> marks(highest, chance)).toList()).toList();
    }

    private static Marks<Integer> marks(int highest, Random chance) {
        Map<Integer, Integer> values = new HashMap<>();
        PublishedVotes.ideas(7).stream().filter(idea -> chance.nextInt(4) > 0)
                .forEach(idea -> values.put(idea, 1 + chance.nextInt(highest)));
        return new Marks<>(values);
    }
}
