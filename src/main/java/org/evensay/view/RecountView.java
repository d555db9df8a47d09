package org.evensay.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.voting.OtherCounts;
import org.evensay.voting.Way;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Vote;

/**
 * Whether another rule would have put another idea first, from the same ballots. {@code ways} other counts were made,
 * {@code same} of them have the same first place; {@code others} come first in some of the rest.
 */
public record RecountView(int ways, int same, List<Named> others) {

    public record Named(String letter, String text) {
    }

    /** Empty without figures, without places on the ballots, and when every ballot is blank. */
    static Optional<RecountView> of(Vote vote) {
        return Optional.of(vote).filter(held -> held.method().rule().isRanking())
                .flatMap(held -> Disclosure.of(held, Audience.ROOM)).map(RecountView::first)
                .filter(first -> !first.isEmpty()).map(first -> of(vote, first));
    }

    private static Set<IdeaId> first(Disclosure result) {
        return result.lines().stream()
                .filter(line -> line.rank().orElseThrow() == 1 && line.points().orElseThrow() > 0)
                .map(Disclosure.Line::idea).collect(Collectors.toSet());
    }

    private static RecountView of(Vote vote, Set<IdeaId> first) {
        OtherCounts<IdeaId> counts = OtherCounts.of(Way.rankings(vote.outcome().orElseThrow().ballots()));
        Set<IdeaId> others = counts.others(first);
        return new RecountView(counts.all().size(), counts.keeping(first), vote.list().stream()
                .filter(idea -> others.contains(idea.id()))
                .map(idea -> new Named(idea.letter().toString(), idea.text())).toList());
    }

    public boolean isTheSame() {
        return same == ways;
    }
}
