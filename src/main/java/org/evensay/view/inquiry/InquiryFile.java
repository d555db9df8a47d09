package org.evensay.view.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.Theme.Before;
import org.evensay.synthesis.SideBySide;
import org.evensay.view.Leaving;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Stage;

/**
 * An inquiry as a team takes it out, to be taken in elsewhere: what its pages show, without people, secrets and ids.
 * Groups, themes and coders are numbers, from 1 on, in the order of their lists. The same inquiry gives the same file.
 *
 * @param book the version of the codebook
 */
public record InquiryFile(String overall, Length length, OptionalInt choices, List<Asked> questions, int book,
                          List<Named> themes, List<OfGroup> groups) {

    /** The words for the stages of a question, as {@link Asked#stage} has them. */
    public static final Set<String> STAGES = Arrays.stream(Stage.values()).map(InquiryFile::word)
            .collect(Collectors.toUnmodifiableSet());

    public record Asked(String stage, String followUp, List<Version> versions) {
    }

    public static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a text is one that this program would keep as it is. */
    public static boolean isPlain(String text) {
        return PlainText.of(text).equals(text);
    }

    /** The totals are there when the page of this version shows some. */
    public record Version(String words, Optional<Totals> totals) {
    }

    /** @param groups those in the totals */
    public record Totals(List<Integer> groups, SideBySide<Integer> figures) {
    }

    public record Named(String name, String about, int since, boolean retired, List<Before> before) {
    }

    public record OfGroup(String name, List<Meeting> meetings) {
    }

    public record Meeting(LocalDate day, List<Answer> answers) {
    }

    public record Answer(String wording, String method, int choices, int cast, Leaving.Extent told, boolean keepsSome,
                         List<Idea> ideas) {
    }

    /** {@code given} are the codes that were laid side by side, and none before that. */
    public record Idea(String letter, String text, OptionalInt rank, OptionalInt points, Optional<BigDecimal> share,
                       List<String> mergedFrom, boolean compared, List<Given> given, Optional<Coded> settled) {
    }

    public record Given(int coder, Coded code) {
    }

    /** Without a main theme the idea fits none. */
    public record Coded(OptionalInt main, List<Integer> tags, int book) {
    }

    /** How many ideas there are in all. */
    public int ideas() {
        return groups.stream().flatMap(group -> group.meetings().stream()).flatMap(meeting ->
                meeting.answers().stream()).mapToInt(answer -> answer.ideas().size()).sum();
    }

    public int coders() {
        return groups.stream().flatMap(group -> group.meetings().stream()).flatMap(meeting ->
                meeting.answers().stream()).flatMap(answer -> answer.ideas().stream())
                .flatMap(idea -> idea.given().stream()).mapToInt(Given::coder).max().orElse(0);
    }

    public boolean hasTotals() {
        return questions.stream().flatMap(question -> question.versions().stream())
                .anyMatch(version -> version.totals().isPresent());
    }
}
