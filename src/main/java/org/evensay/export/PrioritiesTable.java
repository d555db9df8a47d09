package org.evensay.export;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.view.Beside;
import org.evensay.view.Figures;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;

/** The group's own priorities as a table, one line an idea. */
public final class PrioritiesTable {
    private static final List<String> COLUMNS = all(List.of("group", "date", "question_number", "question",
            "question_version", "rank", "letter", "idea"), FigureColumns.POINTS, List.of("people"),
            FigureColumns.MORE_OF_POINTS, List.of("merged_from",
            "method", "choices", "tie_rule", "vote", "ballots_cast", "ballots_complete"), FigureColumns.OF_OTHERS,
            List.of("first_vote_rank", "first_vote_people"), FigureColumns.MAIN.stream()
                    .map(name -> "first_vote_" + name).toList(), LaterColumns.NAMES, InLanguages.NAMES);

    private PrioritiesTable() {
    }

    public static Table of(GroupPriorities result) {
        return new Table("priorities", COLUMNS, result.questions().stream().flatMap(question -> Stream.concat(
                question.priorities().stream().map(priority -> line(result, question, priority)),
                question.unvoted().stream().map(idea -> line(result, question, idea)))).toList());
    }

    private static List<Object> line(GroupPriorities result, GroupPriorities.OfQuestion question, Priority priority) {
        Optional<Figures> figures = Optional.of(priority.figures());
        return all(List.of(result.group(), result.day().toString(), question.place(), question.wording(),
                        question.version(), rank(priority), priority.letter(),
                        IdeaWords.cell(priority.text())),
                FigureColumns.cells(FigureColumns.POINTS, figures), List.of(priority.people()),
                FigureColumns.cells(FigureColumns.MORE_OF_POINTS, figures),
                List.of(String.join(" | ", priority.mergedFrom()), question.method(), ifAny(question.choices()),
                        ties(question), question.votes(), question.cast(), question.complete()),
                FigureColumns.cells(FigureColumns.OF_OTHERS, figures), before(question, priority.letter()),
                LaterColumns.cells(question, priority), InLanguages.cells(question, priority.letter()));
    }

    /** An idea of a question without figures: its words are kept, and what is known of the vote. */
    private static List<Object> line(GroupPriorities result, GroupPriorities.OfQuestion question,
                                     GroupPriorities.Unvoted idea) {
        return all(List.of(result.group(), result.day().toString(), question.place(), question.wording(),
                        question.version(), Table.NOTHING, idea.letter(), idea.text()),
                FigureColumns.cells(FigureColumns.POINTS, Optional.empty()), List.of(Table.NOTHING),
                FigureColumns.cells(FigureColumns.MORE_OF_POINTS, Optional.empty()),
                List.of(Table.NOTHING, question.method(), ifAny(question.choices()), ties(question),
                        ifAny(question.votes()), question.votes() == 0 ? Table.NOTHING : question.cast(),
                        Table.NOTHING),
                FigureColumns.cells(FigureColumns.OF_OTHERS, Optional.empty()), before(question, idea.letter()),
                Collections.nCopies(LaterColumns.NAMES.size(), Table.NOTHING),
                InLanguages.cells(question, idea.letter()));
    }

    /** As on the pages: what nobody chose has no place. */
    static Object rank(Priority idea) {
        return idea.isChosen() ? idea.rank() : Table.NOTHING;
    }

    /** How the same idea stood in the first vote; empty where there was no vote before the one that counts. */
    private static List<Object> before(GroupPriorities.OfQuestion question, String letter) {
        Optional<Priority> then = question.beside().flatMap(Beside::first).flatMap(first -> first.ofLetter(letter));
        return all(List.of(then.map(PrioritiesTable::rank).orElse(Table.NOTHING),
                        then.<Object>map(Priority::people).orElse(Table.NOTHING)),
                FigureColumns.cells(FigureColumns.MAIN, then.map(Priority::figures)));
    }

    @SafeVarargs
    private static <T> List<T> all(List<? extends T>... parts) {
        return Stream.of(parts).<T>flatMap(List::stream).toList();
    }

    private static String ties(GroupPriorities.OfQuestion question) {
        return question.ties().name().toLowerCase(Locale.ROOT);
    }

    private static Object ifAny(int count) {
        return count == 0 ? Table.NOTHING : count;
    }
}
