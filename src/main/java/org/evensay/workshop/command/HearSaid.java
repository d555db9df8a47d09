package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** Somebody without a phone in hand has told the scribe that it is right: it is on the list, as said aloud. */
public record HearSaid() implements Command {

    @Override
    public Action action() {
        return Action.HEAR_SAID;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.question().sharing().said()
                .map(text -> accepted(workshop.with(
                        Said.listed(workshop, Idea.unauthored(new IdeaId(at.newKey()), text)))))
                .orElseGet(() -> refused(Rejection.NOTHING_SAID));
    }
}
