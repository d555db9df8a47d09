package org.evensay.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.voting.Change;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * What talking it over changed: from the first vote to the one that counts. {@code newOrChanged} of {@code ballots}
 * are surely not as they were; whose, nobody knows. {@code correlation}: Spearman's, over the {@code compared} ideas
 * that somebody chose in either vote; empty, as is {@code likeness}, when all of them are level in one of the two.
 */
public record ChangeView(List<Mover> movers, int compared, Optional<Change.Band> likeness,
                         Optional<BigDecimal> correlation, int ballots, int newOrChanged) {

    /** Ranks in the two results, 1 the top. */
    public record Mover(String letter, String text, int from, int to) {
        public boolean isUp() {
            return from > to;
        }
    }

    public boolean isNoBallotAsBefore() {
        return newOrChanged == ballots;
    }

    /** Empty unless two votes have figures, and were held in ways that are alike. */
    static Optional<ChangeView> of(Question question) {
        return first(question).filter(first -> areAlike(first, question))
                .map(first -> between(first, question.decidingVote().orElseThrow()));
    }

    /** Two votes have figures, and nothing can be said of how they differ: the ballots say different things. */
    static boolean isInTwoWays(Question question) {
        return first(question).filter(first -> !areAlike(first, question)).isPresent();
    }

    /** The vote with figures before the one that counts. */
    static Optional<Vote> first(Question question) {
        return question.votes().stream().filter(vote -> !vote.amongTied() && vote.hasFigures()).findFirst()
                .filter(first -> !question.decidingVote().equals(Optional.of(first)));
    }

    private static boolean areAlike(Vote first, Question question) {
        return first.method().isLike(question.decidingVote().orElseThrow().method());
    }

    private static ChangeView between(Vote first, Vote last) {
        Change<IdeaId> change = Change.between(counted(first), counted(last));
        Map<IdeaId, Vote.Listed> list =
                last.list().stream().collect(Collectors.toMap(Vote.Listed::id, Function.identity()));
        List<Mover> movers = change.moves().stream().map(move -> new Mover(list.get(move.idea()).letter().toString(),
                list.get(move.idea()).text(), move.from(), move.to())).toList();
        return new ChangeView(movers, change.compared(), change.band(), rounded(change.likeness()), change.ballots(),
                change.newOrChanged());
    }

    private static Optional<BigDecimal> rounded(OptionalDouble likeness) {
        return likeness.isPresent()
                ? Optional.of(BigDecimal.valueOf(likeness.getAsDouble()).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static Change.Counted<IdeaId> counted(Vote vote) {
        return new Change.Counted<>(Disclosure.of(vote, Audience.ROOM).orElseThrow().lines().stream()
                .map(ChangeView::standing).toList(),
                vote.outcome().orElseThrow().ballots());
    }

    private static Change.Standing<IdeaId> standing(Disclosure.Line line) {
        return new Change.Standing<>(line.idea(), line.counted().orElseThrow().isChosen()
                ? line.rank() : OptionalInt.empty());
    }
}
