package org.evensay.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Which steps are still to come, on this question and on those after it, and how many minutes are planned for them. */
public record Ahead(Workshop workshop) {

    /** After the step that goes on. */
    public int minutes() {
        int later = workshop.questions().size() - 1 - workshop.current();
        return minutes(onThisQuestion()) + later * minutes(eachQuestion());
    }

    /** Of the whole meeting, as it is planned. */
    public int minutesOfAll() {
        return minutes(List.of(Step.WELCOME)) + workshop.questions().size() * minutes(eachQuestion());
    }

    /** When the meeting ends, as it is planned anew now. A step without a time takes none of it. */
    Instant end(StepClock running, Instant now) {
        int planned = workshop.agenda().minutes(workshop.step()).orElse(0);
        Instant due = running.since().plus(Duration.ofMinutes(planned));
        return (planned > 0 && due.isBefore(now) ? now : due).plus(Duration.ofMinutes(minutes()));
    }

    /** The first vote is looked at once: a second one, and one on a shared place, lead to the result. */
    private List<Step> onThisQuestion() {
        Step now = workshop.step();
        return Step.open().stream().filter(step -> step.compareTo(now) > 0)
                .filter(step -> step != Step.REVIEW || !hasHeldAVote(workshop.question())).toList();
    }

    private static boolean hasHeldAVote(Question question) {
        return question.votes().stream().anyMatch(vote -> !vote.isOpen());
    }

    private static List<Step> eachQuestion() {
        return Step.open().stream().filter(step -> step != Step.WELCOME).toList();
    }

    private int minutes(List<Step> steps) {
        Agenda agenda = workshop.agenda();
        return steps.stream().flatMapToInt(step -> agenda.minutes(step).isPresent()
                ? IntStream.of(agenda.minutes(step).getAsInt()) : IntStream.empty()).sum();
    }
}
