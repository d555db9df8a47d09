package org.evensay.inquiry;

import static org.evensay.inquiry.PlanOfQuestions.Length.MINUTES_120;
import static org.evensay.inquiry.PlanOfQuestions.Length.MINUTES_75;
import static org.evensay.inquiry.ReadyQuestion.AS_GOOD_AS_COULD_BE;
import static org.evensay.inquiry.ReadyQuestion.AT_OUR_BEST;
import static org.evensay.inquiry.ReadyQuestion.FEELING_BETTER;
import static org.evensay.inquiry.ReadyQuestion.FIRST_STEPS;
import static org.evensay.inquiry.ReadyQuestion.GETTING_STARTED;
import static org.evensay.inquiry.ReadyQuestion.GROWING;
import static org.evensay.inquiry.ReadyQuestion.IN_THREE_YEARS;
import static org.evensay.inquiry.ReadyQuestion.MADE_EASIER;
import static org.evensay.inquiry.ReadyQuestion.MORE_OF_OUR_BEST;
import static org.evensay.inquiry.ReadyQuestion.PEER_LEADING;
import static org.evensay.inquiry.ReadyQuestion.PROUD;
import static org.evensay.inquiry.ReadyQuestion.WISHED_FOR;
import static org.evensay.inquiry.ReadyQuestion.WORTH_IT;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.evensay.workshop.Agenda;

/**
 * A plan to begin with: questions in their order, one meeting for each, all of the same length. Nothing in it is fixed
 * once a team has taken it over.
 */
public enum PlanTemplate {
    ONE_SHORT(MINUTES_75, OptionalInt.of(3), AT_OUR_BEST),
    ONE_LONG(MINUTES_120, OptionalInt.of(5), AT_OUR_BEST),
    /** As many choices in every group, so that their results can be laid side by side as they are. */
    FIVE_QUESTIONS(MINUTES_120, OptionalInt.of(5), PEER_LEADING, FEELING_BETTER, GETTING_STARTED, GROWING, WORTH_IT),
    /** Cooperrider and Whitney's cycle: discover, dream, design, destiny. */
    FOUR_STAGES(MINUTES_120, OptionalInt.empty(), PROUD, IN_THREE_YEARS, MORE_OF_OUR_BEST, FIRST_STEPS),
    /** A dream question, after Sav and others 2015, who asked for an ideal some years ahead. */
    IDEAL(MINUTES_75, OptionalInt.empty(), AS_GOOD_AS_COULD_BE),
    /** Two lists, one after another, after Delbecq and Van de Ven: what is hard, then what could help. */
    TWO_LISTS(MINUTES_75, OptionalInt.empty(), WISHED_FOR, MADE_EASIER);

    private final PlanOfQuestions.Length length;
    private final OptionalInt choices;
    private final List<ReadyQuestion> questions;

    PlanTemplate(PlanOfQuestions.Length length, OptionalInt choices, ReadyQuestion... questions) {
        this.length = length;
        this.choices = choices;
        this.questions = List.of(questions);
    }

    /** Whether one of them brings just this. */
    public static boolean isAllOfOne(PlanOfQuestions.Length length, OptionalInt choices) {
        return Arrays.stream(values()).anyMatch(each -> each.length == length && each.choices.equals(choices));
    }

    /** Of one meeting. */
    public PlanOfQuestions.Length length() {
        return length;
    }

    /** The times of one meeting. */
    public Agenda agenda() {
        return length.agenda();
    }

    /** Ideas to choose; empty means: by the number of ideas. */
    public OptionalInt choices() {
        return choices;
    }

    public List<ReadyQuestion> questions() {
        return questions;
    }

    /** Whether people tell each other stories in pairs before they write: only the longer agenda has time for it. */
    public boolean hasStoriesInPairs() {
        return length == MINUTES_120;
    }

    /** Of one meeting. */
    public int minutes() {
        return agenda().slots().stream().mapToInt(Agenda.Slot::minutes).sum();
    }
}
