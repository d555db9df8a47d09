package org.evensay.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.evensay.room.Answer;
import org.evensay.room.Counts;
import org.evensay.room.Request;
import org.evensay.room.Room;
import org.evensay.wire.CommandReader;
import org.evensay.wire.Fields;
import org.evensay.wire.Reading;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.command.GoOn;
import org.evensay.workshop.command.TakeOver;

/** The one handler of commands, whether they came by socket or by post. */
final class Commands {
    private final Pace pace;
    private final Counts counts;

    Commands(Pace pace) {
        this(pace, Counts.NONE);
    }

    Commands(Pace pace, Counts counts) {
        this.pace = pace;
        this.counts = counts;
    }

    /** Understands the fields and gives them to the visitor's room; the answer comes exactly once. */
    void handle(Gate.Visitor visitor, CommandId id, Fields fields, Consumer<Answer> reply) {
        if (!pace.allows(visitor.actor().secret().hash())) {
            turnAway(id, Rejection.TOO_FAST, reply);
            return;
        }
        Reading reading = CommandReader.read(fields);
        if (reading instanceof Reading.Unreadable no) {
            turnAway(id, no.why(), reply);
        } else {
            hand(visitor, id, ((Reading.Understood) reading).command(), reply);
        }
    }

    private void turnAway(CommandId id, Rejection why, Consumer<Answer> reply) {
        counts.turnedAway(why);
        reply.accept(Answer.refused(id, why));
    }

    /**
     * To the visitor's room, as who they are by now. Whoever has just left is heard as who they were: the room refuses
     * what is new, and tells them once more what it has done.
     */
    static void hand(Gate.Visitor visitor, CommandId id, Command command, Consumer<Answer> reply) {
        Room room = visitor.room();
        if (room.isErased()) {
            reply.accept(Answer.refused(id, Rejection.SEAT_UNKNOWN));
        } else {
            Actor by = visitor.now().map(Gate.Visitor::actor).orElse(visitor.actor());
            room.submit(new Request(id, by, complete(command, room), reply));
        }
    }

    /** What a message cannot say and only open lines know: whose ideas are whose, and who is here. */
    private static Command complete(Command command, Room room) {
        if (command instanceof TakeOver takeOver) {
            return takeOver.whileGone(room.leaderGoneFor());
        }
        return command instanceof GoOn goOn
                ? goOn.whileThereAre(room.presence().authorsOf(room.snapshot().workshop().question()),
                        room.hasSomebodyBesideTheirSeat()) : command;
    }

    /** An id as a phone makes it: 32 hex digits. */
    static Optional<CommandId> id(String text) {
        return text != null && text.matches("[0-9a-f]{32}") ? Optional.of(new CommandId(text)) : Optional.empty();
    }
}
