package org.evensay.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/** What of a question is not the very same object in another state of it; of another question it is all. */
final class Differing {
    private Differing() {
    }

    static Stream<Idea> ideas(Question one, Optional<Question> other) {
        Map<IdeaId, Idea> there = sameQuestion(one, other).map(before -> before.ideas().byId().asMap())
                .orElse(Map.of());
        return one.ideas().values().stream().filter(idea -> there.get(idea.id()) != idea);
    }

    static Stream<Vote> votes(Question one, Optional<Question> other) {
        return one.votes().stream().filter(vote -> votesIn(sameQuestion(one, other)).noneMatch(same -> same == vote));
    }

    static Stream<Map.Entry<BallotKey, Vote.Cast>> ballots(Vote vote, Question one, Optional<Question> other) {
        Map<BallotKey, Vote.Cast> there = votesIn(sameQuestion(one, other))
                .filter(before -> before.id().equals(vote.id())).findFirst()
                .map(before -> before.ballots().asMap()).orElse(Map.of());
        return vote.ballots().asMap().entrySet().stream()
                .filter(ballot -> there.get(ballot.getKey()) != ballot.getValue());
    }

    private static Stream<Vote> votesIn(Optional<Question> question) {
        return question.stream().flatMap(asked -> asked.votes().stream());
    }

    private static Optional<Question> sameQuestion(Question one, Optional<Question> other) {
        return other.filter(question -> question.id().equals(one.id()));
    }
}
