package org.evensay.workshop.command;

import org.evensay.workshop.Question;
import org.evensay.workshop.RoundRobin;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** Prepares the order of speaking. */
final class Turns {
    private Turns() {
    }

    /** The order in which people joined, shown before anybody speaks. */
    static Workshop shownOrder(Workshop workshop) {
        Question question = workshop.question();
        RoundRobin order = RoundRobin.shown(workshop.seatsAsJoined().stream().map(Seat::id).toList());
        return workshop.with(question.with(Sharing.NOT_YET.by(question.sharing().way()).with(order)));
    }
}
