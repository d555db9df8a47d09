package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** A hidden idea is shown to the room under its letter; without an idea, all that are hidden are. */
public record ShowIdea(Optional<IdeaId> idea) implements Command {

    @Override
    public Action action() {
        return Action.SHOW_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        if (!question.votes().isEmpty()) {
            return refused(Rejection.LIST_VOTED_ON);
        }
        List<Idea> meant = question.hidden().stream()
                .filter(hidden -> idea.isEmpty() || idea.get().equals(hidden.id())).toList();
        return meant.isEmpty() ? refused(Rejection.IDEA_UNKNOWN) : accepted(workshop.with(shown(question, meant)));
    }

    private static Question shown(Question question, List<Idea> ideas) {
        Question longer = question;
        for (Idea hidden : ideas) {
            longer = longer.with(hidden.standing(Idea.Standing.LISTED));
        }
        return longer;
    }
}
