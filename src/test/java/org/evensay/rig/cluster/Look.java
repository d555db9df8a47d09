package org.evensay.rig.cluster;

import java.io.IOException;
import org.evensay.rig.Findings;

/** At the pages of one room on every node, while nobody there asks for anything. */
record Look(Crowd crowd, Witness witness, Findings findings) {

    void atEverybody() throws IOException, InterruptedException {
        atSome(0, 1);
    }

    /** At every so-many-th of the people, and at all who lead, help and show. */
    void atSome(int first, int oneIn) throws IOException, InterruptedException {
        for (int number = first; number < crowd.guests().size(); number += oneIn) {
            Crowd.Guest guest = crowd.guests().get(number);
            guest.voice().check(witness.agreedOn(guest.person().way()), findings);
        }
        atThoseWhoStay();
    }

    /** When a workshop is closed, its seats are gone. */
    void atThoseWhoStay() throws IOException, InterruptedException {
        for (Person one : crowd.helpers()) {
            witness.agreedOn(one.way());
        }
    }
}
