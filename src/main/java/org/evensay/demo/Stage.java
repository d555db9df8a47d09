package org.evensay.demo;

import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Workshop;

/** Where simulated people act: they look at the workshop as it stands, and ask for things. */
interface Stage {
    Workshop workshop();

    void ask(Actor by, Command command);
}
