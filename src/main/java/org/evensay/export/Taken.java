package org.evensay.export;

import java.util.List;
import org.evensay.view.inquiry.InquiryFile;

/** What came of reading the file of an inquiry: an inquiry, or everything that is wrong with it, as far as is told. */
public sealed interface Taken {

    record In(InquiryFile file) implements Taken {
    }

    record Refused(List<Fault> faults) implements Taken {
    }

    /** {@code where} is a way through the file, "groups 2 > name"; {@code more} is a number in the sentence. */
    record Fault(String where, Wrong wrong, int more) {
    }

    /** Each has a sentence in every language. */
    enum Wrong {
        NO_JSON, OTHER_FORMAT, OTHER_VERSION, MISSING, NO_TEXT, NO_NUMBER, NO_LIST, NO_DAY, TOO_LONG, TOO_MANY,
        NOT_PLAIN, UNKNOWN_WORD, NO_SUCH_THING, TWICE, TOO_MANY_POINTS
    }
}
