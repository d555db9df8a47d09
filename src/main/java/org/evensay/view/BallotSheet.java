package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Way;
import org.evensay.workshop.Question;
import org.evensay.workshop.VotingPlan;
import org.evensay.workshop.Workshop;

/**
 * What stands on a ballot on paper: the question, and the list of the open vote. Before there is one the list may still
 * change, so the sheet has none, and people write letters onto it: at most as many as are planned.
 */
public record BallotSheet(String question, List<Translated> translated, Way way, List<BallotView.Choice> list) {

    /**
     * Empty while the list may still change, where ideas are marked one by one, or where the length of the list says
     * how many can be chosen.
     */
    public static Optional<BallotSheet> of(Workshop workshop) {
        Question question = workshop.question();
        return question.openVote().map(vote -> of(question, vote.method(), vote.list().stream()
                .map(idea -> BallotView.Choice.of(idea, question)).toList())).or(() -> blank(question));
    }

    private static Optional<BallotSheet> blank(Question question) {
        VotingPlan plan = question.plan();
        return plan.rule().isRanking() && plan.choices().isPresent()
                ? Optional.of(of(question, new Way(plan.rule(), plan.choices().getAsInt(), false), List.of()))
                : Optional.empty();
    }

    private static BallotSheet of(Question question, Way way, List<BallotView.Choice> list) {
        return new BallotSheet(question.wording(), Translated.of(question.translations()), way, list);
    }
}
