package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What would keep somebody out of the pages that were looked at: what axe finds, and what is too small to be hit. */
final class Barriers {
    private final List<String> found = new ArrayList<>();

    /** Once the page has its styles; whatever is folded is unfolded first, its summary is there all the same. */
    void look(String where, Page page) {
        page.waitForLoadState();
        Looks.openAll(page);
        for (Sight sight : Sight.askedAt(where)) {
            sight.on(page);
            note(where + ", " + sight, Axe.found(page));
            note(where + ", " + sight + ": too small", Looks.tooSmall(page));
        }
    }

    private void note(String where, List<String> lines) {
        lines.forEach(line -> found.add(where + ": " + line));
    }

    List<String> found() {
        return found;
    }
}
