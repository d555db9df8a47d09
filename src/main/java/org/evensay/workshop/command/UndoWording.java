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

/**
 * The last change to an idea is taken back: joined ideas stand apart again, a reworded one has its former words.
 * Possible until the vote opens.
 */
public record UndoWording(IdeaId idea) implements Command {

    @Override
    public Action action() {
        return Action.UNDO_WORDING;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Optional<Idea> listed = question.ideas().get(idea).filter(Idea::isListed);
        if (listed.isEmpty()) {
            return refused(Rejection.IDEA_UNKNOWN);
        }
        if (!listed.get().earlier().isEmpty()) {
            return accepted(workshop.with(question.droppingProposalsOn(idea).with(listed.get().asBeforeRewording())));
        }
        List<Idea> parts = question.partsOf(idea);
        return parts.isEmpty()
                ? refused(Rejection.NOTHING_TO_UNDO)
                : accepted(workshop.with(apart(question, idea, parts)));
    }

    private static Question apart(Question question, IdeaId whole, List<Idea> parts) {
        Question next = question.without(whole);
        for (Idea part : parts) {
            next = next.with(part.setApart());
        }
        boolean lit = question.spotlight().equals(Optional.of(whole));
        return lit ? next.spotlighting(Optional.of(parts.get(0).id())) : next;
    }
}
