package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evensay.synthesis.CodedVote;
import org.evensay.synthesis.GroupVotes;
import org.evensay.voting.CheckLine;
import org.evensay.voting.Counted;
import org.evensay.voting.DotTally;
import org.evensay.voting.Place;
import org.evensay.voting.Ranking;
import org.evensay.voting.Result;
import org.evensay.voting.Share;
import org.evensay.voting.Tally;
import org.evensay.voting.TallyLine;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * The one way from a result to figures, for the room and for everybody outside it. No other class of this package, and
 * none that writes files, may touch a result (a test keeps that).
 *
 * @param complete how many ballots said all they could; 0 outside the room, where it is not told
 * @param lines ideas with a rank first, by rank; the others in the order of the list, so that their order tells nothing
 * @param check the sentence under the result; only in the room, because it gives away what is not shown
 */
public record Disclosure(Leaving.Extent extent, int ballots, int complete, List<Line> lines,
                         Optional<CheckLine> check) {

    /** {@code counted} is the whole line of the result, all its figures included: empty outside the room. */
    public record Line(IdeaId idea, OptionalInt rank, boolean tied, OptionalInt points, Optional<Share> share,
                       Optional<Counted<IdeaId>> counted) {
    }

    public Disclosure {
        lines = List.copyOf(lines);
    }

    /** Empty for everybody while the vote is open, and when too few voted for figures to be kept. */
    public static Optional<Disclosure> of(Vote vote, Audience audience) {
        return vote.result().map(result -> audience.isOutside() ? outside(result) : inTheRoom(vote, result));
    }

    /**
     * The votes on a question for totals over several groups: of ballots that choose and order, from a group of so many
     * that points may leave it. Whoever adds them up must see that no single group can be taken out of the sums again
     * (decision 29). Empty when the vote that counts is none of these.
     *
     * @param themes of each idea that has a main theme
     */
    public static <T> Optional<GroupVotes<IdeaId, T>> forTotals(Question question, Map<IdeaId, T> themes) {
        Optional<CodedVote<IdeaId, T>> last = question.decidingVote().flatMap(vote -> coded(vote, themes));
        Optional<CodedVote<IdeaId, T>> first = ChangeView.first(question).flatMap(vote -> coded(vote, themes));
        return last.map(vote -> new GroupVotes<>(vote, first));
    }

    private static <T> Optional<CodedVote<IdeaId, T>> coded(Vote vote, Map<IdeaId, T> themes) {
        return vote.result().filter(Tally.class::isInstance).map(result -> (Tally<IdeaId>) result)
                .filter(tally -> tally.ballots() >= Limit.BALLOTS_FOR_POINTS_OUTSIDE.most())
                .map(tally -> new CodedVote<>(tally.method(), rankings(vote), themes));
    }

    private static List<Ranking<IdeaId>> rankings(Vote vote) {
        return vote.outcome().orElseThrow().ballots().stream().map(ballot -> (Ranking<IdeaId>) ballot).toList();
    }

    private static Disclosure inTheRoom(Vote vote, Result<IdeaId> result) {
        List<Line> lines = vote.places().stream().map(Disclosure::whole).toList();
        int complete = (int) vote.outcome().orElseThrow().ballots().stream()
                .filter(ballot -> vote.method().isComplete(ballot, vote.list().size())).count();
        return new Disclosure(Leaving.Extent.POINTS, result.ballots(), complete, lines, result.check());
    }

    private static Line whole(Place<Counted<IdeaId>> at) {
        Counted<IdeaId> line = at.line();
        return line instanceof TallyLine<IdeaId> points
                ? new Line(line.idea(), OptionalInt.of(at.rank()), at.tied(), OptionalInt.of(points.points()),
                        Optional.of(points.share()), Optional.of(line))
                : new Line(line.idea(), OptionalInt.of(at.rank()), at.tied(), OptionalInt.empty(), Optional.empty(),
                        Optional.of(line));
    }

    private static Disclosure outside(Result<IdeaId> result) {
        Leaving leaving = leaving(result);
        List<Line> lines = IntStream.range(0, result.lines().size())
                .mapToObj(at -> told(result.lines().get(at).idea(), leaving.places().get(at), leaving, result))
                .sorted(Comparator.comparingInt(line -> line.rank().orElse(Integer.MAX_VALUE))).toList();
        return new Disclosure(leaving.extent(), result.ballots(), 0, lines, Optional.empty());
    }

    private static Leaving leaving(Result<IdeaId> result) {
        List<Integer> levels = result.lines().stream().map(Counted::level).toList();
        if (result instanceof Tally<IdeaId> tally) {
            return Leaving.of(tally.ballots(), tally.method().choices(), levels);
        }
        return result instanceof DotTally<IdeaId> ? Leaving.list(levels) : Leaving.byLevel(result.ballots(), levels);
    }

    private static Line told(IdeaId idea, Leaving.Told told, Leaving leaving, Result<IdeaId> result) {
        boolean tied = told.rank().isPresent()
                && leaving.places().stream().filter(place -> place.rank().equals(told.rank())).count() > 1;
        Optional<Share> share = result instanceof Tally<IdeaId> tally
                ? told.points().stream().mapToObj(points -> new Share(points, tally.available())).findFirst()
                : Optional.empty();
        return new Line(idea, told.rank(), tied, told.points(), share, Optional.empty());
    }
}
