package org.evensay.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.room.StoreFailed;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;

/** Starts a workshop from the form of the first page. */
final class StartPage {
    private final Served served;
    private final FirstPages firstPages;
    private final WrongCodes wrongCodes;
    private final WhoMayStart whoMayStart;
    private final StartsAnHour starts = new StartsAnHour();
    private final Started started;

    StartPage(Served served, WrongCodes wrongCodes, FirstPages firstPages, Started started) {
        this.served = served;
        this.firstPages = firstPages;
        this.started = started;
        this.wrongCodes = wrongCodes;
        this.whoMayStart = new WhoMayStart(served.around());
    }

    void start(Context request) throws StoreFailed {
        TypedFields typed = new TypedFields(request);
        Optional<Rejection> refusal = whoMayStart.refusal(Caller.of(request), typed.text("host-key"), starts);
        if (refusal.isPresent()) {
            firstPages.startAgain(request, refusal.get(), List.of());
            return;
        }
        int daysKept = typed.number("keep").orElse(served.terms().daysKept());
        if (typed.number("choices").orElse(0) < 0) {
            firstPages.startAgain(request, Rejection.CHOICES_OUT_OF_RANGE, List.of(Limit.CHOICES_A_BALLOT.most()));
            return;
        }
        if (daysKept < 1 || daysKept > served.terms().daysKept()) {
            firstPages.startAgain(request, Rejection.DAYS_OUT_OF_RANGE, List.of(served.terms().daysKept()));
            return;
        }
        started.begin(request, plan(typed, served.words(request), daysKept),
                begun -> wrongCodes.rememberHome(Caller.of(request).neighbourhood(), begun.id()))
                .ifPresent(no -> firstPages.startAgain(request, no.why(), no.numbers()));
    }

    private Plan plan(TypedFields typed, Words words, int daysKept) {
        TieRule ties = typed.text("ties").equals("people") ? TieRule.MORE_PEOPLE_FIRST : TieRule.SHARED;
        boolean second = !typed.text("second").isEmpty();
        return new Plan(typed.text("group"), typed.text("purpose"),
                ToAsk.own(List.of(typed.text("questions").split("\\R"))), words.lines("rules.draft"),
                VotingPlan.topK(typed.number("choices"), second, ties), new Terms(daysKept, served.terms().seats()),
                agenda(typed));
    }

    /** Anything but the two lengths that are offered is no plan: a group can make one at any time. */
    private static Agenda agenda(TypedFields typed) {
        return switch (typed.text("times")) {
            case "75" -> Agenda.AN_HOUR_AND_A_QUARTER;
            case "120" -> Agenda.TWO_HOURS;
            default -> Agenda.NONE;
        };
    }
}
