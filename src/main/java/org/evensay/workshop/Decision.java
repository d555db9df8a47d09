package org.evensay.workshop;

import java.util.List;

/** What became of a command: the workshop after it, or the reason it was refused. A refusal changes nothing. */
public sealed interface Decision {

    record Accepted(Workshop after) implements Decision {
    }

    /** The numbers fill the sentence of the refusal, in its order. */
    record Refused(Rejection why, List<Integer> numbers) implements Decision {
    }

    static Decision accepted(Workshop after) {
        return new Accepted(after);
    }

    static Decision refused(Rejection why) {
        return new Refused(why, List.of());
    }

    static Decision refused(Rejection why, Integer... numbers) {
        return new Refused(why, List.of(numbers));
    }
}
