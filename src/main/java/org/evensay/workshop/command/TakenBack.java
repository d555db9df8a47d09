package org.evensay.workshop.command;

import org.evensay.workshop.Idea;
import org.evensay.workshop.Question;

/** Gives ideas that were handed in and not yet shown back to their authors' own lists. */
final class TakenBack {
    private TakenBack() {
    }

    static Question allHandedIn(Question question) {
        Question left = question;
        for (Idea idea : question.ideas().values()) {
            left = idea.standing() == Idea.Standing.HANDED_IN ? left.with(idea.standing(Idea.Standing.PRIVATE)) : left;
        }
        return left;
    }
}
