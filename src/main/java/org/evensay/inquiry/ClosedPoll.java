package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * What stays of a poll: how many people chose each step, question by question. Which answers to two questions came
 * from one person cannot be told from it.
 *
 * @param counts one for each question of {@code asked}, in its order
 */
public record ClosedPoll(PollId id, int number, PollKind kind, List<String> asked, LocalDate opened, LocalDate closed,
                         int answers, List<StepCounts> counts) {

    public ClosedPoll {
        asked = List.copyOf(asked);
        counts = List.copyOf(counts);
    }
}
