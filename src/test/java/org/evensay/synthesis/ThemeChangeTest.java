package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.synthesis.ThemeChange.Line;
import org.evensay.voting.Share;
import org.junit.jupiter.api.Test;

/** Two groups worked by hand; the numbers are points. First: tea 10, walks 6, songs 2; then walks 9, tea 5, roles 4. */
class ThemeChangeTest {
    private static final List<GroupCount<String>> FIRST = List.of(group(12, "tea", 7, "songs", 2, "walks", 1),
            group(12, "walks", 5, "tea", 3));
    private static final List<GroupCount<String>> LAST = List.of(group(12, "walks", 4, "tea", 3, "roles", 4),
            group(6, "walks", 5, "tea", 2));
    private static final ThemeChange<String> CHANGE = ThemeChange.between(FIRST, LAST);

    @Test
    void eachThemeHasItsShareOfBothVotesAndItsRankInBoth() {
        assertThat(CHANGE.groups()).isEqualTo(2);
        assertThat(CHANGE.lines()).containsExactly(
                new Line<>("walks", new Share(6, 24), new Share(9, 18), 2, 1),
                new Line<>("tea", new Share(10, 24), new Share(5, 18), 1, 2),
                new Line<>("roles", new Share(0, 24), new Share(4, 18), 4, 3),
                new Line<>("songs", new Share(2, 24), new Share(0, 18), 3, 4));
    }

    @Test
    void whoRoseAndWhoFellFurthestAreAllOfThoseThatDid() {
        assertThat(CHANGE.risers()).extracting(Line::theme, Line::places)
                .containsExactly(tuple("walks", 1), tuple("roles", 1));
        assertThat(CHANGE.fallers()).extracting(Line::theme, Line::places)
                .containsExactly(tuple("tea", -1), tuple("songs", -1));

        ThemeChange<String> far = ThemeChange.between(List.of(group(9, "a", 3, "b", 2, "c", 1)),
                List.of(group(9, "c", 3, "a", 2, "b", 1)));
        assertThat(far.risers()).extracting(Line::theme).containsExactly("c");
        assertThat(far.risers().get(0).places()).isEqualTo(2);
        assertThat(far.fallers()).extracting(Line::theme).containsExactly("a", "b");
    }

    /** Ranks 2 1 4 3 and 1 2 3 4, no ties: 1 - 6 x 4 / (4 x 15). */
    @Test
    void theLikenessIsSpearmansOverTheThemesOfEitherVote() {
        assertThat(CHANGE.likeness().orElseThrow()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void theSameVotesAgainMoveNobody() {
        ThemeChange<String> same = ThemeChange.between(FIRST, FIRST);

        assertThat(same.likeness().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(same.risers()).isEmpty();
        assertThat(same.fallers()).isEmpty();
    }

    @Test
    void nothingToCompareIsEmptyAndNeverAFigure() {
        assertThat(ThemeChange.between(List.of(group(9, "tea", 1)), List.of(group(9, "tea", 2))).likeness()).isEmpty();
        ThemeChange<String> none = ThemeChange.between(List.of(group(9)), List.of(group(9)));
        assertThat(none.lines()).isEmpty();
        assertThat(none.risers()).isEmpty();
        assertThat(none.likeness()).isEmpty();
        assertThatThrownBy(() -> ThemeChange.between(FIRST, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static GroupCount<String> group(long available, Object... themesAndPoints) {
        Map<String, Given> given = new LinkedHashMap<>();
        for (int at = 0; at < themesAndPoints.length; at += 2) {
            given.put((String) themesAndPoints[at], new Given((Integer) themesAndPoints[at + 1], 1));
        }
        return new GroupCount<>(available, given);
    }
}
