package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Theming;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.CodesView;
import org.evensay.view.inquiry.CodingView;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.GivingBackView;
import org.evensay.view.inquiry.Lent;
import org.evensay.view.inquiry.PeopleView;
import org.evensay.view.inquiry.PlanView;
import org.evensay.view.inquiry.SharedProcess;

/** The pages of a project team: each is made from what is kept, whole, every time it is asked for. */
final class TeamPages {
    private final Served served;
    private final TeamGate gate;

    TeamPages(Served served, TeamGate gate) {
        this.served = served;
        this.gate = gate;
    }

    void plan(Context request) throws StoreFailed {
        show(request, TeamPage.PLAN);
    }

    void page(Context request) throws StoreFailed {
        Optional<TeamPage> page = TeamPage.of(request.pathParam("page"));
        if (page.isPresent()) {
            show(request, page.get());
        } else {
            Message.answer(request.status(HttpStatus.NOT_FOUND), served, "message.no-page");
        }
    }

    void ownLink(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = gate.inTeam(request);
        new TeamLinks(served).own(request, visitor.place(), visitor.secret());
    }

    private void show(Context request, TeamPage page) throws StoreFailed {
        Optional<TeamGate.OfTeam> visitor = gate.team(request);
        if (visitor.isEmpty()) {
            EnterPages.ask(request, TeamGate.teamPlace(request), served);
        } else if (page.isFor(visitor.get().member().part())) {
            Cookies.keepSecret(visitor.get().place(), visitor.get().secret(), request);
            show(request, page, visitor.get(), "");
        } else {
            Message.answer(request.status(HttpStatus.FORBIDDEN), served, "refused.plan.NOT_YOUR_PART");
        }
    }

    /** The page as it is now, with a sentence on top when something was refused. */
    void show(Context request, TeamPage page, TeamGate.OfTeam visitor, String refusal) throws StoreFailed {
        Html.answer(request, html(request, page, visitor, refusal, false));
    }

    /** @param onPaper a wide table comes in several, so that each fits onto a sheet */
    String html(Context request, TeamPage page, TeamGate.OfTeam visitor, String refusal, boolean onPaper)
            throws StoreFailed {
        Inquiry inquiry = visitor.inquiry();
        Map<String, Object> values = new HashMap<>();
        values.put("words", served.words(request));
        values.put("inquiry", inquiry);
        values.put("me", visitor.member());
        values.put("refusal", refusal);
        String asked = request.formParam("asked") == null ? request.queryParam("asked") : request.formParam("asked");
        if (page.isOfOneQuestion()) {
            answers(page, visitor, asked == null ? "" : asked, pageOfDone(request), values);
            if (page == TeamPage.COMPARE) {
                values.put("onPaper", onPaper);
            } else if (page == TeamPage.CODES) {
                values.put("change", Optional.ofNullable(request.queryParam("change")).orElse(""));
            }
        } else {
            values.put("forms", TeamForms.on(page, visitor, ""));
            values.put("once", FormKeys.once(request, served.newKey()));
            values.put("view", view(page, inquiry, served.words(request)));
        }
        return served.templates().render("page/team-" + page.word(), values);
    }

    private Object view(TeamPage page, Inquiry inquiry, Words words) throws StoreFailed {
        if (page == TeamPage.THEMES) {
            return served.network().theming(inquiry.id());
        }
        List<Lent> lent = served.network().lent(inquiry);
        return switch (page) {
            case PLAN -> PlanView.of(inquiry, lent, HintLists.of(words));
            case BACK -> GivingBackView.of(inquiry, served.network().groupsOf(inquiry), lent,
                    served.network().theming(inquiry.id()), MeetingsOfAll.of(inquiry, served));
            default -> PeopleView.of(inquiry, served.network().groupsOf(inquiry), lent);
        };
    }

    /** Which page of the ideas that somebody has sorted; what is no number is the first. */
    private static int pageOfDone(Context request) {
        return Optional.ofNullable(request.queryParam("done")).filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf).orElse(0);
    }

    private void answers(TeamPage page, TeamGate.OfTeam visitor, String asked, int done, Map<String, Object> values)
            throws StoreFailed {
        Inquiry inquiry = visitor.inquiry();
        List<Lent> lent = served.network().lent(inquiry);
        Theming theming = served.network().theming(inquiry.id());
        Answering answering = Answering.of(inquiry, lent, asked);
        values.put("answering", answering);
        values.put("forms", TeamForms.on(page, visitor, answering.word()));
        values.put("view", switch (page) {
            case COMPARE -> compared(inquiry, theming, answering, lent, values);
            case CODE -> CodingView.of(inquiry, theming, answering.answers(), visitor.member(), done);
            default -> CodesView.of(inquiry, theming, answering.answers());
        });
    }

    private static ComparisonView compared(Inquiry inquiry, Theming theming, Answering answering, List<Lent> lent,
                                           Map<String, Object> values) {
        ComparisonView view = ComparisonView.of(answering.asked(), answering.answers(), lent, theming);
        values.put("process", answering.asked().map(asked -> SharedProcess.of(asked, 0, view,
                CodesView.of(inquiry, theming, answering.answers())).lines()).orElse(List.of()));
        return view;
    }
}
