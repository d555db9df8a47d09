package org.evensay.room;

import java.util.List;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Rejection;

/** What became of one command. There is always exactly one. */
public sealed interface Answer {

    CommandId id();

    /** Done, and on disk. {@code version} is the room's version that holds it, or a later one for a repeated id. */
    record Done(CommandId id, long version) implements Answer {
    }

    /** Refused; nothing has changed. The numbers fill the sentence. */
    record Refused(CommandId id, Rejection why, List<Integer> numbers) implements Answer {
    }

    static Answer refused(CommandId id, Rejection why) {
        return new Refused(id, why, List.of());
    }
}
