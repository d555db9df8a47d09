package org.evensay.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.voting.Change;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * What talking it over changed: from the first vote to the one that counts. {@code newOrChanged} of {@code ballots}
 * are surely not as they were; whose, nobody knows.
 */
public record ChangeView(List<Mover> movers, Change.Band likeness, int ballots, int newOrChanged) {

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
        List<Vote> counted = question.votes().stream()
                .filter(vote -> !vote.amongTied() && Disclosure.of(vote, Audience.ROOM).isPresent()).toList();
        return counted.size() < 2 || counted.get(0).method().rule().says() != counted.get(1).method().rule().says()
                ? Optional.empty()
                : Optional.of(between(counted.get(0), counted.get(counted.size() - 1)));
    }

    private static ChangeView between(Vote first, Vote last) {
        Change<IdeaId> change = Change.between(counted(first), counted(last));
        Map<IdeaId, Vote.Listed> list =
                last.list().stream().collect(Collectors.toMap(Vote.Listed::id, Function.identity()));
        List<Mover> movers = change.moves().stream().map(move -> new Mover(list.get(move.idea()).letter().toString(),
                list.get(move.idea()).text(), move.from(), move.to())).toList();
        return new ChangeView(movers, change.band(), change.ballots(), change.newOrChanged());
    }

    private static Change.Counted<IdeaId> counted(Vote vote) {
        return new Change.Counted<>(Disclosure.of(vote, Audience.ROOM).orElseThrow().lines().stream()
                .map(line -> new Change.Standing<>(line.idea(), line.rank().orElseThrow(),
                        line.counted().orElseThrow().level())).toList(),
                vote.outcome().orElseThrow().ballots());
    }
}
