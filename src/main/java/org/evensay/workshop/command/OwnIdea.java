package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;

/** Whether an idea is the actor's own and not yet shared: an answer means that it is not. */
final class OwnIdea {
    private OwnIdea() {
    }

    /** Somebody else's private idea is as unknown as one that never was: its existence is not told. */
    static Optional<Decision> refusal(Question question, IdeaId id, Actor by) {
        Optional<Idea> idea = question.ideas().get(id).filter(found -> found.isBy(by.authorKey(question)));
        if (idea.isEmpty()) {
            return Optional.of(refused(Rejection.IDEA_UNKNOWN));
        }
        return idea.get().isPrivate() ? Optional.empty() : Optional.of(refused(Rejection.IDEA_ALREADY_SHARED));
    }
}
