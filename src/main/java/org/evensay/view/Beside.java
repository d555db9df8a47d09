package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Way;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * What a group's record tells beside the priorities of a question: how they were counted, the vote before, and what
 * stands under a result. As on the pages, all but the first vote comes once every place was shown: the change, other
 * ways of counting, the line under what the group keeps and the votes on shared places.
 */
public record Beside(Way way, Optional<FirstVote> first, Optional<ChangeView> change, boolean choseInTwoWays,
                     Optional<RecountView> recount, Optional<CutView> cut, List<SettledView> settled) {

    /** {@code priorities} has every idea of that vote, also those that were taken back since: without their words. */
    public record FirstVote(int number, Way way, int cast, int complete, List<Priority> priorities) {

        public Optional<Priority> ofLetter(String letter) {
            return priorities.stream().filter(idea -> idea.letter().equals(letter)).findFirst();
        }
    }

    /** Beside the count of this vote: the one that counts, or the one before it while that is being shown. */
    static Beside of(Question question, Vote counting) {
        boolean shown = Seen.isEveryPlace(question);
        return new Beside(counting.method(), ChangeView.first(question)
                .filter(first -> first.number() < counting.number()).map(Beside::first),
                shown ? ChangeView.of(question) : Optional.empty(), shown && ChangeView.isInTwoWays(question),
                shown ? RecountView.of(counting) : Optional.empty(),
                shown ? ResultsView.cut(question, counting) : Optional.empty(),
                shown ? SettledView.of(question) : List.of());
    }

    private static FirstVote first(Vote vote) {
        Disclosure shown = Disclosure.of(vote, Audience.ROOM).orElseThrow();
        return new FirstVote(vote.number(), vote.method(), shown.ballots(), shown.complete(), Priority.of(vote));
    }
}
