package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.evensay.workshop.Limit;
import org.junit.jupiter.api.Test;

/** What each of many may do, by a clock that the test turns. Five a minute is one in twelve seconds. */
class BudgetsTest {
    private static final int REMEMBERED = 10_000;

    private final TurnedMeter clock = new TurnedMeter();
    private final Budgets<Integer> budgets = new Budgets<>(REMEMBERED, Limit.WRONG_SIGNS_A_MINUTE,
            Limit.WRONG_SIGNS_A_MINUTE, Duration.ofMinutes(1), clock);

    @Test
    void eachHasTheirOwnAndItComesBackLittleByLittle() {
        assertThat(spentBy(1)).isEqualTo(5);
        assertThat(budgets.hasLeft(1)).isFalse();
        assertThat(budgets.hasLeft(2)).isTrue();
        clock.seconds = 12;
        assertThat(spentBy(1)).isEqualTo(1);
        clock.seconds = 3_600;
        assertThat(spentBy(1)).isEqualTo(5);
    }

    @Test
    void whoComesWhileNobodyCanBeForgottenSharesOneBudget() {
        all();
        int late = REMEMBERED;
        assertThat(budgets.hasLeft(late)).isTrue();
        assertThat(IntStream.range(late, late + 100).filter(budgets::spend).count()).isEqualTo(5);
        assertThat(budgets.hasLeft(late + 100)).isFalse();
        assertThat(budgets.hasLeft(1)).as("who was there before").isTrue();
        assertThat(budgets.remembered()).isEqualTo(REMEMBERED);
    }

    @Test
    void whoHasAllOfTheirsIsForgottenWhenThereAreTooMany() {
        all();
        clock.seconds = 12;
        assertThat(budgets.spend(REMEMBERED)).isTrue();
        assertThat(budgets.remembered()).isEqualTo(1);
    }

    /** Whoever comes under ever new names would have all of them looked at with each. */
    @Test
    void andNotLookedForMoreOftenThanOnceASecond() {
        clock.seconds = 11;
        all();
        clock.seconds = 22;
        budgets.spend(REMEMBERED);
        IntStream.range(0, REMEMBERED).forEach(who -> assertThat(budgets.hasLeft(who)).isTrue());
        assertThat(budgets.remembered()).as("none has all of theirs yet").isEqualTo(REMEMBERED);
        clock.seconds = 23;
        budgets.spend(REMEMBERED);
        assertThat(budgets.remembered()).isEqualTo(1);
    }

    private void all() {
        IntStream.range(0, REMEMBERED).forEach(budgets::spend);
    }

    private int spentBy(int who) {
        int spent = 0;
        while (budgets.spend(who)) {
            spent++;
        }
        return spent;
    }
}
