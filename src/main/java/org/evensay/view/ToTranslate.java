package org.evensay.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that somebody who helps can type in another language, and what there is of them: those of the question, whose
 * {@code idea} and {@code letter} are empty, and those of the ideas that they see.
 */
public record ToTranslate(String idea, String letter, String words, List<Translated> translated) {

    /** {@code hidden}: those out of sight, for whoever sees them all the same. */
    public static List<ToTranslate> of(RoomView room, List<IdeaView> hidden) {
        Stream<IdeaView> ideas = Stream.concat(room.ideas().stream(), hidden.stream());
        ToTranslate question = new ToTranslate("", "", room.question().wording(), room.question().translated());
        return Stream.concat(Stream.of(question), ideas.flatMap(ToTranslate::withItsParts)).toList();
    }

    private static Stream<ToTranslate> withItsParts(IdeaView idea) {
        return Stream.concat(
                Stream.of(new ToTranslate(idea.id(), idea.letter(), idea.text(), idea.translated())),
                idea.parts().stream().flatMap(ToTranslate::withItsParts));
    }

    public boolean isQuestion() {
        return idea.isEmpty();
    }

    /** Names it on a page. */
    public String key() {
        return isQuestion() ? "question" : idea;
    }
}
