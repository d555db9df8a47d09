package org.evensay.inquiry;

import java.util.List;
import java.util.OptionalInt;

/** What one person said in a poll: for each question a step from 1, or nothing where they passed. */
public record PollAnswer(List<OptionalInt> steps) {

    public PollAnswer {
        steps = List.copyOf(steps);
    }

    /** It shows nobody's answer to a log. */
    @Override
    public String toString() {
        return "PollAnswer[kept]";
    }
}
