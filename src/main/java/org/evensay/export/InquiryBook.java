package org.evensay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evensay.i18n.Words;
import org.evensay.view.ProcessLine;
import org.evensay.view.inquiry.WholeInquiry;
import org.evensay.view.inquiry.WholeInquiry.OfVersion;

/** A team's inquiry as one book, with a sheet for each thing that is asked for. Only what has left the groups. */
public final class InquiryBook {
    /** Which question a line is about. */
    static final List<String> OF_QUESTION = List.of("question_number", "question", "question_version");

    private InquiryBook() {
    }

    public static byte[] of(WholeInquiry whole, Words words) {
        List<ProcessLine> process = whole.versions().stream().flatMap(each -> each.process().stream()).toList();
        return XlsxFile.of(
                named(words.say("book.priorities"), joined(whole, GroupPrioritiesTable::of)),
                named(words.say("book.ideas"), joined(whole, each -> LineageTable.of(each, whole.theming()))),
                named(words.say("book.themes"), joined(whole, GroupThemesTable::of)),
                named(words.say("book.comparison"), joined(whole, each -> ofQuestion(each,
                        ComparisonTable.of(each.view())))),
                named(words.say("book.process"), ProcessTable.of(process, words)),
                named(words.say("book.codebook"), CodebookTable.of(whole.theming().codebook())));
    }

    /** The lines of every question under each other; before any is answered there are none. */
    private static Table joined(WholeInquiry whole, Function<OfVersion, Table> table) {
        List<Table> tables = whole.versions().stream().map(table).toList();
        return tables.isEmpty() ? new Table("", OF_QUESTION, List.of()) : new Table("", tables.get(0).columns(),
                tables.stream().flatMap(each -> each.lines().stream()).toList());
    }

    private static Table named(String name, Table table) {
        return new Table(name, table.columns(), table.lines());
    }

    /** A table of one question with the question in front of each line. */
    static Table ofQuestion(OfVersion each, Table table) {
        return new Table(table.name(), Stream.concat(OF_QUESTION.stream(), table.columns().stream()).toList(),
                table.lines().stream().map(line -> after(each, line)).toList());
    }

    private static List<Object> after(OfVersion each, List<Object> line) {
        List<Object> whole = new ArrayList<>(List.of(each.number(), each.asked().wording(), each.asked().number()));
        whole.addAll(line);
        return whole;
    }
}
