package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/**
 * The facilitator lets people in one by one from now on, or lets them in as they come: then whoever waits is
 * let in too.
 */
public record UseLobby(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.USE_LOBBY;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Workshop changed = workshop.with(workshop.door().withLobby(yes));
        return accepted(yes ? changed : Lobby.empty(changed));
    }
}
