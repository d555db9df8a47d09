package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.ClosedPoll;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.StepCounts;
import org.evensay.workshop.SecretHash;

/** The tables of how a group sees itself. An open poll has answers, a closed one has counts, and none has both. */
final class PollTables {
    private static final Table<Group> GROUP_MEASURE = table("group_measure", List.of("place"), List.of("statement"),
            group -> inOrder(group.polls().measures(), List.of()));

    private static final Table<Group> POLL = table("poll", List.of("id"),
            List.of("asking", "kind", "opened_on", "link_hash", "closed_on", "people"), group -> Stream.concat(
                    open(group).map(poll -> Row.of(List.of(poll.id().value()), poll, () -> columns(poll.number(),
                            poll.kind().name(), poll.opened(), poll.link().value(), null, null))),
                    closed(group).map(poll -> Row.of(List.of(poll.id().value()), poll, () -> columns(poll.number(),
                            poll.kind().name(), poll.opened(), null, poll.closed(), poll.answers())))));

    private static final Table<Group> POLL_QUESTION = table("poll_question", List.of("poll", "place"),
            List.of("asked"), group -> Stream.concat(
                    open(group).flatMap(poll -> inOrder(poll.asked(), List.of(poll.id().value()))),
                    closed(group).flatMap(poll -> inOrder(poll.asked(), List.of(poll.id().value())))));

    private static final Table<Group> POLL_ANSWER = table("poll_answer", List.of("poll", "answer_key", "place"),
            List.of("step"), group -> open(group).flatMap(poll -> poll.answers().asMap().entrySet().stream()
                    .flatMap(given -> answer(poll.id(), given))));

    private static final Table<Group> POLL_COUNT = table("poll_count", List.of("poll", "place", "step"),
            List.of("people"), group -> closed(group).flatMap(poll -> IntStream.range(0, poll.counts().size()).boxed()
                    .flatMap(place -> counts(poll.id(), place, poll.counts().get(place)))));

    static final List<Table<Group>> ALL = List.of(GROUP_MEASURE, POLL, POLL_QUESTION, POLL_ANSWER, POLL_COUNT);

    private PollTables() {
    }

    private static Stream<Poll> open(Group group) {
        return group.polls().open().values().stream();
    }

    private static Stream<ClosedPoll> closed(Group group) {
        return group.polls().closed().values().stream();
    }

    private static Stream<Row> inOrder(List<String> lines, List<Object> key) {
        return IntStream.range(0, lines.size()).mapToObj(place -> Row.of(
                Stream.concat(key.stream(), Stream.of((Object) place)).toList(), lines.get(place),
                () -> columns(lines.get(place))));
    }

    private static Stream<Row> answer(PollId poll, Map.Entry<SecretHash, PollAnswer> given) {
        List<OptionalInt> steps = given.getValue().steps();
        return IntStream.range(0, steps.size()).mapToObj(place -> Row.of(
                List.of(poll.value(), given.getKey().value(), place), given.getValue(),
                () -> columns(steps.get(place).isPresent() ? steps.get(place).getAsInt() : null)));
    }

    private static Stream<Row> counts(PollId poll, int place, StepCounts counts) {
        return Stream.concat(Stream.of(count(poll, place, 0, counts.passes())),
                IntStream.range(0, counts.people().size())
                        .mapToObj(at -> count(poll, place, at + 1, counts.people().get(at))));
    }

    private static Row count(PollId poll, int place, int step, int people) {
        return Row.of(List.of(poll.value(), place, step), poll, () -> columns(people));
    }

    private static Table<Group> table(String name, List<String> keys, List<String> others,
                                      Function<Group, Stream<Row>> rows) {
        return new Table<>(name, "group_id", keys, others, rows);
    }
}
