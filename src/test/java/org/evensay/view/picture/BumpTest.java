package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ranks from group to group: what is level stands in one frame, and a line stops where a theme was not raised. */
class BumpTest {
    private static final int TRIES = 150;

    /** Three columns of 86 after an axis of 28: their middles are at 71, 157 and 243. Rows are 30 high, below 57. */
    @Test
    void stopsStandInTheColumnOfTheirGroupAndTheRowOfTheirRank() {
        Bump bump = Bump.of(Grids.of("1 2 1", "2 1 2"));
        assertThat(bump.width()).isEqualTo(286);
        assertThat(bump.height()).isEqualTo(57 + 2 * 30);
        assertThat(bump.lines().get(0).stops()).containsExactly(new Bump.Stop(71, 72, 1), new Bump.Stop(157, 102, 2),
                new Bump.Stop(243, 72, 1));
        assertThat(bump.lines().get(0).way()).isEqualTo("M71 72C114 72 114 102 157 102C200 102 200 72 243 72");
        assertThat(bump.lines()).extracting(Bump.Line::letter).containsExactly("A", "B");
        assertThat(bump.places()).extracting(Label::whole).containsExactly("1", "2");
        assertThat(bump.frames()).isEmpty();
    }

    @Test
    void theLineStopsAtAGroupThatDidNotRaiseTheThemeAndItsLetterStandsBelow() {
        Bump bump = Bump.of(Grids.of("1 - 1 1", "2 1 . 2"));
        assertThat(bump.lines().get(0).way()).startsWith("M64 72M208 72C").doesNotContain("M136");
        assertThat(bump.unraised()).singleElement().satisfies(below -> {
            assertThat(below.whole()).isEqualTo("A");
            assertThat(below.x()).isEqualTo(136);
        });
        assertThat(bump.bare()).singleElement().satisfies(below -> {
            assertThat(below.whole()).isEqualTo("B");
            assertThat(below.x()).isEqualTo(208);
            assertThat(below.y()).isGreaterThan(bump.unraised().get(0).y());
        });
    }

    /** Ranks 1, 2, 2, 4: the two in the middle stand in rows 2 and 3 and share a frame. */
    @Test
    void whatIsLevelStandsInTheRowsThatTheRankLeavesFreeInOneFrame() {
        Bump bump = Bump.of(Grids.of("2", "1", "4", "2"));
        assertThat(bump.lines().stream().map(line -> line.stops().get(0)))
                .extracting(Bump.Stop::y).containsExactly(102, 72, 162, 132);
        assertThat(bump.frames()).containsExactly(new Box(158 - 14, 102 - 14, 28, 30 + 28));
    }

    @Test
    void aGroupWithNothingHasEveryLetterBelow() {
        Bump bump = Bump.of(Grids.of("1 -", "2 -", "3 -"));
        assertThat(bump.unraised()).extracting(Label::whole).containsExactly("A B C");
        assertThat(bump.lines()).allMatch(line -> line.stops().size() == 1);
    }

    @Test
    void nothingAtAllIsStillAPicture() {
        assertThat(Bump.of(Grids.of("- -")).places()).isEmpty();
        assertThat(Bump.of(new Grid("title", "about", List.of(), List.of())).lines()).isEmpty();
    }

    @Test
    void aRankUnderOneIsRefused() {
        assertThatThrownBy(() -> Bump.of(Grids.of("0"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingLiesInsideOfThePictureAndNothingThatIsReadOnAnother() {
        Random chance = new Random(20_261_128);
        for (int number = 0; number < TRIES; number++) {
            Bump bump = Bump.of(Grids.any(chance));
            Box picture = new Box(0, 0, bump.width(), bump.height());
            List<Box> read = Stream.of(words(bump), stops(bump)).flatMap(boxes -> boxes).toList();
            assertThat(Stream.concat(read.stream(), bump.frames().stream())).allMatch(picture::holds);
            assertThat(Overlaps.among(read)).isEmpty();
        }
    }

    private static Stream<Box> words(Bump bump) {
        return Stream.of(bump.groups(), bump.places(), bump.unraised(), bump.bare()).flatMap(List::stream)
                .map(Label::box);
    }

    private static Stream<Box> stops(Bump bump) {
        return bump.lines().stream().flatMap(line -> line.stops().stream())
                .map(stop -> Box.round(stop.x(), stop.y(), Bump.RADIUS));
    }
}
