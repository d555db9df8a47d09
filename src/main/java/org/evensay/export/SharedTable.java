package org.evensay.export;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evensay.view.SharedPriorities;

/** What may be passed on of the priorities as a table, one line an idea. */
public final class SharedTable {
    private static final List<String> COLUMNS = List.of("group", "date", "question_number", "question",
            "question_version", "rank", "letter", "idea", "points", "share_of_points_available", "merged_from",
            "method", "choices", "vote", "ballots_cast", "figures");

    private SharedTable() {
    }

    public static Table of(SharedPriorities result) {
        return new Table("to share", COLUMNS, result.questions().stream().flatMap(question -> Stream.concat(
                question.priorities().stream().map(priority -> line(result, question, priority)),
                question.unvoted().stream().map(idea -> line(result, question, idea)))).toList());
    }

    private static List<Object> line(SharedPriorities result, SharedPriorities.OfQuestion question,
                                     SharedPriorities.Line priority) {
        return List.of(result.group(), result.day().toString(), question.place(), question.wording(),
                question.version(), told(priority.rank()), priority.letter(), IdeaWords.cell(priority.text()),
                told(priority.points()), priority.share().<Object>map(share -> share).orElse(Table.NOTHING),
                String.join(" | ", priority.mergedFrom()), question.method(), ifAny(question.choices()),
                question.votes(), question.cast(), figures(question));
    }

    /** An idea of a question without figures: its words are kept, the figures stay empty. */
    private static List<Object> line(SharedPriorities result, SharedPriorities.OfQuestion question,
                                     SharedPriorities.Unvoted idea) {
        return List.of(result.group(), result.day().toString(), question.place(), question.wording(),
                question.version(), Table.NOTHING, idea.letter(), idea.text(), Table.NOTHING, Table.NOTHING,
                Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, figures(question));
    }

    /** How much is told: {@code points}, {@code order} (the first places without points) or {@code list}. */
    static String figures(SharedPriorities.OfQuestion question) {
        return question.extent().name().toLowerCase(Locale.ROOT);
    }

    /** Ratings and answers have no number of choices. */
    private static Object ifAny(int choices) {
        return choices == 0 ? Table.NOTHING : choices;
    }

    private static Object told(OptionalInt figure) {
        return figure.isPresent() ? figure.getAsInt() : Table.NOTHING;
    }
}
