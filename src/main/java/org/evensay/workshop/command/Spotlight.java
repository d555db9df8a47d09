package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

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

/** One idea is put in the light on the screen for as long as it needs, or none. */
public record Spotlight(Optional<IdeaId> idea) implements Command {

    @Override
    public Action action() {
        return Action.SPOTLIGHT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        boolean known = idea.isEmpty() || idea.flatMap(question.ideas()::get).filter(Idea::isListed).isPresent();
        return known
                ? accepted(workshop.with(question.spotlighting(idea)))
                : refused(Rejection.IDEA_UNKNOWN);
    }
}
