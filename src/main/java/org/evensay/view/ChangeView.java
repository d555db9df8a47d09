package org.evensay.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.voting.Change;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * What talking it over changed: from the first vote to the one that counts. {@code newOrChanged} of {@code ballots}
 * are surely not as they were; whose, nobody knows. {@code correlation}: Spearman's, empty when all is level.
 */
public record ChangeView(List<Mover> movers, Change.Band likeness, Optional<BigDecimal> correlation, int ballots,
                         int newOrChanged) {

    /** Ranks in the two results, 1 the top. */
    public record Mover(String letter, String text, int from, int to) {
        public boolean isUp() {
            return from > to;
        }
    }

    public boolean isNoBallotAsBefore() {
        return newOrChanged == ballots;
    }

    /** Empty unless two votes have figures, and figures of one kind. */
    static Optional<ChangeView> of(Question question) {
        return first(question).filter(first -> areOfOneKind(first, question))
                .map(first -> between(first, question.decidingVote().orElseThrow()));
    }

    /** Two votes have figures, and nothing can be said of how they differ: numbers of different kinds. */
    static boolean isInTwoWays(Question question) {
        return first(question).filter(first -> !areOfOneKind(first, question)).isPresent();
    }

    /** The vote with figures before the one that counts. */
    static Optional<Vote> first(Question question) {
        return question.votes().stream().filter(vote -> !vote.amongTied() && vote.hasFigures()).findFirst()
                .filter(first -> !question.decidingVote().equals(Optional.of(first)));
    }

    private static boolean areOfOneKind(Vote first, Question question) {
        return first.method().rule().says() == question.decidingVote().orElseThrow().method().rule().says();
    }

    private static ChangeView between(Vote first, Vote last) {
        Change<IdeaId> change = Change.between(counted(first), counted(last));
        Map<IdeaId, Vote.Listed> list =
                last.list().stream().collect(Collectors.toMap(Vote.Listed::id, Function.identity()));
        List<Mover> movers = change.moves().stream().map(move -> new Mover(list.get(move.idea()).letter().toString(),
                list.get(move.idea()).text(), move.from(), move.to())).toList();
        return new ChangeView(movers, change.band(), rounded(change.likeness()), change.ballots(),
                change.newOrChanged());
    }

    private static Optional<BigDecimal> rounded(OptionalDouble likeness) {
        return likeness.isPresent()
                ? Optional.of(BigDecimal.valueOf(likeness.getAsDouble()).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static Change.Counted<IdeaId> counted(Vote vote) {
        return new Change.Counted<>(Disclosure.of(vote, Audience.ROOM).orElseThrow().lines().stream()
                .map(line -> new Change.Standing<>(line.idea(), line.rank().orElseThrow(),
                        line.counted().orElseThrow().level())).toList(),
                vote.outcome().orElseThrow().ballots());
    }
}
