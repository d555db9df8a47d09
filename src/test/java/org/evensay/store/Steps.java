package org.evensay.store;

import static org.evensay.support.Given.aWorkshop;

import org.evensay.support.Meeting;
import org.evensay.workshop.Workshop;

/** A workshop before and after somebody wrote an idea. */
final class Steps {
    final Workshop before;
    final Workshop after;

    Steps(long seed) {
        Meeting meeting = aWorkshop().byChance(seed).with("anna").inSilent();
        before = meeting.workshop();
        meeting.person("anna").writes("an idea");
        after = meeting.workshop();
    }
}
