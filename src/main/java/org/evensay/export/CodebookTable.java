package org.evensay.export;

import java.util.List;
import java.util.stream.Collectors;
import org.evensay.inquiry.Codebook;
import org.evensay.inquiry.Theme;

/** The themes with what belongs to each, and what they were called before. */
public final class CodebookTable {
    private static final List<String> COLUMNS =
            List.of("theme", "about", "since_version", "called_before", "in_use", "codebook_version");

    private CodebookTable() {
    }

    public static Table of(Codebook codebook) {
        return new Table("codebook", COLUMNS, codebook.sorted().stream().map(theme -> line(theme, codebook)).toList());
    }

    private static List<Object> line(Theme theme, Codebook codebook) {
        return List.of(theme.name(), theme.about(), theme.since(), theme.before().stream()
                .map(before -> before.name() + " (" + before.since() + ")").collect(Collectors.joining(" | ")),
                theme.retired() ? "no" : "yes", codebook.version());
    }
}
