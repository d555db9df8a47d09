package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.coding.AddThemes;
import org.evensay.inquiry.coding.CompareCodes;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.inquiry.coding.RenameTheme;
import org.evensay.inquiry.coding.RetireTheme;
import org.evensay.inquiry.coding.SettleTheme;
import org.evensay.inquiry.team.AskOverall;
import org.evensay.inquiry.team.DropQuestion;
import org.evensay.inquiry.team.MoveQuestion;
import org.evensay.inquiry.team.PlanMeeting;
import org.evensay.inquiry.team.PlanQuestions;
import org.evensay.inquiry.team.RemoveMember;
import org.evensay.inquiry.team.RewordQuestion;
import org.evensay.inquiry.team.TellGroup;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.CodingView;
import org.evensay.workshop.Stage;

/** What members ask by the forms of their pages: done, they are shown the page again; refused, with the reason. */
final class TeamPosts {
    private static final Set<TeamAction> WITH_A_LINK =
            Set.of(TeamAction.INVITE_MEMBER, TeamAction.ADD_GROUP, TeamAction.INVITE_GROUP);

    private final Served served;
    private final TeamGate gate;
    private final TeamPages pages;
    private final TeamLinks links;

    TeamPosts(Served served, TeamGate gate, TeamPages pages) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
        this.links = new TeamLinks(served);
    }

    void receive(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = gate.inTeam(request);
        TypedFields form = new TypedFields(request);
        TeamAction action = TeamAction.of(form.text("do")).orElseThrow(BadRequestResponse::new);
        Decided<? extends Aggregate> decided = switch (action) {
            case INVITE_MEMBER -> links.invite(request, visitor, form);
            case ADD_GROUP -> links.addGroup(request, visitor, form);
            case INVITE_GROUP -> links.inviteGroup(request, visitor, form);
            case PART_WITH_GROUP -> served.network().partWith(visitor.inquiry().id(), visitor.member(),
                    new GroupId(form.text("group")));
            case ADD_THEMES, RENAME_THEME, RETIRE_THEME, GIVE_THEMES, COMPARE_CODES, SETTLE_THEME ->
                    served.network().askOfThemes(visitor.inquiry().id(), visitor.member(),
                            ofThemes(action, form, visitor));
            default -> served.network().ask(visitor.inquiry().id(), visitor.member(), ofTheInquiry(action, form));
        };
        answer(request, visitor, decided, action);
    }

    /** Links are shown once, by the answer itself; all else leads back to the page. */
    private void answer(Context request, TeamGate.OfTeam visitor, Decided<? extends Aggregate> decided,
                        TeamAction action) throws StoreFailed {
        TeamPage page = TeamPage.of(new TypedFields(request).text("page")).orElseThrow(BadRequestResponse::new);
        if (decided instanceof Decided.Refused<?> no) {
            pages.show(request.status(HttpStatus.UNPROCESSABLE_CONTENT), page,
                    gate.inTeam(request), Sentences.why(no, served.words(request)));
        } else if (!WITH_A_LINK.contains(action)) {
            request.redirect(page.path(visitor.place()) + where(new TypedFields(request)), HttpStatus.SEE_OTHER);
        }
    }

    /** Back to the question that it was about, and on to the page of ideas that was asked for. */
    private static String where(TypedFields form) {
        if (!form.text("asked").matches("[0-9a-f]{32}[.][0-9]+")) {
            return "";
        }
        OptionalInt done = form.number("done");
        return "?asked=" + form.text("asked") + (done.orElse(-1) > 0 ? "&done=" + done.getAsInt() : "");
    }

    private TeamCommand<Inquiry> ofTheInquiry(TeamAction action, TypedFields form) {
        return switch (action) {
            case ASK_OVERALL -> new AskOverall(form.text("question"));
            case PLAN_QUESTIONS -> questions(form);
            case REWORD_QUESTION -> new RewordQuestion(new PlannedId(form.text("planned")), form.text("question"),
                    form.one("stage", Stage.class), form.text("follow-up"));
            case MOVE_QUESTION -> new MoveQuestion(new PlannedId(form.text("planned")));
            case DROP_QUESTION -> new DropQuestion(new PlannedId(form.text("planned")));
            case PLAN_MEETING -> new PlanMeeting(form.one("length", Length.class), form.number("choices"));
            case REMOVE_MEMBER -> new RemoveMember(new MemberId(form.text("member")));
            case TELL_GROUP -> new TellGroup(new GroupId(form.text("group")), form.text("heard"),
                    form.text("do-next"));
            default -> throw new BadRequestResponse();
        };
    }

    private PlanQuestions questions(TypedFields form) {
        return form.text("template").isEmpty()
                ? new PlanQuestions(List.of(new PlanQuestions.Draft(form.text("question"),
                        form.one("stage", Stage.class), form.text("follow-up"))))
                : TakenOver.of(form.text("template"), served.words(form.request()));
    }

    private TeamCommand<Theming> ofThemes(TeamAction action, TypedFields form, TeamGate.OfTeam visitor)
            throws StoreFailed {
        return switch (action) {
            case ADD_THEMES -> new AddThemes(form.text("ready-made").isEmpty()
                    ? List.of(new AddThemes.Draft(form.text("name"), form.text("about")))
                    : ReadyThemes.of(served.words(form.request())));
            case RENAME_THEME -> new RenameTheme(new ThemeId(form.text("theme")), form.text("name"),
                    form.text("about"));
            case RETIRE_THEME -> new RetireTheme(new ThemeId(form.text("theme")), !"no".equals(form.text("retired")));
            case GIVE_THEMES -> new GiveThemes(visible(form, visitor), given(form));
            case COMPARE_CODES -> new CompareCodes(visible(form, visitor));
            case SETTLE_THEME -> new SettleTheme(given(form).stream().findFirst()
                    .orElseThrow(BadRequestResponse::new));
            default -> throw new BadRequestResponse();
        };
    }

    private Set<IdeaRef> visible(TypedFields form, TeamGate.OfTeam visitor) throws StoreFailed {
        return CodingView.refs(Answering.of(visitor.inquiry(), served.network().lent(visitor.inquiry()),
                form.text("asked")).answers());
    }

    /** Ideas for which nothing was chosen are left as they are. */
    private static List<GiveThemes.Given> given(TypedFields form) {
        int ideas = form.request().formParams("idea").size();
        if (form.request().formParams("main").size() != ideas) {
            throw new BadRequestResponse();
        }
        return IntStream.range(0, ideas).mapToObj(form::given).flatMap(Optional::stream).toList();
    }
}
