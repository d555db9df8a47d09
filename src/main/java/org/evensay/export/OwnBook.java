package org.evensay.export;

import org.evensay.i18n.Words;
import org.evensay.view.GroupPriorities;

/** The group's own record as a book of sheets: the ideas, the votes, and how often each seat led. */
public final class OwnBook {
    private OwnBook() {
    }

    public static byte[] of(GroupPriorities own, Words words) {
        return XlsxFile.of(PrioritiesTable.of(own), VotesTable.of(own, words), Led.table(own.led()));
    }
}
