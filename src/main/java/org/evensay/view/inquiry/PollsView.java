package org.evensay.view.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.ClosedPoll;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.StepCounts;

/**
 * How a group sees itself, on its own page: what is being asked, of which only the number of answers is told, and what
 * was asked before, over time. There is no mean and no order of better and worse in it.
 */
public record PollsView(String group, List<String> measures, List<Open> open, List<OverTime> overTime,
                        List<Held> held) {

    public record Open(PollId id, PollKind kind, LocalDate opened, int answers) {
        /** To close it now and see something. */
        public boolean isEnough() {
            return answers >= Bound.ANSWERS_FOR_A_SPREAD.most();
        }
    }

    /** One that is closed, to be taken away. */
    public record Held(PollId id, PollKind kind, int time, LocalDate day, int answers) {
    }

    /**
     * A question and how it was answered each time that it was asked in the very same words, the first time first.
     *
     * @param times the askings of its kind are counted on, also those that did not ask it
     */
    public record OverTime(PollKind kind, String asked, List<Asking> times) {
        public boolean isTold() {
            return times.stream().anyMatch(Asking::isTold);
        }
    }

    /** @param people all who answered the poll, those who passed on this question too */
    public record Asking(int time, LocalDate day, int people, StepCounts counts) {
        public boolean isTold() {
            return counts.isTold();
        }
    }

    public static PollsView of(Group group) {
        return new PollsView(group.name(), group.polls().measures(),
                group.polls().open().values().stream().sorted(Comparator.comparingInt(Poll::number))
                        .map(poll -> new Open(poll.id(), poll.kind(), poll.opened(), poll.answers().size())).toList(),
                kinds().flatMap(kind -> overTime(closed(group, kind))).toList(),
                kinds().flatMap(kind -> held(closed(group, kind))).toList());
    }

    public boolean isOpen(PollKind kind) {
        return open.stream().anyMatch(poll -> poll.kind() == kind);
    }

    /** A group writes its own statements before it can ask them. */
    public boolean canAsk(PollKind kind) {
        return !isOpen(kind) && (!kind.isInOwnWords() || !measures.isEmpty());
    }

    private static Stream<PollKind> kinds() {
        return Arrays.stream(PollKind.values());
    }

    /** The first that was asked comes first. */
    private static List<ClosedPoll> closed(Group group, PollKind kind) {
        return group.polls().closed().values().stream().filter(poll -> poll.kind() == kind)
                .sorted(Comparator.comparingInt(ClosedPoll::number)).toList();
    }

    /** The questions of the last time come first, and those that are asked no more after them. */
    private static Stream<OverTime> overTime(List<ClosedPoll> polls) {
        return IntStream.rangeClosed(1, polls.size()).mapToObj(back -> polls.get(polls.size() - back))
                .flatMap(poll -> poll.asked().stream().map(asked -> new OverTime(poll.kind(), asked,
                        times(polls, asked)))).distinct();
    }

    private static List<Asking> times(List<ClosedPoll> polls, String asked) {
        return IntStream.range(0, polls.size()).filter(at -> polls.get(at).asked().contains(asked))
                .mapToObj(at -> asking(at + 1, polls.get(at), asked)).toList();
    }

    private static Asking asking(int time, ClosedPoll poll, String asked) {
        return new Asking(time, poll.closed(), poll.answers(), poll.counts().get(poll.asked().indexOf(asked)));
    }

    private static Stream<Held> held(List<ClosedPoll> polls) {
        return IntStream.range(0, polls.size()).mapToObj(at -> new Held(polls.get(at).id(), polls.get(at).kind(),
                at + 1, polls.get(at).closed(), polls.get(at).answers()));
    }
}
