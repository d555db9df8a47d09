package org.evensay.view.inquiry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.voting.Place;

/**
 * The themes of one group, counted from nothing but what has left it: so the list that left and this say the same.
 *
 * @param cells one for each theme that an idea of the group has; a theme that is not there was not raised, or not
 *              passed on
 */
public record GroupThemes(GroupAnswers answers, Map<ThemeId, Cell> cells) {

    /**
     * {@code points} and {@code share} add up those of its ideas whose points left the group; {@code rank} is its place
     * among the group's themes, as far as the group's order tells.
     */
    public record Cell(int ideas, OptionalInt points, Optional<BigDecimal> share, OptionalInt rank) {
    }

    static GroupThemes of(GroupAnswers answers, Theming theming) {
        Map<ThemeId, List<LeftIdea>> ideas = answers.ideas().stream()
                .filter(idea -> mainOf(idea, theming).isPresent())
                .collect(Collectors.groupingBy(idea -> mainOf(idea, theming).orElseThrow()));
        Map<ThemeId, Integer> ranks = ranks(ideas);
        Map<ThemeId, Cell> cells = new HashMap<>();
        ideas.forEach((theme, its) -> cells.put(theme, cell(its, ranks.get(theme))));
        return new GroupThemes(answers, Map.copyOf(cells));
    }

    static Optional<ThemeId> mainOf(LeftIdea idea, Theming theming) {
        return theming.counting(idea.ref()).flatMap(code -> code.main());
    }

    private static Cell cell(List<LeftIdea> ideas, Integer rank) {
        boolean told = ideas.stream().anyMatch(idea -> idea.points().isPresent());
        return new Cell(ideas.size(), told ? OptionalInt.of(points(ideas)) : OptionalInt.empty(),
                told ? Optional.of(share(ideas)) : Optional.empty(),
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank));
    }

    /** By points where the group tells points, else by the first place of an idea of the theme. */
    private static Map<ThemeId, Integer> ranks(Map<ThemeId, List<LeftIdea>> ideas) {
        List<ThemeId> placed = ideas.keySet().stream()
                .filter(theme -> ideas.get(theme).stream().anyMatch(LeftIdea::isPriority)).toList();
        boolean points = ideas.values().stream().flatMap(List::stream).anyMatch(idea -> idea.points().isPresent());
        Comparator<ThemeId> order = points
                ? Comparator.comparing((ThemeId theme) -> points(ideas.get(theme))).reversed()
                : Comparator.comparing((ThemeId theme) -> firstPlace(ideas.get(theme)));
        return Place.shared(placed, order).stream().collect(Collectors.toMap(Place::line, Place::rank));
    }

    private static int points(List<LeftIdea> ideas) {
        return ideas.stream().mapToInt(idea -> idea.points().orElse(0)).sum();
    }

    private static BigDecimal share(List<LeftIdea> ideas) {
        return ideas.stream().flatMap(idea -> idea.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int firstPlace(List<LeftIdea> ideas) {
        return ideas.stream().flatMapToInt(idea -> idea.rank().stream()).min().orElse(Integer.MAX_VALUE);
    }

    public Optional<Cell> of(ThemeId theme) {
        return Optional.ofNullable(cells.get(theme));
    }
}
