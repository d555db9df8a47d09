package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.synthesis.Steadiness.Range;
import org.junit.jupiter.api.Test;

/** Three groups worked by hand; the numbers are points. */
class SteadinessTest {
    private static final GroupCount<String> NORTH = group("tea", 9, "walks", 3, "songs", 3);
    private static final GroupCount<String> SOUTH = group("walks", 6, "tea", 1);
    private static final GroupCount<String> EAST = group("walks", 4, "tea", 2, "roles", 1);

    /** All: walks 13, tea 12. Without North walks 10, tea 3; without South tea 11, walks 7; without East tea 10, 9. */
    @Test
    void aThemeThatChangesPlacesWithAGroupLeftOutSaysSo() {
        Map<String, Steadiness> all = Steadiness.of(List.of(NORTH, SOUTH, EAST));

        assertThat(all.get("walks")).isEqualTo(new Steadiness(1, 2, 3, new Range(1, 2), false));
        assertThat(all.get("tea")).isEqualTo(new Steadiness(1, 2, 3, new Range(1, 2), false));
    }

    @Test
    void aThemeThatOneGroupAloneRaisedWouldNotBeThereWithoutIt() {
        Map<String, Steadiness> all = Steadiness.of(List.of(NORTH, SOUTH, EAST));

        assertThat(all.get("songs")).isEqualTo(new Steadiness(2, 2, 1, new Range(3, 3), true));
        assertThat(all.get("roles")).as("ranks 4 without South, 3 without North")
                .isEqualTo(new Steadiness(3, 3, 1, new Range(3, 4), true));
    }

    @Test
    void withOneGroupThereIsNothingToLeaveOut() {
        assertThat(Steadiness.of(List.of(SOUTH)).get("tea"))
                .isEqualTo(new Steadiness(2, 2, 1, new Range(2, 2), true));
    }

    @Test
    void sixthPlacesAreNotAmongTheFirstFiveAndASharedFifthIs() {
        GroupCount<String> long6 = group("a", 6, "b", 5, "c", 4, "d", 3, "e", 2, "f", 1);
        GroupCount<String> tied = group("a", 6, "b", 5, "c", 4, "d", 3, "e", 1, "f", 1);

        assertThat(Steadiness.of(List.of(long6)).get("f").topFives()).isZero();
        assertThat(Steadiness.of(List.of(long6, tied)).get("f").topFives()).isEqualTo(1);
    }

    /** Five points each in all. Tea has more people; without the first group walks has. */
    @Test
    void peopleBreakALevelAlsoWhereAGroupIsLeftOut() {
        GroupCount<String> first = new GroupCount<>(100, Map.of("tea", new Given(4, 3), "walks", new Given(4, 1)));
        GroupCount<String> second = new GroupCount<>(100, Map.of("tea", new Given(1, 1), "walks", new Given(1, 2)));
        Map<String, Steadiness> all = Steadiness.of(List.of(first, second));

        assertThat(all.get("tea").without()).isEqualTo(new Range(1, 2));
        assertThat(all.get("walks").without()).isEqualTo(new Range(1, 2));
    }

    private static GroupCount<String> group(Object... themesAndPoints) {
        Map<String, Given> given = new LinkedHashMap<>();
        for (int at = 0; at < themesAndPoints.length; at += 2) {
            given.put((String) themesAndPoints[at], new Given((Integer) themesAndPoints[at + 1], 1));
        }
        return new GroupCount<>(100, given);
    }
}
