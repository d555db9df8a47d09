package org.evensay.workshop.command;

import org.evensay.workshop.Idea;
import org.evensay.workshop.Question;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** What was said on somebody's turn comes to the room's list, and the turn goes on. */
final class Said {
    private Said() {
    }

    static Question listed(Workshop workshop, Idea idea) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        return workshop.showing().lists(question, idea)
                .with(sharing.with(sharing.rounds().afterAnOffer(workshop::isHere)));
    }
}
