package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.synthesis.GroupVotes;
import org.evensay.synthesis.SideBySide;
import org.evensay.view.Disclosure;
import org.evensay.voting.Place;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;

/**
 * The answers of several groups to the same version of a question, theme by theme. What stands under a group comes from
 * what left it; what stands under all of them is counted from ballots, of the groups that are {@link Joined#inTotals},
 * and only when these are so many that none can be taken out again (decision 29).
 *
 * @param open     how many ideas wait for a theme that the team agrees on
 * @param fitsNone how many the team has found to fit no theme
 * @param rows     every theme of an idea, those with figures first, the most points first
 * @param fromFile whether a file brought some of it, and whether the totals came with it
 */
public record ComparisonView(Optional<Version> asked, List<Joined> groups, int open, int fitsNone, List<Row> rows,
                             Optional<SideBySide<ThemeId>> totals, Map<ThemeId, String> names, FromFile fromFile) {
    public static final int GROUPS_FOR_TOTALS = 3;
    /** The columns of the totals, each of which answers another question. */
    public static final List<String> COLUMNS = List.of("pooled", "equal", "raised", "top-fives", "people",
            "best-worst", "without");
    /** Columns of groups beside the themes that can be read on a sheet of A4, and pairs that anybody reads on paper. */
    public static final int GROUPS_ACROSS_PAPER = 6;
    public static final int PAIRS_ON_PAPER = 50;
    private static final int PEOPLE_FOR_A_COUNT = 3;

    /** GROUPS: a file brought some of the groups, and no totals that still stand. TOTALS: they are as they came. */
    public enum FromFile { NOTHING, GROUPS, TOTALS }

    public record Joined(GroupThemes themes, boolean inTotals) {
        public String name() {
            return themes.answers().name();
        }

        /** Then nobody can say of a theme that the group did not raise it. */
        public boolean keepsSome() {
            return themes.answers().keepsSome();
        }
    }

    /** {@code total} is there when there are totals and somebody chose an idea of the theme in a group that counts. */
    public record Row(ThemeId theme, String name, Optional<Place<SideBySide.Row<ThemeId>>> total,
                      List<Optional<GroupThemes.Cell>> cells) {
    }

    /** @param answers what has left the groups in answer to the version that is asked */
    public static ComparisonView of(Optional<Version> asked, List<GroupAnswers> answers, List<Lent> lent,
                                    Theming theming) {
        List<Optional<GroupVotes<IdeaId, ThemeId>>> votes = answers.stream()
                .map(each -> votes(each, lent, theming)).toList();
        Optional<SideBySide<ThemeId>> counted = totals(votes.stream().flatMap(Optional::stream).toList());
        Optional<Brought.Totals> brought = counted.isPresent() ? Optional.empty()
                : asked.flatMap(version -> brought(version, answers, lent, theming));
        List<Joined> groups = IntStream.range(0, answers.size()).mapToObj(at -> new Joined(
                GroupThemes.of(answers.get(at), theming), votes.get(at).isPresent() || brought.filter(totals ->
                        totals.groups().contains(answers.get(at).group())).isPresent())).toList();
        Optional<SideBySide<ThemeId>> totals = counted.or(() -> brought.map(Brought.Totals::figures));
        Map<ThemeId, String> names = names(theming);
        return new ComparisonView(asked, groups, open(answers, theming), fitsNone(answers, theming),
                rows(groups, totals, names), totals, names, fromFile(answers, lent, brought.isPresent()));
    }

    private static Optional<Brought.Totals> brought(Version asked, List<GroupAnswers> answers, List<Lent> lent,
                                                    Theming theming) {
        return fromFiles(lent).flatMap(file -> file.totals(asked, answers, theming).stream()).findFirst();
    }

    private static FromFile fromFile(List<GroupAnswers> answers, List<Lent> lent, boolean totals) {
        Set<WorkshopId> brought = fromFiles(lent).flatMap(file -> file.answers().stream())
                .map(GroupAnswers::workshop).collect(Collectors.toSet());
        boolean any = answers.stream().anyMatch(group -> brought.contains(group.workshop()));
        return totals ? FromFile.TOTALS : any ? FromFile.GROUPS : FromFile.NOTHING;
    }

    private static Stream<LentFromFile> fromFiles(List<Lent> lent) {
        return lent.stream().filter(LentFromFile.class::isInstance).map(LentFromFile.class::cast);
    }

    private static Optional<SideBySide<ThemeId>> totals(List<GroupVotes<IdeaId, ThemeId>> votes) {
        return votes.size() < GROUPS_FOR_TOTALS ? Optional.empty() : Optional.of(SideBySide.of(votes));
    }

    private static Optional<GroupVotes<IdeaId, ThemeId>> votes(GroupAnswers group, List<Lent> lent, Theming theming) {
        Map<IdeaId, ThemeId> themes = new HashMap<>();
        group.ideas().forEach(idea -> GroupThemes.mainOf(idea, theming)
                .ifPresent(theme -> themes.put(idea.ref().idea(), theme)));
        return lent.stream().filter(LentWorkshop.class::isInstance).map(each -> ((LentWorkshop) each).workshop())
                .filter(workshop -> workshop.id().equals(group.workshop()))
                .flatMap(workshop -> workshop.questions().stream())
                .filter(question -> group.place().equals(OptionalInt.of(question.place() + 1))).findFirst()
                .flatMap(question -> Disclosure.forTotals(question, themes));
    }

    private static Map<ThemeId, String> names(Theming theming) {
        return theming.codebook().themes().values().stream()
                .collect(Collectors.toMap(theme -> theme.id(), theme -> theme.name()));
    }

    private static int open(List<GroupAnswers> answers, Theming theming) {
        return (int) ideas(answers).filter(idea -> theming.counting(idea.ref()).isEmpty()).count();
    }

    private static int fitsNone(List<GroupAnswers> answers, Theming theming) {
        return (int) ideas(answers).filter(idea -> theming.counting(idea.ref())
                .filter(code -> code.main().isEmpty()).isPresent()).count();
    }

    private static Stream<LeftIdea> ideas(List<GroupAnswers> answers) {
        return answers.stream().flatMap(group -> group.ideas().stream());
    }

    private static List<Row> rows(List<Joined> groups, Optional<SideBySide<ThemeId>> totals,
                                  Map<ThemeId, String> names) {
        Set<ThemeId> raised = groups.stream().flatMap(group -> group.themes().cells().keySet().stream())
                .collect(Collectors.toSet());
        Map<ThemeId, Place<SideBySide.Row<ThemeId>>> figures = totals.stream().flatMap(all -> all.rows().stream())
                .collect(Collectors.toMap(place -> place.line().theme(), place -> place));
        return raised.stream().map(theme -> new Row(theme, names.getOrDefault(theme, ""),
                Optional.ofNullable(figures.get(theme)),
                groups.stream().map(group -> group.themes().of(theme)).toList()))
                .sorted(Comparator.comparing((Row row) -> row.total().map(Place::rank).orElse(Integer.MAX_VALUE))
                        .thenComparing(row -> bestPlace(row)).thenComparing(Row::name)).toList();
    }

    private static int bestPlace(Row row) {
        return row.cells().stream().flatMap(Optional::stream).flatMapToInt(cell -> cell.best().stream()).min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A count of one or two people is never shown. */
    public static boolean tellsPeople(long people) {
        return people >= PEOPLE_FOR_A_COUNT;
    }

    public boolean isWhole() {
        return groups.stream().noneMatch(Joined::keepsSome);
    }

    /** How many of the groups in the totals kept ideas that people may have chosen: these are in no figure. */
    public long keepingSomeFromTotals() {
        return groups.stream().filter(group -> group.inTotals() && group.keepsSome()).count();
    }

    /** The names of the groups in the totals, in the order in which their votes were counted. */
    public List<String> totalled() {
        return groups.stream().filter(Joined::inTotals).map(Joined::name).toList();
    }
}
