package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No output that leaves a group hides a ballot: every result of every bag of 3 to 12 ballots is tried. Which sizes, and
 * which take {@code -Devensay.solver=long}, stands in decision 14.
 */
class DisclosureSolverTest {
    private static final int FEWEST = 3;
    /** From here on nobody finds one, not even somebody who cast one of the ballots. */
    private static final int SAFE_FROM_VOTERS = 5;

    static Stream<Arguments> sizes() {
        Stream<Arguments> always = Stream.of(arguments(2, 1, 12), arguments(3, 1, 12), arguments(4, 1, 12),
                arguments(5, 1, 12), arguments(3, 2, 12), arguments(4, 2, 12), arguments(5, 2, 12),
                arguments(4, 3, 10), arguments(5, 3, 8), arguments(5, 4, 4));
        Stream<Arguments> taking = Stream.of(arguments(4, 3, 12), arguments(5, 3, 12), arguments(5, 4, 12));
        return "long".equals(System.getProperty("evensay.solver")) ? Stream.concat(always, taking) : always;
    }

    @ParameterizedTest(name = "{0} ideas, {1} choices, up to {2} ballots")
    @MethodSource("sizes")
    void whatLeavesAGroupHidesNoBallot(int ideas, int choices, int mostBallots) {
        HiddenBallots search = new HiddenBallots(ideas, choices, mostBallots, Leaving::of);
        for (int ballots = 1; ballots <= mostBallots; ballots++) {
            search.addOneBallot();
            if (ballots >= FEWEST) {
                assertThat(search.foundByOutsiders()).isEmpty();
            }
            if (ballots >= SAFE_FROM_VOTERS) {
                assertThat(search.foundByVoters()).isEmpty();
            }
        }
    }
}
