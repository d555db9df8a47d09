package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bars: each theme has its own small picture, all to one scale. */
class BarsTest {
    private static final int TRIES = 150;
    /** "100%" with one decimal and the gap before it. */
    private static final int ROOM_FOR_A_FIGURE = 50;

    /** The greatest share, 40, has the whole 116 units; 10 has a fourth of them. One line of a name takes 25. */
    @Test
    void lengthsAreSharesOfTheGreatest() {
        Bars bars = Bars.of(Grids.of("40 10", "- 20"));
        Bars.Panel first = bars.panels().get(0);
        assertThat(first.height()).isEqualTo(50);
        assertThat(first.bars()).extracting(Bars.Bar::width).containsExactly(116, 29);
        assertThat(first.bars()).extracting(Bars.Bar::middle).containsExactly(12, 37);
        assertThat(first.bars()).extracting(Bars.Bar::top).containsExactly(6, 31);
        assertThat(first.bars()).extracting(Bars.Bar::end).containsExactly(242, 155);
        assertThat(bars.panels().get(1).bars()).extracting(Bars.Bar::width).containsExactly(0, 58);
    }

    @Test
    void aGroupWithoutAFigureKeepsItsPlaceInEveryPicture() {
        for (Bars.Panel panel : Bars.of(Grids.of("- .", ". -")).panels()) {
            assertThat(panel.bars()).hasSize(2).extracting(Bars.Bar::end).containsExactly(126, 126);
        }
    }

    @Test
    void everythingLiesInsideOfItsPictureAndNoNameOnAnother() {
        Random chance = new Random(20_261_128);
        for (int number = 0; number < TRIES; number++) {
            for (Bars.Panel panel : Bars.of(Grids.any(chance)).panels()) {
                Box picture = new Box(0, 0, Bars.WIDTH, panel.height());
                List<Box> names = panel.bars().stream().map(bar -> bar.group().box()).toList();
                assertThat(names).allMatch(picture::holds);
                assertThat(panel.bars()).allMatch(bar -> picture.holds(
                        new Box(Bars.START, bar.top(), bar.width(), Bars.THICK))
                        && bar.end() + ROOM_FOR_A_FIGURE - 6 <= Bars.WIDTH);
                assertThat(Overlaps.among(names)).isEmpty();
            }
        }
    }
}
