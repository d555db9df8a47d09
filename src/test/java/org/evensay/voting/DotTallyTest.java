package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DotTallyTest {
    private static final List<String> IDEAS = List.of("A", "B", "C", "D");

    @Test
    void dotsAndPeopleAreCountedAndAllKeptBackIsSeen() {
        DotTally<String> tally = DotTally.of(new Dots(3, true), List.of(new Marks<>(Map.of("A", 3)),
                new Marks<>(Map.of("B", 1, "C", 2)), new Marks<>(Map.of("B", 1)), Marks.blank()), IDEAS);

        assertThat(tally.lines()).extracting(line -> line.idea() + line.dots() + " from " + line.people())
                .containsExactly("A3 from 1", "B2 from 2", "C2 from 1", "D0 from 0");
        assertThat(tally.lines()).filteredOn(Counted::isChosen).extracting(DotTally.Line::idea)
                .containsExactly("A", "B", "C");
        assertThat(tally.lines().get(0).share()).isEqualTo(new Share(3, 12));
        assertThat(tally.checkLine()).isEqualTo(new CheckLine(4, 3, 12, 7));
    }

    @Test
    void theSameDotsFromMorePeopleComeFirst() {
        DotTally<String> tally = DotTally.of(new Dots(2, true), List.of(new Marks<>(Map.of("A", 2)),
                new Marks<>(Map.of("B", 1, "C", 1)), new Marks<>(Map.of("B", 1, "C", 1))), IDEAS);

        assertThat(tally.ranked()).extracting(place -> place.rank() + place.line().idea() + place.tied())
                .containsExactly("1Btrue", "1Ctrue", "3Afalse", "4Dfalse");
    }

    @Test
    void moreDotsThanGivenOrAHeapWhereNoneIsAllowedIsNoBallot() {
        assertThat(new Dots(2, true).allow(new Marks<>(Map.of("A", 2)))).isTrue();
        assertThat(new Dots(2, true).allow(new Marks<>(Map.of("A", 2, "B", 1)))).isFalse();
        assertThat(new Dots(2, false).allow(new Marks<>(Map.of("A", 2)))).isFalse();
        assertThat(new Dots(2, false).allow(new Marks<>(Map.of("A", 1, "B", 1)))).isTrue();
        assertThat(new Dots(2, true).allow(new Marks<>(Map.of("A", 3, "B", -1)))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() ->
                DotTally.of(new Dots(1, true), List.of(new Marks<>(Map.of("A", 2))), IDEAS));
    }

    @Test
    void aDotOnAnIdeaThatIsNotOnTheListIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                DotTally.of(new Dots(3, true), List.of(new Marks<>(Map.of("Z", 1))), IDEAS));
    }

    @Test
    void theUsualNumberIsAboutAThirdOfTheList() {
        assertThat(List.of(0, 1, 4, 5, 10, 30).stream().map(Dots::usualFor)).containsExactly(1, 1, 1, 2, 3, 10);
    }
}
