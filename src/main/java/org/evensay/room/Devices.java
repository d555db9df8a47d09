package org.evensay.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Device;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.RemoveSeat;

/**
 * What a room knows of people's devices: from the lines that are open, from the ballots that it has seen come in, and
 * from those that are just being decided, {@code askedBy} these people.
 */
record Devices(Presence presence, BallotsSeen seen, List<Actor> askedBy) {

    /**
     * A command about somebody's device is told of it when it is decided, and not when it is asked for: a ballot that
     * waited before it in the inbox is in by then.
     */
    Command told(Command command, Workshop now) {
        if (command instanceof RemoveSeat removal) {
            return removal.from(of(removal.seat(), now));
        }
        return command instanceof GoOnPaper paper ? paper.from(of(paper.seat(), now)) : command;
    }

    Device of(SeatId seat, Workshop now) {
        Optional<Vote> open = now.question().openVote();
        BallotsSeen all = ballotsIn(open);
        return new Device(presence.secretOf(seat), all.of(seat), open.map(all::isWhole).orElse(true));
    }

    private BallotsSeen ballotsIn(Optional<Vote> open) {
        return seen.with(open, Stream.concat(presence.actors().stream(), askedBy.stream()).toList());
    }
}
