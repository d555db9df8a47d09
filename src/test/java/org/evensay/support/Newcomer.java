package org.evensay.support;

import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.command.TakeSeat;

/** Somebody at the door. */
public final class Newcomer extends Voice {

    Newcomer(Meeting meeting, Actor actor, Optional<Rejection> expected) {
        super(meeting, actor, expected);
    }

    public Newcomer refused(Rejection why) {
        return new Newcomer(meeting, actor, Optional.of(why));
    }

    /** The person in their seat; when this is to be refused, there is none to speak for. */
    public Participant sitsDown(String name) {
        does(new TakeSeat(name));
        if (expected.isPresent()) {
            return new Participant(meeting, actor, expected);
        }
        SeatId seat = meeting.workshop().seatHolding(actor.secret().hash()).orElseThrow().id();
        meeting.seated(name, Actor.participant(seat, actor.secret()));
        return meeting.person(name);
    }
}
