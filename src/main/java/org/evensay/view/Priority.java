package org.evensay.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.voting.Counted;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Vote;

/**
 * An idea's result as the room sees it: rank, how many people said something about it, and its figures;
 * {@code mergedFrom} the letters and first words of the ideas under a joined one.
 */
public record Priority(int rank, boolean tied, String letter, String text, int people, Figures figures,
                       List<String> mergedFrom) {

    /** Every idea on the list of a closed vote, the highest rank first; none when too few voted for figures. */
    static List<Priority> of(Vote vote) {
        return Disclosure.of(vote, Audience.ROOM).map(shown -> ranked(vote, shown)).orElse(List.of());
    }

    private static List<Priority> ranked(Vote vote, Disclosure shown) {
        Map<IdeaId, Vote.Listed> list =
                vote.list().stream().collect(Collectors.toMap(Vote.Listed::id, Function.identity()));
        return shown.lines().stream().map(line -> of(line, list.get(line.idea()), vote, shown.ballots())).toList();
    }

    private static Priority of(Disclosure.Line shown, Vote.Listed idea, Vote vote, int ballots) {
        Counted<IdeaId> line = shown.counted().orElseThrow();
        return new Priority(shown.rank().orElseThrow(), shown.tied(), idea.letter().toString(), idea.text(),
                line.people(), Figures.of(line, vote.method(), ballots), origins(idea));
    }

    static List<String> origins(Vote.Listed idea) {
        return idea.origins().stream().filter(part -> !part.text().isEmpty())
                .map(part -> said(part.letter().toString(), part.text())).toList();
    }

    static String said(String letter, String words) {
        return letter + ": " + words;
    }

    /** What nobody chose is on the list and has no place among the priorities, whoever said no to it. */
    public boolean isChosen() {
        return figures.bar().signum() > 0;
    }
}
