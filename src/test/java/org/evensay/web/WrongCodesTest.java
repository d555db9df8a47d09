package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.room.Counts;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** How many wrong codes an address may try, by a clock that the test turns. */
class WrongCodesTest {
    private final TurnedMeter clock = new TurnedMeter();
    private final WrongCodes wrong = new WrongCodes(clock, Counts.NONE);

    @Test
    void twentyAtOnceAndNoMore() {
        assertThat(triesAt("guesser")).isEqualTo(20);
        assertThat(wrong.mayTry("somebody else")).isTrue();
    }

    @Test
    void thenTenAMinute() {
        triesAt("guesser");
        clock.seconds = 60;
        assertThat(triesAt("guesser")).isEqualTo(10);
        clock.seconds = 66;
        assertThat(triesAt("guesser")).isEqualTo(1);
    }

    @Test
    void allTogetherAHundredAMinute() {
        int tries = 0;
        for (int address = 0; address < 10; address++) {
            tries += triesAt("address " + address);
        }
        assertThat(tries).isEqualTo(100);
        assertThat(wrong.mayTry("somebody else")).isFalse();
        clock.seconds = 60;
        assertThat(wrong.mayTry("somebody else")).isTrue();
    }

    @Test
    void whoIsOverTheirOwnBudgetKeepsNobodyElseOut() {
        for (int time = 0; time < 1_000; time++) {
            wrong.count("guesser");
        }
        assertThat(wrong.mayTry("somebody else")).isTrue();
    }

    /** Twenty of their own, and six hundred that leave the room's code open to the others at this address. */
    @Test
    void aGuesserWhereTheRoomIsAtHomeHasABudgetToo() {
        WorkshopId room = new WorkshopId("ours");
        wrong.rememberHome("home", room);
        int tries = 0;
        while (wrong.mayEnter("home", room) && tries < 10_000) {
            wrong.count("home");
            tries++;
        }
        assertThat(tries).isEqualTo(620);
        clock.seconds = 60;
        assertThat(wrong.mayEnter("home", room)).isTrue();
    }

    private int triesAt(String address) {
        int tries = 0;
        while (wrong.mayTry(address)) {
            wrong.count(address);
            tries++;
        }
        return tries;
    }
}
