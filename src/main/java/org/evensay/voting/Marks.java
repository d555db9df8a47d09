package org.evensay.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One person's ballot where each idea gets a number: a rating, dots, or an {@link Answer}. An idea that is left out got
 * no mark; that is never counted as a low one. No marks at all is a ballot cast blank.
 */
public record Marks<I>(Map<I, Integer> values) implements Ballot<I> {

    public Marks {
        values = Map.copyOf(values);
    }

    public static <I> Marks<I> blank() {
        return new Marks<>(Map.of());
    }

    @Override
    public List<Mark<I>> marks() {
        return values.entrySet().stream().map(mark -> new Mark<>(mark.getKey(), mark.getValue()))
                .sorted(Comparator.comparing(mark -> mark.idea().toString())).toList();
    }

    public long sum() {
        return values.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** The marks that an idea got, the lowest first: an order that says nothing of who gave them. */
    static <I> List<Integer> of(I idea, List<Marks<I>> ballots) {
        return ballots.stream().map(ballot -> ballot.values().get(idea)).filter(Objects::nonNull).sorted().toList();
    }

    /**
     * The callers have checked what people sent: a mark that the rule does not know or an idea that is not on the list
     * is a bug.
     */
    static <I> void check(VotingRule rule, List<Marks<I>> ballots, List<I> ideas) {
        if (ideas.stream().distinct().count() < ideas.size()) {
            throw new IllegalArgumentException("an idea stands twice on the list: " + ideas);
        }
        ballots.forEach(ballot -> ballot.values().forEach((idea, mark) -> {
            if (!ideas.contains(idea) || !rule.allows(mark)) {
                throw new IllegalArgumentException("not a mark of this vote: " + idea + " " + mark);
            }
        }));
    }

    /** How often each mark from {@code lowest} to {@code highest} occurs. */
    static List<Integer> counts(List<Integer> marks, int lowest, int highest) {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(mark -> (int) marks.stream().filter(given -> given == mark).count()).toList();
    }
}
