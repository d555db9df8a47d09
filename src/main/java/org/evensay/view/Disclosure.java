package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evensay.voting.CheckLine;
import org.evensay.voting.Ranked;
import org.evensay.voting.Share;
import org.evensay.voting.Tally;
import org.evensay.voting.TallyLine;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Vote;

/**
 * The one way from a count to figures, for the room and for everybody outside it. No other class of this package, and
 * none that writes files, may touch a tally (a test keeps that).
 *
 * @param complete how many ballots were full; 0 outside the room, where it is not told
 * @param lines ideas with a rank first, by rank; the others in the order of the list, so that their order tells nothing
 * @param check the sentence under the result; only in the room, because it gives away what is not shown
 */
public record Disclosure(Leaving.Extent extent, int ballots, int complete, List<Line> lines,
                         Optional<CheckLine> check) {

    /** {@code counted} is the whole line of the tally, places included: empty outside the room. */
    public record Line(IdeaId idea, OptionalInt rank, boolean tied, OptionalInt points, Optional<Share> share,
                       Optional<TallyLine<IdeaId>> counted) {
    }

    public Disclosure {
        lines = List.copyOf(lines);
    }

    /** Empty for everybody while the vote is open, and when too few voted for figures to be kept. */
    public static Optional<Disclosure> of(Vote vote, Audience audience) {
        return vote.tally().map(tally -> audience.isOutside() ? outside(tally) : inTheRoom(vote, tally));
    }

    private static Disclosure inTheRoom(Vote vote, Tally<IdeaId> tally) {
        List<Line> lines = tally.ranked(vote.ties()).stream().map(Disclosure::whole).toList();
        return new Disclosure(Leaving.Extent.POINTS, tally.ballots(), tally.complete(), lines,
                Optional.of(tally.checkLine()));
    }

    private static Line whole(Ranked<IdeaId> ranked) {
        TallyLine<IdeaId> line = ranked.line();
        return new Line(line.idea(), OptionalInt.of(ranked.rank()), ranked.tied(), OptionalInt.of(line.points()),
                Optional.of(line.share()), Optional.of(line));
    }

    private static Disclosure outside(Tally<IdeaId> tally) {
        Leaving leaving = Leaving.of(tally.ballots(), tally.method().choices(),
                tally.lines().stream().map(TallyLine::points).toList());
        List<Line> lines = IntStream.range(0, tally.lines().size())
                .mapToObj(at -> told(tally.lines().get(at).idea(), leaving.places().get(at), leaving, tally))
                .sorted(Comparator.comparingInt(line -> line.rank().orElse(Integer.MAX_VALUE))).toList();
        return new Disclosure(leaving.extent(), tally.ballots(), 0, lines, Optional.empty());
    }

    private static Line told(IdeaId idea, Leaving.Told told, Leaving leaving, Tally<IdeaId> tally) {
        boolean tied = told.rank().isPresent()
                && leaving.places().stream().filter(place -> place.rank().equals(told.rank())).count() > 1;
        Optional<Share> share = told.points().stream()
                .mapToObj(points -> new Share(points, tally.available())).findFirst();
        return new Line(idea, told.rank(), tied, told.points(), share, Optional.empty());
    }
}
