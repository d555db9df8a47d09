package org.evensay.workshop;

/**
 * What somebody asks the room to do. It says nothing of who asks: the actor comes from the connection.
 * The records stand in {@code workshop.command}, one for each {@link Action}.
 */
public interface Command {

    Action action();

    /** Called only after the action's own row of roles and steps has said yes: see {@link Workshop#ask}. */
    Decision decide(Workshop workshop, Actor by, Moment at);
}
