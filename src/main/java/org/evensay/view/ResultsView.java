package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.CheckLine;
import org.evensay.voting.TieRule;
import org.evensay.voting.Way;
import org.evensay.workshop.Question;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The result as far as it has been shown: from the last place to the first, the same on every page. Places that have
 * not been shown are not in it, so they leave the server for nobody. Ideas that nobody chose come with the first
 * place, and so do the cut, the change since an earlier vote (or that there is none to tell, because the two were held
 * in different ways) and what other rules would say.
 */
public record ResultsView(int votes, int countingVote, int cast, Way way, TieRule ties, List<Priority> shown,
                          List<Priority> unchosen, int toCome, boolean hasFigures, Optional<CheckLine> check,
                          Optional<CutView> cut, List<SettledView> settled, Optional<ChangeView> change,
                          boolean choseInTwoWays, Optional<RecountView> recount) {

    static Optional<ResultsView> of(Workshop workshop) {
        boolean now = workshop.step() == Step.RESULTS || workshop.step() == Step.CLOSED;
        return now && workshop.question().lastVote().isPresent()
                ? Optional.of(of(workshop.question()))
                : Optional.empty();
    }

    private static ResultsView of(Question question) {
        Vote vote = question.decidingVote().or(question::lastWholeVote).orElseThrow();
        List<Priority> all = Priority.of(vote);
        List<Priority> chosen = chosen(all);
        List<Integer> ranks = ranks(chosen);
        int shown = Math.min(question.revealed(), ranks.size());
        List<Integer> shownRanks = ranks.subList(ranks.size() - shown, ranks.size());
        boolean complete = shown == ranks.size();
        return new ResultsView(question.lastWholeVote().orElseThrow().number(), vote.number(),
                vote.outcome().orElseThrow().cast(), vote.method(), vote.ties(),
                chosen.stream().filter(line -> shownRanks.contains(line.rank())).toList(),
                complete ? all.stream().filter(line -> !line.isChosen()).toList() : List.of(),
                ranks.size() - shown, !all.isEmpty(), Disclosure.of(vote, Audience.ROOM).flatMap(Disclosure::check),
                complete ? cut(question, vote) : Optional.empty(),
                complete ? SettledView.of(question) : List.of(),
                complete ? ChangeView.of(question) : Optional.empty(),
                complete && ChangeView.isInTwoWays(question),
                complete ? RecountView.of(vote) : Optional.empty());
    }

    /** How many steps it takes to show everything: one for each rank, shared ranks together. */
    static int placesToReveal(Question question) {
        return ranks(chosen(question.decidingVote().map(Priority::of).orElse(List.of()))).size();
    }

    static Optional<CutView> cut(Question question, Vote counting) {
        return CutView.of(question.plan(), chosen(Priority.of(counting)));
    }

    private static List<Priority> chosen(List<Priority> all) {
        return all.stream().filter(Priority::isChosen).toList();
    }

    private static List<Integer> ranks(List<Priority> chosen) {
        return chosen.stream().map(Priority::rank).distinct().toList();
    }

    /** A later vote had too few ballots for figures. */
    public boolean isFromAnEarlierVote() {
        return hasFigures && countingVote < votes;
    }

    public boolean isComplete() {
        return toCome == 0;
    }
}
