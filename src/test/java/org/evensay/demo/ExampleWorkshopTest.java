package org.evensay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.evensay.view.Example;
import org.evensay.view.MyView;
import org.evensay.view.RoomView;
import org.evensay.view.TourStop;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The workshop of the tour: played, not put together. */
class ExampleWorkshopTest {
    private final Example example = ExampleWorkshop.played();

    @Test
    void atEachStopItStandsInTheStepThatTheStopIsAbout() {
        assertThat(TourStop.values()).allSatisfy(stop ->
                assertThat(example.at(stop).step()).as(stop.name()).isEqualTo(stop.step()));
        assertThat(Arrays.stream(TourStop.values()).map(example::at).distinct()).hasSize(TourStop.last());
    }

    @Test
    void itIsTheSameEachTime() {
        Example again = ExampleWorkshop.played();
        assertThat(TourStop.values()).allSatisfy(stop -> {
            assertThat(RoomView.of(again.at(stop))).as(stop.name()).isEqualTo(RoomView.of(example.at(stop)));
            assertThat(MyView.of(again.at(stop), again.participant()))
                    .isEqualTo(MyView.of(example.at(stop), example.participant()));
        });
    }

    @Test
    void eachStopShowsPeopleInTheMiddleOfIt() {
        assertThat(example.at(TourStop.BEFORE).seats().size()).isZero();
        assertThat(RoomView.of(example.at(TourStop.WELCOME)).agreed()).isBetween(1, 5);
        assertThat(RoomView.of(example.at(TourStop.SILENT)).finished()).isBetween(1, 5);
        assertThat(mine(TourStop.SILENT).own()).hasSize(2);
        assertThat(mine(TourStop.SHARING).myTurn()).isTrue();
        assertThat(RoomView.of(example.at(TourStop.DISCUSSION)).spotlight()).isPresent();
        assertThat(mine(TourStop.VOTING).ballot().orElseThrow().isIn()).isFalse();
        assertThat(example.at(TourStop.RESULTS).question().listed()).allMatch(Idea::isListed).hasSize(9);
    }

    /** Points and people differ in it, as they do in real groups: the second was chosen by more people. */
    @Test
    void itsResultShowsWhyPointsAndPeopleAreLookedAtTogether() {
        Workshop told = example.at(TourStop.RESULTS);
        assertThat(RoomView.of(told).results().orElseThrow().shown().stream().limit(2)
                .map(line -> line.text() + " " + line.people()))
                .containsExactly("Nobody minded that I was quiet 4", "Hearing that others have bad weeks too 5");
    }

    private MyView mine(TourStop stop) {
        return MyView.of(example.at(stop), example.participant()).orElseThrow();
    }
}
