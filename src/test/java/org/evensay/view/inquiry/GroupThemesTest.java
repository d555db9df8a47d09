package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.view.Leaving;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** What may be said of a theme in one group, from a list that does not tell everything. */
class GroupThemesTest {
    private static final WorkshopId WORKSHOP = new WorkshopId("w");
    private static final ThemeId PLACE = new ThemeId("place");
    private static final ThemeId LINKS = new ThemeId("links");
    private Theming theming = Theming.notBegun(new InquiryId("i"));

    /** Two small ideas of a place may have more points together than the one idea above them. */
    @Test
    void withoutPointsThePlaceIsThatOfTheFirstIdeaAndNotOneAmongThemes() {
        GroupThemes themes = of(false, idea("A lift", PLACE, 3, 0), idea("Tea", PLACE, 4, 0),
                idea("Links", LINKS, 2, 0));
        assertThat(cell(themes, PLACE).best()).hasValue(3);
        assertThat(cell(themes, LINKS).best()).hasValue(2);
        assertThat(cell(themes, PLACE).share()).isEmpty();
        assertThat(cell(themes, PLACE).atLeast()).isFalse();
    }

    @Test
    void pointsThatWereNotToldMakeAPartOfAShareAndThatIsSaid() {
        GroupThemes themes = of(false, idea("Tea", PLACE, 1, 40), idea("A key", PLACE, 0, 0),
                idea("Links", LINKS, 2, 20));
        assertThat(cell(themes, PLACE).share()).contains(new BigDecimal("40"));
        assertThat(cell(themes, PLACE).atLeast()).isTrue();
        assertThat(cell(themes, LINKS).atLeast()).isFalse();
    }

    @Test
    void whereIdeasStayedAtHomeEveryShareIsAPart() {
        assertThat(cell(of(true, idea("Tea", PLACE, 1, 40)), PLACE).atLeast()).isTrue();
        assertThat(cell(of(false, idea("Tea", PLACE, 1, 40)), PLACE).atLeast()).isFalse();
    }

    private GroupThemes of(boolean keepsSome, LeftIdea... ideas) {
        theming = theming.comparing(new HashSet<>(Arrays.stream(ideas).map(LeftIdea::ref).toList()));
        return GroupThemes.of(new GroupAnswers(new GroupId("g"), "Tea", WORKSHOP, OptionalInt.of(1),
                "What?", LocalDate.parse("2026-03-02"), "", 3, 7, Leaving.Extent.POINTS, keepsSome, List.of(ideas)),
                theming);
    }

    /** Nought stands for what was not told. */
    private LeftIdea idea(String text, ThemeId theme, int rank, int points) {
        IdeaRef ref = new IdeaRef(WORKSHOP, new IdeaId(text));
        theming = theming.settling(ref, new Code(Optional.of(theme), Set.of(), 1));
        return new LeftIdea(ref, "A", text, told(rank), told(points),
                points == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(points)), List.of());
    }

    private static OptionalInt told(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static GroupThemes.Cell cell(GroupThemes themes, ThemeId theme) {
        return themes.of(theme).orElseThrow();
    }
}
