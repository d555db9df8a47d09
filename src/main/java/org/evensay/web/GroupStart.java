package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.GroupPage;
import org.evensay.view.inquiry.SinceLastTime;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;

/**
 * A group begins a workshop from its page: with questions of the inquiry's plan, word for word, or its own. The ground
 * rules that it agreed on last time are the draft for this time.
 */
final class GroupStart {
    private final Served served;
    private final TeamGate gate;
    private final GroupPages pages;
    private final StartsAnHour starts;
    private final Started started;

    GroupStart(Served served, TeamGate gate, GroupPages pages, StartsAnHour starts, Started started) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
        this.starts = starts;
        this.started = started;
    }

    void start(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        if (!starts.allow(Caller.of(request).neighbourhood())) {
            refuse(request, visitor, Rejection.TOO_MANY_STARTS, List.of());
            return;
        }
        Optional<Decision.Refused> refusal = started.begin(request,
                plan(request, pages.view(visitor.group())),
                begun -> served.network().ask(visitor.group().id(), new HoldWorkshop(begun.id())));
        if (refusal.isPresent()) {
            refuse(request, visitor, refusal.get().why(), refusal.get().numbers());
        }
    }

    private void refuse(Context request, TeamGate.OfGroup visitor, Rejection why, List<Integer> numbers)
            throws StoreFailed {
        pages.page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), visitor,
                Sentences.why(why, numbers, served.words(request)));
    }

    private Plan plan(Context request, GroupPage page) {
        Words words = served.words(request);
        PlanOfQuestions asked = page.inquiry().map(Inquiry::plan).orElse(PlanOfQuestions.EMPTY);
        boolean second = request.formParam("second") != null;
        Group group = page.group();
        return new Plan(group.name(), page.inquiry().map(Inquiry::overall).orElse(""), questions(request, asked),
                page.agreement().isThere() ? page.agreement().lines() : words.lines("rules.draft"),
                VotingPlan.topK(asked.choices(), second, TieRule.SHARED),
                new Terms(served.terms().daysKept(), served.terms().seats()), asked.length().agenda(),
                Plan.AS_THEY_LIKE, SinceLastTime.lines(group));
    }

    /** Those of the plan in its order, then the group's own. */
    private static List<ToAsk> questions(Context request, PlanOfQuestions plan) {
        List<String> chosen = request.formParams("planned");
        String own = Optional.ofNullable(request.formParam("questions")).orElse("");
        return Stream.concat(plan.questions().stream().filter(planned -> chosen.contains(planned.id().value()))
                .map(GroupStart::asPlanned), own.lines().map(ToAsk::own)).toList();
    }

    private static ToAsk asPlanned(Planned planned) {
        return new ToAsk(planned.wording(), planned.stage(), planned.followUp(), List.of());
    }
}
