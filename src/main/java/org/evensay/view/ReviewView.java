package org.evensay.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.voting.CheckLine;
import org.evensay.voting.Concordance;
import org.evensay.voting.Counted;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The last vote laid open for the room to look at: what each idea got, from how many people, how it lies, how alike
 * people chose. By letter, not by rank: looking comes before the result. {@code lines} is empty when too few voted.
 */
public record ReviewView(int number, VotingRule rule, int cast, List<Line> lines, Optional<CheckLine> check,
                         Optional<Concordance.Band> agreement) {

    public record Line(String letter, String text, int people, int cast, Figures figures) {
    }

    static Optional<ReviewView> of(Workshop workshop) {
        return workshop.step() == Step.REVIEW
                ? workshop.question().lastVote().map(ReviewView::of)
                : Optional.empty();
    }

    private static ReviewView of(Vote vote) {
        Optional<Disclosure> counted = Disclosure.of(vote, Audience.ROOM);
        return new ReviewView(vote.number(), vote.method().rule(), vote.outcome().orElseThrow().cast(),
                counted.map(shown -> lines(vote, shown)).orElse(List.of()), counted.flatMap(Disclosure::check),
                agreement(vote));
    }

    /** Alike is said of places only: for ratings each idea tells its own spread. */
    private static Optional<Concordance.Band> agreement(Vote vote) {
        return vote.method().rule().isRanking()
                ? Concordance.of(Way.rankings(vote.outcome().orElseThrow().ballots())).map(Concordance::band)
                : Optional.empty();
    }

    private static List<Line> lines(Vote vote, Disclosure shown) {
        Map<IdeaId, Counted<IdeaId>> counted = shown.lines().stream()
                .collect(Collectors.toMap(Disclosure.Line::idea, line -> line.counted().orElseThrow()));
        return vote.list().stream().map(idea -> new Line(idea.letter().toString(), idea.text(),
                counted.get(idea.id()).people(), shown.ballots(),
                Figures.of(counted.get(idea.id()), vote.method(), shown.ballots()))).toList();
    }

    public boolean hasFigures() {
        return !lines.isEmpty();
    }
}
