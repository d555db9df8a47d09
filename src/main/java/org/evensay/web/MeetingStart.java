package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.team.HoldMeeting;
import org.evensay.room.StoreFailed;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;

/** The team begins a meeting of the network: a workshop that votes on the themes which the groups have raised. */
final class MeetingStart {
    private static final int THEMES_TO_VOTE_ON = 2;

    private final Served served;
    private final TeamGate gate;
    private final TeamPages pages;
    private final StartsAnHour starts;
    private final Started started;

    MeetingStart(Served served, TeamGate gate, TeamPages pages, StartsAnHour starts, Started started) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
        this.starts = starts;
        this.started = started;
    }

    void start(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = gate.inTeam(request);
        Words words = served.words(request);
        Plan plan = plan(new TypedFields(request), visitor.inquiry(), words);
        Optional<String> wrong = wrong(request, visitor, plan, words);
        if (wrong.isPresent()) {
            refuse(request, visitor, wrong.get());
            return;
        }
        Optional<Decision.Refused> refusal = started.begin(request, plan, begun -> served.network()
                .ask(visitor.inquiry().id(), visitor.member(), new HoldMeeting(begun.id())));
        if (refusal.isPresent()) {
            refuse(request, visitor, Sentences.why(refusal.get(), words));
        }
    }

    /** Whoever may not begin one is told only that; and a meeting that would be refused counts as a start too. */
    private Optional<String> wrong(Context request, TeamGate.OfTeam visitor, Plan plan, Words words) {
        if (!TeamAction.HOLD_MEETING.isFor(visitor.member().part())) {
            return Optional.of(words.say("refused.plan.NOT_YOUR_PART"));
        }
        if (!starts.allow(Caller.of(request).neighbourhood())) {
            return Optional.of(Sentences.why(Rejection.TOO_MANY_STARTS, words));
        }
        int themes = plan.questions().get(0).list().size();
        if (themes < THEMES_TO_VOTE_ON) {
            return Optional.of(words.say("back.too-few"));
        }
        int choices = new TypedFields(request).number("choices").orElse(0);
        return choices > themes ? Optional.of(words.say("back.too-many-choices", themes)) : Optional.empty();
    }

    private Plan plan(TypedFields form, Inquiry inquiry, Words words) throws StoreFailed {
        List<String> chosen = form.request().formParams("theme");
        List<String> themes = served.network().theming(inquiry.id()).codebook().sorted().stream()
                .filter(theme -> chosen.contains(theme.id().value())).map(Theme::name).toList();
        return new Plan(form.text("name"), inquiry.overall(),
                List.of(new ToAsk(form.text("question"), Stage.DREAM, "", themes)), words.lines("rules.draft"),
                VotingPlan.topK(form.number("choices"), false, TieRule.SHARED),
                new Terms(served.terms().daysKept(), served.terms().seats()), Agenda.NONE,
                form.number("tables").orElse(0), List.of());
    }

    private void refuse(Context request, TeamGate.OfTeam visitor, String why) throws StoreFailed {
        pages.show(request.status(HttpStatus.UNPROCESSABLE_CONTENT), TeamPage.BACK, visitor, why);
    }
}
