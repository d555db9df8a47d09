package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.CheckLine;
import org.evensay.voting.Concordance;
import org.evensay.voting.Tally;
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
        Optional<Tally<IdeaId>> tally = vote.tally();
        return new ReviewView(vote.number(), cast, tally.map(counted -> lines(vote, counted)).orElse(List.of()),
                tally.map(Tally::checkLine), Concordance.of(vote.outcome().orElseThrow().ballots())
                        .map(Concordance::band));
    }

    private static List<Line> lines(Vote vote, Tally<IdeaId> tally) {
        int most = tally.ballots() * vote.method().choices();
        return tally.lines().stream().map(line -> line(vote, tally, line, most)).toList();
    }

    private static Line line(Vote vote, Tally<IdeaId> tally, TallyLine<IdeaId> line, int most) {
        Vote.Listed idea = vote.list().get(vote.ideas().indexOf(line.idea()));
        return new Line(idea.letter().toString(), idea.text(), line.points(), most, line.people(), tally.ballots(),
                line.spread().points(), line.spread().isSplit());
    }

    public boolean hasFigures() {
        return check.isPresent();
    }
}
