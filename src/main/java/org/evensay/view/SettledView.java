package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Way;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * A vote {@code among} ideas that shared a place: how many voted, and what came out; nothing came with too few ballots.
 */
public record SettledView(int number, Way way, int cast, List<Named> among, List<Priority> lines) {

    public record Named(String letter, String text) {
    }

    static List<SettledView> of(Question question) {
        return question.votesAmongTied().stream().filter(vote -> !vote.isOpen()).map(SettledView::of).toList();
    }

    public boolean isAbout(String letter) {
        return among.stream().anyMatch(idea -> idea.letter().equals(letter));
    }

    /** Empty too when nothing came out. */
    public Optional<Priority> ofLetter(String letter) {
        return lines.stream().filter(idea -> idea.letter().equals(letter)).findFirst();
    }

    private static SettledView of(Vote vote) {
        return new SettledView(vote.number(), vote.method(), vote.outcome().orElseThrow().cast(), vote.list().stream()
                .map(idea -> new Named(idea.letter().toString(), idea.text())).toList(), Priority.of(vote));
    }
}
