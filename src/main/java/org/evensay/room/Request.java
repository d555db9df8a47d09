package org.evensay.room;

import java.util.function.Consumer;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;

/** One command on its way into a room. {@code reply} is called once, on a thread of the room: it must not block. */
public record Request(CommandId id, Actor by, Command command, Consumer<Answer> reply) {
}
