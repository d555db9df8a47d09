package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** People tell each other a story, two by two, or have done so. Nothing of it is typed, so nothing can be kept. */
public record TellStories(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.TELL_STORIES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(workshop.showing().inPairs(yes)));
    }
}
