package org.evensay.view;

import java.util.List;
import org.evensay.workshop.Question;
import org.evensay.workshop.Translations;
import org.evensay.workshop.Vote;

/** What somebody who helps has typed in another language beside an author's words: {@code language} is its tag. */
public record Translated(String language, String text) {

    public static List<Translated> of(Translations typed) {
        return typed.byLanguage().entrySet().stream().map(said -> new Translated(said.getKey(), said.getValue()))
                .toList();
    }

    /** Of a line as it is voted on, as long as the idea still has those words. */
    static List<Translated> of(Vote.Listed line, Question question) {
        return question.ideas().get(line.id()).filter(idea -> idea.text().equals(line.text()))
                .map(idea -> of(idea.translations())).orElse(List.of());
    }

    /** Of a line of a result, which knows its idea by letter and words. */
    public static List<Translated> of(String letter, String words, List<IdeaView> ideas) {
        return ideas.stream().filter(idea -> idea.letter().equals(letter) && idea.text().equals(words))
                .findFirst().map(IdeaView::translated).orElse(List.of());
    }

    /** Of an idea under a joined one, as a result names it. */
    public static List<Translated> ofOrigin(String origin, List<IdeaView> ideas) {
        return ideas.stream().flatMap(idea -> idea.parts().stream())
                .filter(part -> Priority.said(part.letter(), part.text()).equals(origin)).findFirst()
                .map(IdeaView::translated).orElse(List.of());
    }
}
