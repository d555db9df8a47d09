package org.evensay.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.voting.CheckLine;
import org.evensay.voting.Concordance;
import org.evensay.voting.TallyLine;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The last vote laid open for the room to look at: points and people for each idea, how the places lie, how alike
 * people chose. By letter, not by rank: looking comes before the result. {@code lines} is empty when too few voted.
 */
public record ReviewView(int number, int cast, List<Line> lines, Optional<CheckLine> check,
                         Optional<Concordance.Band> agreement) {

    /**
     * {@code given} are the points people gave it, the most first: 5 5 1. {@code most} is what it could have got from
     * all ballots, as on the page of results: a bar has the same length on both.
     */
    public record Line(String letter, String text, int points, int most, int people, int cast, List<Integer> given,
                       boolean split) {
    }

    static Optional<ReviewView> of(Workshop workshop) {
        return workshop.step() == Step.REVIEW
                ? workshop.question().lastVote().map(ReviewView::of)
                : Optional.empty();
    }

    private static ReviewView of(Vote vote) {
        int cast = vote.outcome().orElseThrow().cast();
        Optional<Disclosure> counted = Disclosure.of(vote, Audience.ROOM);
        return new ReviewView(vote.number(), cast, counted.map(shown -> lines(vote, shown)).orElse(List.of()),
                counted.flatMap(Disclosure::check), Concordance.of(vote.outcome().orElseThrow().ballots())
                        .map(Concordance::band));
    }

    private static List<Line> lines(Vote vote, Disclosure shown) {
        Map<IdeaId, TallyLine<IdeaId>> counted = shown.lines().stream()
                .collect(Collectors.toMap(Disclosure.Line::idea, line -> line.counted().orElseThrow()));
        return vote.list().stream()
                .map(idea -> line(idea, counted.get(idea.id()), shown.ballots(), vote.method().choices())).toList();
    }

    private static Line line(Vote.Listed idea, TallyLine<IdeaId> line, int cast, int choices) {
        return new Line(idea.letter().toString(), idea.text(), line.points(), cast * choices, line.people(), cast,
                line.spread().points(), line.spread().isSplit());
    }

    public boolean hasFigures() {
        return check.isPresent();
    }
}
