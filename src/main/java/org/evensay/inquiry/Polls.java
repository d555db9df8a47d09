package org.evensay.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.workshop.Keyed;

/** How a group sees itself: its own measures as they are worded now, its open polls, and what stays of those before. */
public record Polls(List<String> measures, Keyed<PollId, Poll> open, Keyed<PollId, ClosedPoll> closed) {
    public static final Polls NONE = new Polls(List.of(), Keyed.none(), Keyed.none());

    public Polls {
        measures = List.copyOf(measures);
    }

    public int size() {
        return open.size() + closed.size();
    }

    public boolean has(PollId id) {
        return open.has(id) || closed.has(id);
    }

    public Optional<Poll> openOf(PollKind kind) {
        return open.values().stream().filter(poll -> poll.kind() == kind).findFirst();
    }

    /** What a poll of this kind asks when it is opened now. */
    public List<String> questions(PollKind kind) {
        return kind.isInOwnWords() ? measures : kind.ready();
    }

    public int nextNumber() {
        IntStream numbers = IntStream.concat(open.values().stream().mapToInt(Poll::number),
                closed.values().stream().mapToInt(ClosedPoll::number));
        return numbers.max().orElse(0) + 1;
    }

    public Polls measuredBy(List<String> statements) {
        return new Polls(statements, open, closed);
    }

    public Polls with(Poll poll) {
        return new Polls(measures, open.with(poll.id(), poll), closed);
    }

    public Polls without(PollId id) {
        return new Polls(measures, open.without(id), closed.without(id));
    }

    /** Its answers are gone; what stays of it, if anything does, takes its place. */
    public Polls with(ClosedPoll poll) {
        return new Polls(measures, open.without(poll.id()), closed.with(poll.id(), poll));
    }

    /** Whether answers of single people are here that are not there any more. */
    public boolean endIn(Polls next) {
        return open.keys().stream().anyMatch(id -> !next.open.has(id));
    }
}
