package org.evensay.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.workshop.WorkshopId;

/** Which page about one workshop of a group a form stands on: it is where the browser goes back to. */
record AboutWorkshop(Page page, WorkshopId workshop) {
    private static final Pattern WRITTEN = Pattern.compile("(after|summary)/([0-9a-f]{32})");

    enum Page { AFTER, SUMMARY }

    /** As the form says it; empty on the group's own page, and for what no form of ours sends. */
    static Optional<AboutWorkshop> of(String field) {
        Matcher written = WRITTEN.matcher(field);
        return written.matches() ? Optional.of(new AboutWorkshop(
                Page.valueOf(written.group(1).toUpperCase(Locale.ROOT)), new WorkshopId(written.group(2))))
                : Optional.empty();
    }

    String field() {
        return page.name().toLowerCase(Locale.ROOT) + "/" + workshop.value();
    }
}
