package org.evensay.export;

import org.evensay.i18n.Words;
import org.evensay.view.GroupPriorities;
import org.evensay.view.ProcessRecord;

/** The group's own record as a book of sheets: the ideas, the votes, how often each seat led, and how it all went. */
public final class OwnBook {
    private OwnBook() {
    }

    public static byte[] of(GroupPriorities own, ProcessRecord process, Words words) {
        return XlsxFile.of(PrioritiesTable.of(own), VotesTable.of(own, words), Led.table(own.led()),
                ProcessTable.of(process.lines(), words));
    }
}
