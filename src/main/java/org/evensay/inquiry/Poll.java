package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.SecretHash;

/**
 * Questions that a group asks itself, while people answer: whoever has the link, each with a key of their browser's,
 * by which they can answer again. What was asked stays as it was then. A closed one is a {@link ClosedPoll}, in which
 * there is no place for a key or for one person's answer.
 *
 * @param number the group's polls are counted on, so that two of one day stand in their order
 */
public record Poll(PollId id, int number, PollKind kind, List<String> asked, LocalDate opened, SecretHash link,
                   Keyed<SecretHash, PollAnswer> answers) {

    public Poll {
        asked = List.copyOf(asked);
    }

    public boolean isOpenedBy(SecretHash secret) {
        return link.equals(secret);
    }

    /** Whether it answers each question, with steps that there are. */
    public boolean isAnsweredIn(PollAnswer answer) {
        return answer.steps().size() == asked.size() && answer.steps().stream()
                .allMatch(step -> step.isEmpty() || step.getAsInt() >= 1 && step.getAsInt() <= kind.steps());
    }

    public Poll with(SecretHash key, PollAnswer answer) {
        return new Poll(id, number, kind, asked, opened, link, answers.with(key, answer));
    }

    public Poll linkedBy(SecretHash next) {
        return new Poll(id, number, kind, asked, opened, next, answers);
    }

    /** How many people chose what, and no more. Of fewer than three people nothing stays. */
    public Optional<ClosedPoll> closed(LocalDate day) {
        return answers.size() < Bound.ANSWERS_FOR_A_SPREAD.most() ? Optional.empty()
                : Optional.of(new ClosedPoll(id, number, kind, asked, opened, day, answers.size(),
                        IntStream.range(0, asked.size()).mapToObj(this::counts).toList()));
    }

    private StepCounts counts(int question) {
        return StepCounts.of(kind.steps(), answers.values().stream().map(answer -> answer.steps().get(question))
                .toList());
    }

    @Override
    public String toString() {
        return "Poll[" + id + "]";
    }
}
