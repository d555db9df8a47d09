package org.evensay.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.evensay.view.SharedPriorities;

/** The priorities as a table: one line an idea, UTF-8 with a mark at the front so that spreadsheets read it right. */
public final class SharedCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("group", "date", "question_number", "question",
            "question_version", "rank", "letter", "idea", "points", "share_of_points_available", "merged_from",
            "method", "choices", "vote", "ballots_cast", "figures");

    private SharedCsv() {
    }

    public static byte[] of(SharedPriorities result) {
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

    private static void write(SharedPriorities result, SharedPriorities.OfQuestion question, CsvWriter table) {
        question.priorities().forEach(priority -> table.writeRecord(line(result, question, priority)));
        question.unvoted().forEach(idea -> table.writeRecord(unvoted(result, question, idea)));
    }

    private static List<String> line(SharedPriorities result, SharedPriorities.OfQuestion question,
                                     SharedPriorities.Line priority) {
        return List.of(Cell.text(result.group()), result.day().toString(), number(question.place()),
                Cell.text(question.wording()), number(question.version()), told(priority.rank()), priority.letter(),
                Cell.text(priority.text()), told(priority.points()),
                priority.share().map(BigDecimal::toPlainString).orElse(""),
                Cell.text(String.join(" | ", priority.mergedFrom())), question.method(), number(question.choices()),
                number(question.votes()), number(question.cast()), figures(question));
    }

    /** An idea of a question without figures: its words are kept, the figures stay empty. */
    private static List<String> unvoted(SharedPriorities result, SharedPriorities.OfQuestion question,
                                        SharedPriorities.Unvoted idea) {
        return List.of(Cell.text(result.group()), result.day().toString(), number(question.place()),
                Cell.text(question.wording()), number(question.version()), "", idea.letter(),
                Cell.text(idea.text()), "", "", "", "", "", "", "", figures(question));
    }

    /** How much is told: {@code points}, {@code order} (the first places without points) or {@code list}. */
    static String figures(SharedPriorities.OfQuestion question) {
        return question.extent().name().toLowerCase(Locale.ROOT);
    }

    private static String told(OptionalInt figure) {
        return figure.isPresent() ? number(figure.getAsInt()) : "";
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
