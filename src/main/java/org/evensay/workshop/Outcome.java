package org.evensay.workshop;

import java.util.Comparator;
import java.util.List;
import org.evensay.voting.Ballot;

/**
 * What is kept of a closed vote: how many ballots were cast, and the ballots as a bag, sorted by what they say so
 * that the order in which they came is lost. With fewer than {@link Limit#BALLOTS_FOR_FIGURES} nothing but the
 * number is kept, because figures would show who chose what. {@code helped}: how many were entered with help, and
 * not which.
 */
public record Outcome(int cast, List<Ballot<IdeaId>> ballots, int helped) {

    public Outcome {
        ballots = List.copyOf(ballots);
    }

    static Outcome of(List<Ballot<IdeaId>> cast, int helped) {
        boolean enough = cast.size() >= Limit.BALLOTS_FOR_FIGURES.most();
        return new Outcome(cast.size(), enough ? sorted(cast) : List.of(), helped);
    }

    public static List<Ballot<IdeaId>> sorted(List<? extends Ballot<IdeaId>> ballots) {
        return ballots.stream().<Ballot<IdeaId>>map(ballot -> ballot)
                .sorted(Comparator.comparing(ballot -> ballot.marks().toString())).toList();
    }

    public boolean hasFigures() {
        return cast >= Limit.BALLOTS_FOR_FIGURES.most();
    }
}
