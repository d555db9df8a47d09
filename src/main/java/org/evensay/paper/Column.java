package org.evensay.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns a file of paper ballots may have, in any order; {@link Layout} says which. */
enum Column {
    GROUP, BALLOT, PLACE, IDEA, THEME;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Capital letters do not matter: spreadsheets like to put them. */
    static Optional<Column> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title().equals(title.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
