package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Way;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/**
 * What stands on a ballot on paper: the question, and the list of the open vote. Before there is one the list may still
 * change, so the sheet has none, and people write letters onto it.
 */
public record BallotSheet(String question, List<Translated> translated, Way way, List<BallotView.Choice> list) {

    /** As many as a list comes to have; it says how many choices there are where nobody has said so. */
    private static final int USUAL_IDEAS = 12;

    /** Empty where ideas are marked one by one and the list is not settled: there is nothing to print yet. */
    public static Optional<BallotSheet> of(Workshop workshop) {
        Question question = workshop.question();
        return question.openVote().map(vote -> of(question, vote.method(), vote.list().stream()
                .map(idea -> BallotView.Choice.of(idea, question)).toList())).or(() -> blank(question));
    }

    private static Optional<BallotSheet> blank(Question question) {
        Way planned = question.plan().over(Math.max(question.listed().size(), USUAL_IDEAS));
        return planned.rule().isRanking() ? Optional.of(of(question, planned, List.of())) : Optional.empty();
    }

    private static BallotSheet of(Question question, Way way, List<BallotView.Choice> list) {
        return new BallotSheet(question.wording(), Translated.of(question.translations()), way, list);
    }
}
