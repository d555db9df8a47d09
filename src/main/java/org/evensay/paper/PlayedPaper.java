package org.evensay.paper;

import java.util.List;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** What came of playing a vote on paper: a closed workshop, or why it could not be one. */
public sealed interface PlayedPaper {

    record Closed(Workshop workshop) implements PlayedPaper {
    }

    /** The room itself refused something, for the usual reason. */
    record Refused(Rejection why, List<Integer> numbers) implements PlayedPaper {
    }

    /** Something that only a vote on paper can have wrong; {@code number} is the one in its sentence. */
    record Wrong(Problem problem, int number) implements PlayedPaper {
    }

    /** Each has a sentence in every language. */
    enum Problem { DAY_TO_COME, DAY_TOO_LONG_AGO, SEVERAL_GROUPS, TOO_FEW_IDEAS, TOO_MANY_IDEAS, SAME_IDEA_TWICE }
}
