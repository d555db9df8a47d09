package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Workshop;

/** A link was used today, so that the list of links can say which ones are. Kept once a day. */
public record NoteUse() implements Command {

    @Override
    public Action action() {
        return Action.NOTE_USE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Pass pass = workshop.passes().get(by.secret().hash()).orElseThrow();
        return accepted(workshop.with(pass.usedOn(at.day())));
    }
}
