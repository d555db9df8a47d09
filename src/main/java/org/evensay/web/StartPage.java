package org.evensay.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.i18n.Words;
import org.evensay.room.StoreFailed;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Digits;
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
        Optional<Rejection> refusal =
                whoMayStart.refusal(Caller.of(request), field(request, "host-key"), starts);
        if (refusal.isPresent()) {
            firstPages.startAgain(request, refusal.get(), List.of());
            return;
        }
        Words words = served.words(request);
        Optional<OptionalInt> choices = number(request, "choices");
        int daysKept = number(request, "keep").orElse(OptionalInt.of(0)).orElse(served.terms().daysKept());
        if (choices.isEmpty()) {
            firstPages.startAgain(request, Rejection.CHOICES_OUT_OF_RANGE,
                    List.of(Limit.CHOICES_A_BALLOT.most()));
            return;
        }
        if (daysKept < 1 || daysKept > served.terms().daysKept()) {
            firstPages.startAgain(request, Rejection.DAYS_OUT_OF_RANGE, List.of(served.terms().daysKept()));
            return;
        }
        started.begin(request, plan(request, words, choices.get(), daysKept),
                begun -> wrongCodes.rememberHome(Caller.of(request).neighbourhood(), begun.id()))
                .ifPresent(no -> firstPages.startAgain(request, no.why(), no.numbers()));
    }

    private Plan plan(Context request, Words words, OptionalInt choices, int daysKept) {
        TieRule ties = "people".equals(request.formParam("ties")) ? TieRule.MORE_PEOPLE_FIRST : TieRule.SHARED;
        boolean second = request.formParam("second") != null;
        return new Plan(field(request, "group"), field(request, "purpose"),
                ToAsk.own(List.of(field(request, "questions").split("\\R"))), words.lines("rules.draft"),
                VotingPlan.topK(choices, second, ties),
                new Terms(daysKept, served.terms().seats()), agenda(request));
    }

    /** Anything but the two lengths that are offered is no plan: a group can make one at any time. */
    private static Agenda agenda(Context request) {
        return switch (field(request, "times")) {
            case "75" -> Agenda.AN_HOUR_AND_A_QUARTER;
            case "120" -> Agenda.TWO_HOURS;
            default -> Agenda.NONE;
        };
    }

    /** An empty field leaves the number to the program; empty means that it is not a number. */
    private static Optional<OptionalInt> number(Context request, String name) {
        String typed = Digits.plain(field(request, name).strip());
        if (typed.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return typed.matches("[0-9]{1,4}") ? Optional.of(OptionalInt.of(Integer.parseInt(typed))) : Optional.empty();
    }

    private static String field(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }
}
