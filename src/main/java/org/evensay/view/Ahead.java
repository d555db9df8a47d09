package org.evensay.view;

import java.util.List;
import java.util.stream.IntStream;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Question;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** Which steps are still to come, on this question and on those after it, and how many minutes are planned for them. */
record Ahead(Workshop workshop) {

    /** After the step that goes on. */
    int minutes() {
        int later = workshop.questions().size() - 1 - workshop.current();
        return minutes(onThisQuestion()) + later * minutes(eachQuestion());
    }

    /** Of the whole meeting, as it is planned. */
    int minutesOfAll() {
        return minutes(List.of(Step.WELCOME)) + workshop.questions().size() * minutes(eachQuestion());
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
