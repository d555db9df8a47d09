package org.evensay.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.evensay.i18n.Words;
import org.evensay.view.ProcessLine;

/** The process record as a table, one line an answer; its sentences are those of the page. Minutes have one decimal. */
public final class ProcessTable {
    private static final List<String> COLUMNS =
            List.of("item", "group", "question_number", "says", "count", "minutes");
    private static final BigDecimal A_MINUTE = BigDecimal.valueOf(60);

    private ProcessTable() {
    }

    public static Table of(List<ProcessLine> lines, Words words) {
        return new Table("process", COLUMNS, lines.stream().map(line -> line(line, words)).toList());
    }

    private static List<Object> line(ProcessLine line, Words words) {
        return List.of(words.say("process.item." + line.item()), line.group(),
                line.question() == 0 ? Table.NOTHING : line.question(),
                words.say(line.says().key(), line.says().gaps()),
                line.count().isPresent() ? line.count().getAsInt() : Table.NOTHING,
                line.seconds().isPresent() ? minutes(line.seconds().getAsLong()) : Table.NOTHING);
    }

    private static BigDecimal minutes(long seconds) {
        return BigDecimal.valueOf(seconds).divide(A_MINUTE, 1, RoundingMode.HALF_UP);
    }
}
