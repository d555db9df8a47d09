package org.evensay.view;

import java.util.List;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/** A vote among ideas that shared a place: how many voted, and what came out; nothing came with too few ballots. */
public record SettledView(int cast, List<Priority> lines) {

    static List<SettledView> of(Question question) {
        return question.votesAmongTied().stream().filter(vote -> !vote.isOpen()).map(SettledView::of).toList();
    }

    private static SettledView of(Vote vote) {
        return new SettledView(vote.outcome().orElseThrow().cast(), Priority.of(vote));
    }
}
