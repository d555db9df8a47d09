package org.evensay.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * What helpers typed beside a question and its ideas, these by their letters. An idea that has other words since its
 * vote or was taken back has none here, and one that is out of sight is not here at all.
 */
public record InOtherLanguages(List<Translated> question, Map<String, List<Translated>> ideas) {
    /** Beside the words that were voted on. */
    static InOtherLanguages of(Question question, Vote vote) {
        return new InOtherLanguages(Translated.of(question.translations()), vote.list().stream().collect(
                Collectors.toMap(line -> line.letter().toString(), line -> Translated.of(line, question))));
    }

    /** Beside ideas on the list. */
    static InOtherLanguages of(Question question, Collection<Idea> listed) {
        return new InOtherLanguages(Translated.of(question.translations()), listed.stream().collect(Collectors.toMap(
                idea -> idea.letter().orElseThrow().toString(), idea -> Translated.of(idea.translations()))));
    }

    public List<Translated> ofLetter(String letter) {
        return ideas.getOrDefault(letter, List.of());
    }
}
