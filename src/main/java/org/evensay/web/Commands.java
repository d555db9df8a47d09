package org.evensay.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.evensay.room.Answer;
import org.evensay.room.Request;
import org.evensay.wire.CommandReader;
import org.evensay.wire.Fields;
import org.evensay.wire.Reading;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Rejection;

/** The one handler of commands, whether they came by socket or by post. */
final class Commands {
    private final Pace pace;

    Commands(Pace pace) {
        this.pace = pace;
    }

    /** Understands the fields and gives them to the visitor's room; the answer comes exactly once. */
    void handle(Gate.Visitor visitor, CommandId id, Fields fields, Consumer<Answer> reply) {
        if (!pace.allows(visitor.actor().secret().hash())) {
            reply.accept(Answer.refused(id, Rejection.TOO_FAST));
            return;
        }
        Reading reading = CommandReader.read(fields);
        if (reading instanceof Reading.Unreadable no) {
            reply.accept(Answer.refused(id, no.why()));
        } else {
            Reading.Understood understood = (Reading.Understood) reading;
            visitor.room().submit(new Request(id, visitor.actor(), understood.command(), reply));
        }
    }

    /** An id as a phone makes it: 32 hex digits. */
    static Optional<CommandId> id(String text) {
        return text != null && text.matches("[0-9a-f]{32}") ? Optional.of(new CommandId(text)) : Optional.empty();
    }
}
