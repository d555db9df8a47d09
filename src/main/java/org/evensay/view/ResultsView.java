package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.CheckLine;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Question;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The result as far as it has been shown: from the last place to the first, the same on every page. Places that have
 * not been shown are not in it, so they leave the server for nobody. Ideas that nobody chose come with the first
 * place, and so do the change since an earlier vote and what other rules would say. {@code most} is what an idea could
 * have got from all ballots, so that a bar's length tells nothing of what is to come.
 */
public record ResultsView(int votes, int countingVote, int cast, int choices, TieRule ties, List<Priority> shown,
                          List<Priority> unchosen, int toCome, Optional<CheckLine> check, int most,
                          Optional<ChangeView> change, Optional<RecountView> recount) {

    static Optional<ResultsView> of(Workshop workshop) {
        boolean now = workshop.step() == Step.RESULTS || workshop.step() == Step.CLOSED;
        return now && workshop.question().lastVote().isPresent()
                ? Optional.of(of(workshop.question()))
                : Optional.empty();
    }

    private static ResultsView of(Question question) {
        Vote vote = question.decidingVote().or(question::lastVote).orElseThrow();
        List<Priority> chosen = chosen(question);
        List<Integer> ranks = ranks(chosen);
        int shown = Math.min(question.revealed(), ranks.size());
        List<Integer> shownRanks = ranks.subList(ranks.size() - shown, ranks.size());
        boolean complete = shown == ranks.size();
        return new ResultsView(question.votes().size(), vote.number(), vote.outcome().orElseThrow().cast(),
                vote.method().choices(), vote.ties(),
                chosen.stream().filter(line -> shownRanks.contains(line.rank())).toList(),
                complete ? all(question).stream().filter(line -> !line.isChosen()).toList() : List.of(),
                ranks.size() - shown, Disclosure.of(vote, Audience.ROOM).flatMap(Disclosure::check),
                vote.outcome().orElseThrow().cast() * vote.method().choices(),
                complete ? ChangeView.of(question) : Optional.empty(),
                complete ? RecountView.of(vote) : Optional.empty());
    }

    /** How many steps it takes to show everything: one for each rank, shared ranks together. */
    static int placesToReveal(Question question) {
        return ranks(chosen(question)).size();
    }

    private static List<Priority> all(Question question) {
        return question.decidingVote().map(vote -> Priority.of(vote)).orElse(List.of());
    }

    private static List<Priority> chosen(Question question) {
        return all(question).stream().filter(Priority::isChosen).toList();
    }

    private static List<Integer> ranks(List<Priority> chosen) {
        return chosen.stream().map(Priority::rank).distinct().toList();
    }

    /** A later vote had too few ballots for figures. */
    public boolean isFromAnEarlierVote() {
        return hasFigures() && countingVote < votes;
    }

    public boolean hasFigures() {
        return check.isPresent();
    }

    public boolean isComplete() {
        return toCome == 0;
    }
}
