package org.evensay.view.inquiry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;

/**
 * The themes of one group, counted from nothing but what has left it: so the list that left and this say the same.
 *
 * @param cells one for each theme that an idea of the group has; a theme that is not there was not raised, or not
 *              passed on
 */
public record GroupThemes(GroupAnswers answers, Map<ThemeId, Cell> cells) {

    /**
     * {@code points} and {@code share} add up those of its ideas whose points left the group. Where others did not,
     * the theme has {@code atLeast} so much. {@code best} is the place of its first idea on the group's list: what
     * place the theme has among the themes, nobody can say from a list without all points.
     */
    public record Cell(int ideas, OptionalInt points, Optional<BigDecimal> share, boolean atLeast, OptionalInt best) {
    }

    static GroupThemes of(GroupAnswers answers, Theming theming) {
        Map<ThemeId, List<LeftIdea>> ideas = answers.ideas().stream()
                .filter(idea -> mainOf(idea, theming).isPresent())
                .collect(Collectors.groupingBy(idea -> mainOf(idea, theming).orElseThrow()));
        Map<ThemeId, Cell> cells = new HashMap<>();
        ideas.forEach((theme, its) -> cells.put(theme, cell(its, answers.keepsSome())));
        return new GroupThemes(answers, Map.copyOf(cells));
    }

    static Optional<ThemeId> mainOf(LeftIdea idea, Theming theming) {
        return theming.counting(idea.ref()).flatMap(code -> code.main());
    }

    private static Cell cell(List<LeftIdea> ideas, boolean keepsSome) {
        boolean told = ideas.stream().anyMatch(idea -> idea.points().isPresent());
        boolean all = ideas.stream().allMatch(idea -> idea.points().isPresent());
        return new Cell(ideas.size(), told ? OptionalInt.of(points(ideas)) : OptionalInt.empty(),
                told ? Optional.of(share(ideas)) : Optional.empty(), told && (keepsSome || !all),
                ideas.stream().flatMapToInt(idea -> idea.rank().stream()).min());
    }

    private static int points(List<LeftIdea> ideas) {
        return ideas.stream().mapToInt(idea -> idea.points().orElse(0)).sum();
    }

    private static BigDecimal share(List<LeftIdea> ideas) {
        return ideas.stream().flatMap(idea -> idea.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<Cell> of(ThemeId theme) {
        return Optional.ofNullable(cells.get(theme));
    }
}
