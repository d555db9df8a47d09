package org.evensay.view;

import java.util.List;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Letter;
import org.evensay.workshop.Question;

/** An idea on the room's list, with what was joined into it and its earlier words. It never says whose it is. */
public record IdeaView(String id, String letter, String text, List<Translated> translated, List<IdeaView> parts,
                       List<String> earlier, boolean lit) {

    static IdeaView of(Idea idea, Question question) {
        List<IdeaView> parts = question.partsOf(idea.id()).stream().map(part -> of(part, question)).toList();
        boolean lit = question.spotlight().filter(idea.id()::equals).isPresent();
        String letter = idea.letter().map(Letter::toString).orElse("");
        return new IdeaView(idea.id().value(), letter, idea.text(), Translated.of(idea.translations()), parts,
                idea.earlier(), lit);
    }

    public boolean canBeUndone() {
        return !parts.isEmpty() || !earlier.isEmpty();
    }
}
