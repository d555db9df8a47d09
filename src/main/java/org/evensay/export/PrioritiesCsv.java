package org.evensay.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;

/** The priorities as a table: one line an idea, UTF-8 with a mark at the front so that spreadsheets read it right. */
public final class PrioritiesCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("group", "date", "question_number", "question",
            "question_version", "rank", "letter", "idea", "points", "people", "share_of_points_available",
            "first_places", "merged_from", "method", "choices", "tie_rule", "vote", "ballots_cast", "ballots_complete");

    private PrioritiesCsv() {
    }

    public static byte[] of(GroupPriorities result) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            table.writeRecord(COLUMNS);
            result.questions().forEach(question -> write(result, question, table));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(GroupPriorities result, GroupPriorities.OfQuestion question, CsvWriter table) {
        question.priorities().forEach(priority -> table.writeRecord(line(result, question, priority)));
        question.unvoted().forEach(idea -> table.writeRecord(unvoted(result, question, idea)));
    }

    private static List<String> line(GroupPriorities result, GroupPriorities.OfQuestion question, Priority priority) {
        return List.of(Cell.text(result.group()), result.day().toString(), number(question.place()),
                Cell.text(question.wording()), number(question.version()), number(priority.rank()), priority.letter(),
                Cell.text(priority.text()), number(priority.points()), number(priority.people()),
                priority.share().toPlainString(), number(priority.firstPlaces()),
                Cell.text(String.join(" | ", priority.mergedFrom())), question.method(), number(question.choices()),
                question.ties().name().toLowerCase(Locale.ROOT), number(question.votes()),
                number(question.cast()), number(question.complete()));
    }

    /** An idea of a question without figures: its words are kept, the figures stay empty. */
    private static List<String> unvoted(GroupPriorities result, GroupPriorities.OfQuestion question,
                                        GroupPriorities.Unvoted idea) {
        return List.of(Cell.text(result.group()), result.day().toString(), number(question.place()),
                Cell.text(question.wording()), number(question.version()), "", idea.letter(),
                Cell.text(idea.text()), "", "", "", "", "", question.method(), numberIfAny(question.choices()),
                question.ties().name().toLowerCase(Locale.ROOT), numberIfAny(question.votes()),
                numberIfAny(question.votes() == 0 ? 0 : question.cast()), "");
    }

    private static String numberIfAny(int value) {
        return value == 0 ? "" : number(value);
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
