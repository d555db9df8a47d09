package org.evensay.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.evensay.workshop.Agenda;

/**
 * What the groups are to be asked, in order, and how long a workshop is meant to take. {@code choices} is how many
 * ideas a person chooses; empty leaves it to each room.
 */
public record PlanOfQuestions(List<Planned> questions, Length length, OptionalInt choices) {
    public static final PlanOfQuestions EMPTY = new PlanOfQuestions(List.of(), Length.OPEN, OptionalInt.empty());

    /** How long a workshop is meant to take, and the times that it has then. */
    public enum Length {
        OPEN(Agenda.NONE),
        MINUTES_75(Agenda.AN_HOUR_AND_A_QUARTER),
        MINUTES_120(Agenda.TWO_HOURS);

        private final Agenda agenda;

        Length(Agenda agenda) {
            this.agenda = agenda;
        }

        public Agenda agenda() {
            return agenda;
        }
    }

    /** A wording of a planned question. */
    public record Version(Planned question, int number) {

        public String wording() {
            return question.wordings().get(number - 1);
        }
    }

    public PlanOfQuestions {
        questions = List.copyOf(questions);
    }

    public Optional<Planned> question(PlannedId id) {
        return questions.stream().filter(planned -> planned.id().equals(id)).findFirst();
    }

    /** Which question, in which version, a workshop asks that asks these words. */
    public Optional<Version> asking(String words) {
        return questions.stream().flatMap(planned -> planned.versionSaying(words).stream()
                .mapToObj(number -> new Version(planned, number))).findFirst();
    }

    /** Every wording that every question has had, in the order of the plan, the newest wording first. */
    public List<Version> versions() {
        return questions.stream().flatMap(planned -> IntStream.iterate(planned.version(), number -> number - 1)
                .limit(planned.version()).mapToObj(number -> new Version(planned, number))).toList();
    }

    public PlanOfQuestions with(Planned added) {
        List<Planned> next = new ArrayList<>(questions);
        next.add(added);
        return new PlanOfQuestions(next, length, choices);
    }

    public PlanOfQuestions without(PlannedId id) {
        return new PlanOfQuestions(questions.stream().filter(planned -> !planned.id().equals(id)).toList(), length,
                choices);
    }

    public PlanOfQuestions changing(PlannedId id, UnaryOperator<Planned> change) {
        return new PlanOfQuestions(questions.stream()
                .map(planned -> planned.id().equals(id) ? change.apply(planned) : planned).toList(), length, choices);
    }

    /** The first stays the first. */
    public PlanOfQuestions earlier(PlannedId id) {
        List<Planned> next = new ArrayList<>(questions);
        int at = question(id).map(next::indexOf).orElse(0);
        if (at > 0) {
            Collections.swap(next, at, at - 1);
        }
        return new PlanOfQuestions(next, length, choices);
    }

    public PlanOfQuestions taking(Length next, OptionalInt chosen) {
        return new PlanOfQuestions(questions, next, chosen);
    }
}
