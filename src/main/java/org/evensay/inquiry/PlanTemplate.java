package org.evensay.inquiry;

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
import static org.evensay.workshop.Agenda.AN_HOUR_AND_A_QUARTER;
import static org.evensay.workshop.Agenda.TWO_HOURS;

import java.util.List;
import java.util.OptionalInt;
import org.evensay.workshop.Agenda;

/**
 * A plan to begin with: questions in their order, one meeting for each, all of the same length. Nothing in it is fixed
 * once a team has taken it over.
 */
public enum PlanTemplate {
    ONE_SHORT(AN_HOUR_AND_A_QUARTER, OptionalInt.of(3), AT_OUR_BEST),
    ONE_LONG(TWO_HOURS, OptionalInt.of(5), AT_OUR_BEST),
    /** As many choices in every group, so that their results can be laid side by side as they are. */
    FIVE_QUESTIONS(TWO_HOURS, OptionalInt.of(5), PEER_LEADING, FEELING_BETTER, GETTING_STARTED, GROWING, WORTH_IT),
    /** Cooperrider and Whitney's cycle: discover, dream, design, destiny. */
    FOUR_STAGES(TWO_HOURS, OptionalInt.empty(), PROUD, IN_THREE_YEARS, MORE_OF_OUR_BEST, FIRST_STEPS),
    /** A dream question, after Sav and others 2015, who asked for an ideal some years ahead. */
    IDEAL(AN_HOUR_AND_A_QUARTER, OptionalInt.empty(), AS_GOOD_AS_COULD_BE),
    /** Two lists, one after another, after Delbecq and Van de Ven: what is hard, then what could help. */
    TWO_LISTS(AN_HOUR_AND_A_QUARTER, OptionalInt.empty(), WISHED_FOR, MADE_EASIER);

    private final Agenda agenda;
    private final OptionalInt choices;
    private final List<ReadyQuestion> questions;

    PlanTemplate(Agenda agenda, OptionalInt choices, ReadyQuestion... questions) {
        this.agenda = agenda;
        this.choices = choices;
        this.questions = List.of(questions);
    }

    /** The times of one meeting. */
    public Agenda agenda() {
        return agenda;
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
        return agenda.equals(TWO_HOURS);
    }

    /** Of one meeting. */
    public int minutes() {
        return agenda.slots().stream().mapToInt(Agenda.Slot::minutes).sum();
    }
}
