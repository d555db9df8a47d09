package org.evensay.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.voting.Ranked;
import org.evensay.voting.Tally;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * An idea's result: rank, points, people, share. {@code share} is the part of the points available, in per cent with
 * two decimals; {@code mergedFrom} the letters and first words of the ideas under a joined one.
 */
public record Priority(int rank, boolean tied, String letter, String text, int points, int people, BigDecimal share,
                       int firstPlaces, List<String> mergedFrom) {

    /** Every idea on the list of a closed vote, the highest rank first; none when too few voted for figures. */
    static List<Priority> of(Question question, Vote vote) {
        return vote.tally().map(tally -> ranked(question, vote, tally)).orElse(List.of());
    }

    private static List<Priority> ranked(Question question, Vote vote, Tally<IdeaId> tally) {
        Map<IdeaId, Vote.Listed> list =
                vote.list().stream().collect(Collectors.toMap(Vote.Listed::id, Function.identity()));
        return tally.ranked(vote.ties()).stream()
                .map(ranked -> of(ranked, list.get(ranked.idea()), question)).toList();
    }

    private static Priority of(Ranked<IdeaId> ranked, Vote.Listed idea, Question question) {
        return new Priority(ranked.rank(), ranked.tied(), idea.letter().toString(), idea.text(),
                ranked.line().points(), ranked.line().people(), ranked.line().share().percent(2),
                ranked.line().firstPlaces(), idea.origins().stream()
                        .filter(part -> !part.text().isEmpty()).map(Priority::said).toList());
    }

    private static String said(Vote.Origin part) {
        return part.letter() + ": " + part.text();
    }

    public boolean isChosen() {
        return people > 0;
    }
}
