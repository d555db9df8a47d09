package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures that cannot be, and those that are missing, are told apart before anything is drawn. */
class GridTest {

    @Test
    void aThemeThatWasNotRaisedHasNoFigureAndNoFigureIsUnderNought() {
        assertThatThrownBy(() -> new Cell(false, false, false, Optional.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cell.of(0).raised()).isTrue();
        assertThat(Cell.RAISED.isBare()).isTrue();
        assertThat(Cell.NOT_RAISED.isBare()).isFalse();
    }

    @Test
    void aDashIsInDoubtOnlyWhereAGroupKeptIdeas() {
        assertThat(Grids.of("1 - .").isInDoubt()).isFalse();
        assertThat(new Grid("title", "about", List.of("one", "two"), List.of(new Grid.Row("tea",
                List.of(Cell.NOT_RAISED, Cell.NOT_PASSED_ON)))).isInDoubt()).isTrue();
        assertThat(Cell.NOT_PASSED_ON.raised()).isFalse();
        assertThat(Cell.NOT_PASSED_ON.isBare()).isFalse();
        assertThat(Grids.of("1 - .").hasAtLeast()).isFalse();
        assertThat(new Grid("title", "about", List.of("one"), List.of(new Grid.Row("tea",
                List.of(Cell.atLeast(BigDecimal.ONE))))).hasAtLeast()).isTrue();
    }

    @Test
    void everyThemeHasACellForEachGroup() {
        List<Grid.Row> rows = List.of(new Grid.Row("tea", List.of(Cell.RAISED)));
        assertThatThrownBy(() -> new Grid("title", "about", List.of("one", "two"), rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGreatestFigureIsNoughtWhereThereIsNone() {
        assertThat(Grids.of("1 7 -", ". 3 2").most()).isEqualByComparingTo("7");
        assertThat(Grids.of("- .").most()).isEqualByComparingTo("0");
    }

    /** Of 50: up to 10 is the first fifth, and what is over it the second. */
    @Test
    void coloursGoByFifthsOfTheGreatestFigureAndNoughtHasNone() {
        Heat heat = Heat.of(Grids.of("50 10 11"));
        assertThat(List.of(50, 41, 40, 11, 10, 1).stream().map(figure -> heat.of(Cell.of(figure)).orElseThrow()))
                .containsExactly(5, 5, 4, 2, 1, 1);
        assertThat(heat.of(Cell.of(0))).isEmpty();
        assertThat(heat.of(Cell.RAISED)).isEmpty();
        assertThat(Heat.of(Grids.of("- .")).of(Cell.of(0))).isEmpty();
    }
}
