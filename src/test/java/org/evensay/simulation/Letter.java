package org.evensay.simulation;

import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;

/** A command as a phone sends it, as often as it has to. {@code as} is who its person says they are. */
record Letter(CommandId id, Phone from, Actor as, Command command) {
}
