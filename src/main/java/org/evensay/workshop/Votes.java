package org.evensay.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The votes on a question, from the first to the last. {@code opened} counts those too that were taken back, so that no
 * two have papers with the same numbers: of what was printed for a vote that was taken back, some may lie on the table.
 */
public record Votes(List<Vote> all, int opened) {
    public static final Votes NONE = new Votes(List.of(), 0);

    public Votes {
        all = List.copyOf(all);
        opened = Math.max(opened, all.size());
    }

    Optional<Vote> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Stream<Vote> overTheWholeList() {
        return all.stream().filter(vote -> !vote.amongTied());
    }

    Votes opening(Vote vote) {
        return new Votes(Stream.concat(all.stream(), Stream.of(vote)).toList(), opened + 1);
    }

    Votes withLast(Vote vote) {
        return with(Stream.concat(all.stream().limit(all.size() - 1), Stream.of(vote)).toList());
    }

    Votes withoutLast() {
        return with(all.subList(0, all.size() - 1));
    }

    Votes each(UnaryOperator<Vote> change) {
        return with(all.stream().map(change).toList());
    }

    private Votes with(List<Vote> next) {
        return new Votes(next, opened);
    }
}
