package org.evensay.view;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One answer to an item of the checklist.
 *
 * @param group    whose answer it is, where there are several; else empty
 * @param question the number of the question, 0 for the whole workshop
 * @param count    of people, ideas, ballots or times, as the sentence says
 */
public record ProcessLine(ReportItem item, String group, int question, Sentence says, OptionalInt count,
                          OptionalLong seconds) {

    public static ProcessLine of(ReportItem item, String group, int question, Sentence says) {
        return new ProcessLine(item, group, question, says, OptionalInt.empty(), OptionalLong.empty());
    }

    public ProcessLine counting(int number) {
        return new ProcessLine(item, group, question, says, OptionalInt.of(number), seconds);
    }

    ProcessLine lasting(long length) {
        return new ProcessLine(item, group, question, says, count, OptionalLong.of(length));
    }

    /** In whole minutes, as people say it; half a minute and more is one. */
    public long minutes() {
        return Math.round(seconds.orElse(0) / 60.0);
    }
}
