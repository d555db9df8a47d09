package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Comparator;
import java.util.List;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** What was handed in goes on the list, shuffled, so that the order tells nothing of who or when. */
public record ShowHandedIn() implements Command {

    @Override
    public Action action() {
        return Action.SHOW_HANDED_IN;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        if (!question.sharing().isAtOnce()) {
            return refused(Rejection.NOT_SHARING_AT_ONCE);
        }
        return accepted(workshop.with(shown(workshop, question, at)));
    }

    /** The question with everything on its list that was handed in. */
    static Question shown(Workshop workshop, Question question, Moment at) {
        Question longer = question;
        for (Idea idea : at.shuffled(handedIn(question))) {
            longer = workshop.showing().lists(longer, idea);
        }
        return longer;
    }

    /** Sorted before the shuffle, so that the result depends on chance alone and not on the order of arrival. */
    private static List<Idea> handedIn(Question question) {
        return question.ideas().values().stream().filter(idea -> idea.standing() == Idea.Standing.HANDED_IN)
                .sorted(Comparator.comparing(idea -> idea.id().value())).toList();
    }
}
