package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.evensay.voting.Turnout.State;
import org.junit.jupiter.api.Test;

class TurnoutTest {

    @Test
    void underThreeBallotsNothingIsSaid() {
        assertThat(Turnout.of(0, 12)).isEqualTo(new Turnout(State.TOO_FEW, 0));
        assertThat(Turnout.of(2, 12)).isEqualTo(new Turnout(State.TOO_FEW, 0));
    }

    @Test
    void upToThirtySeatsItGoesInThrees() {
        assertThat(shown(12)).containsExactly(0, 0, 0, 3, 3, 3, 6, 6, 6, 9, 9, 9, 12);
        assertThat(Turnout.of(29, 30)).isEqualTo(new Turnout(State.SOME, 27));
    }

    @Test
    void upToAHundredSeatsItGoesInFivesAndBeyondInTens() {
        assertThat(Turnout.of(4, 31)).isEqualTo(new Turnout(State.TOO_FEW, 0));
        assertThat(Turnout.of(29, 31)).isEqualTo(new Turnout(State.SOME, 25));
        assertThat(Turnout.of(99, 100)).isEqualTo(new Turnout(State.SOME, 95));
        assertThat(Turnout.of(9, 101)).isEqualTo(new Turnout(State.TOO_FEW, 0));
        assertThat(Turnout.of(99, 101)).isEqualTo(new Turnout(State.SOME, 90));
    }

    @Test
    void everySeatHavingVotedIsSaidHoweverSmallTheRoom() {
        assertThat(Turnout.of(12, 12)).isEqualTo(new Turnout(State.ALL, 12));
        assertThat(Turnout.of(2, 2)).isEqualTo(new Turnout(State.ALL, 2));
        assertThat(Turnout.of(101, 101)).isEqualTo(new Turnout(State.ALL, 101));
    }

    @Test
    void someoneWhoVotedAndLeftDoesNotHideThatAllHaveVoted() {
        assertThat(Turnout.of(6, 5)).isEqualTo(new Turnout(State.ALL, 6));
    }

    @Test
    void anEmptyRoomHasNotVoted() {
        assertThat(Turnout.of(0, 0)).isEqualTo(new Turnout(State.TOO_FEW, 0));
    }

    private static IntStream shown(int seats) {
        return IntStream.rangeClosed(0, seats).map(ballots -> Turnout.of(ballots, seats).atLeast());
    }
}
