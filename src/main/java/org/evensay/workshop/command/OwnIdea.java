package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Question;
import org.evensay.workshop.QuestionId;
import org.evensay.workshop.Rejection;

/** What somebody writes for their own list, and what is on it. */
final class OwnIdea {
    private OwnIdea() {
    }

    /** What was meant for a question that is over is not taken for this one. */
    static Optional<Decision> refusalOfAnother(Optional<QuestionId> meant, Question asked) {
        return meant.filter(question -> !question.equals(asked.id())).map(over -> refused(Rejection.ALREADY_MOVED));
    }

    /** One more of this author's, after those they have: an answer means that it cannot be. */
    static Optional<Decision> refusalOfOneMore(Question question, AuthorKey author, String text) {
        return Limit.IDEAS_A_PERSON_AND_QUESTION.isOver((int) question.writtenBy(author).count() + 1)
                ? Optional.of(refused(Rejection.TOO_MANY_IDEAS, Limit.IDEAS_A_PERSON_AND_QUESTION.most()))
                : Line.written(Limit.IDEA_CHARACTERS, text);
    }

    static Idea oneMore(Question question, AuthorKey author, String text, Moment at) {
        int last = question.writtenBy(author).mapToInt(Idea::place).max().orElse(0);
        return Idea.written(new IdeaId(at.newKey()), PlainText.of(text), author, last + 1);
    }

    /**
     * Whether an idea is the actor's own and not yet shared: an answer means that it is not. Somebody else's private
     * idea is as unknown as one that never was: its existence is not told.
     */
    static Optional<Decision> refusal(Question question, IdeaId id, Actor by) {
        Optional<Idea> idea = question.ideas().get(id).filter(found -> found.isBy(by.authorKey(question)));
        if (idea.isEmpty()) {
            return Optional.of(refused(Rejection.IDEA_UNKNOWN));
        }
        return idea.get().isPrivate() ? Optional.empty() : Optional.of(refused(Rejection.IDEA_ALREADY_SHARED));
    }
}
