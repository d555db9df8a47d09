package org.evensay.view;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.voting.Place;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/** Ideas that share a place, on which the group can vote again. {@code atCut}: the line it drew runs through them. */
public record TieView(int place, List<String> letters, boolean atCut) {

    /** Those at the top first; none before the whole result is shown. */
    static List<TieView> of(Workshop workshop) {
        Question question = workshop.question();
        boolean shown = workshop.step() == Step.RESULTS
                && Seen.isEveryPlace(question);
        return shown ? question.decidingVote().stream().flatMap(vote -> ties(vote, question)).toList() : List.of();
    }

    private static Stream<TieView> ties(Vote vote, Question question) {
        int keep = question.plan().keep().orElse(0);
        return vote.places().stream().map(Place::rank).distinct().filter(rank -> vote.sharing(rank).size() > 1)
                .map(rank -> new TieView(rank, letters(vote, vote.sharing(rank)),
                        rank <= keep && rank + vote.sharing(rank).size() - 1 > keep));
    }

    private static List<String> letters(Vote vote, List<IdeaId> ideas) {
        return vote.list().stream().filter(idea -> ideas.contains(idea.id()))
                .map(idea -> idea.letter().toString()).toList();
    }
}
