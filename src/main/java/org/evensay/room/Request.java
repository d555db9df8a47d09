package org.evensay.room;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One command on its way into a room. {@code reply} is called on a thread of the room: it must not block. */
public record Request(CommandId id, Actor by, Command command, Consumer<Answer> reply) {
    private static final Logger LOG = LoggerFactory.getLogger(Request.class);

    /** The same, of which only the first answer is passed on: whatever breaks after it, nobody is told two things. */
    Request answeredOnce() {
        AtomicBoolean open = new AtomicBoolean(true);
        return new Request(id, by, command, answer -> {
            if (open.getAndSet(false)) {
                reply.accept(answer);
            }
        });
    }

    /** One broken line must not keep the answer from the others, or stop the room. */
    void answer(Answer answer) {
        try {
            reply.accept(answer);
        } catch (RuntimeException | Error lineIsBroken) {
            LOG.warn("an answer could not be passed on", lineIsBroken);
        }
    }
}
