package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import java.util.function.Function;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Translations;
import org.evensay.workshop.Workshop;

/**
 * Somebody who helps types what an idea, or without one the question, says in another language; without words they take
 * it away. Only ideas that the room has: what is private nobody can help with.
 */
public record Translate(Optional<IdeaId> idea, String language, String text) implements Command {

    /** As it is asked for: an empty {@code idea} is the question. */
    public static Translate of(String idea, String language, String text) {
        return new Translate(Optional.of(idea).filter(id -> !id.isEmpty()).map(IdeaId::new), language, text);
    }

    @Override
    public Action action() {
        return Action.TRANSLATE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        if (idea.isEmpty()) {
            return typed(Limit.QUESTION_CHARACTERS, question.translations(),
                    typed -> workshop.with(question.translated(typed)));
        }
        Optional<Idea> known = question.ideas().get(idea.get()).filter(found -> !found.isPrivate());
        return known.map(found -> typed(Limit.IDEA_CHARACTERS, found.translations(),
                        typed -> workshop.with(question.with(found.translated(typed)))))
                .orElseGet(() -> refused(Rejection.IDEA_UNKNOWN));
    }

    private Decision typed(Limit longest, Translations before, Function<Translations, Workshop> after) {
        if (!Translations.isLanguage(language)) {
            return refused(Rejection.NO_LANGUAGE);
        }
        Translations next = before.with(language, PlainText.of(text));
        return Limit.TRANSLATIONS_A_TEXT.isOver(next.size())
                ? refused(Rejection.TOO_MANY_TRANSLATIONS, Limit.TRANSLATIONS_A_TEXT.most())
                : Line.within(longest, text).orElseGet(() -> accepted(after.apply(next)));
    }
}
