package org.evensay.wire;

import org.evensay.workshop.Command;
import org.evensay.workshop.Rejection;

/** A message understood as a command, or the reason why it could not be. */
public sealed interface Reading {

    record Understood(Command command) implements Reading {
    }

    record Unreadable(Rejection why) implements Reading {
    }
}
