package org.evensay.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;

/** The group's own priorities as a table, one line an idea. */
public final class PrioritiesTable {
    private static final List<String> COLUMNS = List.of("group", "date", "question_number", "question",
            "question_version", "rank", "letter", "idea", "points", "people", "share_of_points_available",
            "first_places", "merged_from", "method", "choices", "tie_rule", "vote", "ballots_cast", "ballots_complete");

    private PrioritiesTable() {
    }

    public static Table of(GroupPriorities result) {
        return new Table("priorities", COLUMNS, result.questions().stream().flatMap(question -> Stream.concat(
                question.priorities().stream().map(priority -> line(result, question, priority)),
                question.unvoted().stream().map(idea -> line(result, question, idea)))).toList());
    }

    private static List<Object> line(GroupPriorities result, GroupPriorities.OfQuestion question, Priority priority) {
        return List.of(result.group(), result.day().toString(), question.place(), question.wording(),
                question.version(), priority.rank(), priority.letter(), priority.text(), priority.points(),
                priority.people(), priority.share(), priority.firstPlaces(),
                String.join(" | ", priority.mergedFrom()), question.method(), question.choices(), ties(question),
                question.votes(), question.cast(), question.complete());
    }

    /** An idea of a question without figures: its words are kept, and what is known of the vote. */
    private static List<Object> line(GroupPriorities result, GroupPriorities.OfQuestion question,
                                     GroupPriorities.Unvoted idea) {
        return List.of(result.group(), result.day().toString(), question.place(), question.wording(),
                question.version(), Table.NOTHING, idea.letter(), idea.text(), Table.NOTHING,
                Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, question.method(),
                ifAny(question.choices()), ties(question), ifAny(question.votes()),
                question.votes() == 0 ? Table.NOTHING : question.cast(), Table.NOTHING);
    }

    private static String ties(GroupPriorities.OfQuestion question) {
        return question.ties().name().toLowerCase(Locale.ROOT);
    }

    private static Object ifAny(int count) {
        return count == 0 ? Table.NOTHING : count;
    }
}
