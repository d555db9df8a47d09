package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupAction;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.group.ClosePoll;
import org.evensay.inquiry.group.DropPoll;
import org.evensay.inquiry.group.WriteMeasures;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.PollsView;

/** How a group sees itself, and what those who keep its page ask there. Nobody else opens it, a team neither. */
final class GroupPolls {
    private final Served served;
    private final TeamGate gate;
    private final TeamLinks links;

    GroupPolls(Served served, TeamGate gate) {
        this.served = served;
        this.gate = gate;
        this.links = new TeamLinks(served);
    }

    void show(Context request) throws StoreFailed {
        Optional<TeamGate.OfGroup> visitor = gate.group(request);
        if (visitor.isPresent()) {
            page(request, visitor.get(), "", "");
        } else {
            EnterPages.ask(request, TeamGate.groupPlace(request), served);
        }
    }

    void receive(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        TypedFields form = new TypedFields(request);
        GroupAction action = GroupAction.of(form.text("do")).orElseThrow(BadRequestResponse::new);
        PollId poll = new PollId(form.text("poll"));
        Decided<Group> decided = switch (action) {
            case OPEN_POLL -> links.openPoll(request, visitor, form.one("kind", PollKind.class));
            case RELINK_POLL -> links.relinkPoll(request, visitor, poll);
            case CLOSE_POLL -> served.network().ask(visitor.group().id(), new ClosePoll(poll));
            case DROP_POLL -> served.network().ask(visitor.group().id(), new DropPoll(poll));
            case WRITE_MEASURES -> served.network().ask(visitor.group().id(),
                    new WriteMeasures(request.formParams("measure")));
            default -> throw new BadRequestResponse();
        };
        answer(request, action, poll, decided);
    }

    /** Links are shown once, by the answer itself; all else leads back to the page. */
    private void answer(Context request, GroupAction action, PollId poll, Decided<Group> decided) throws StoreFailed {
        if (decided instanceof Decided.Refused<Group> no) {
            page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), gate.inGroup(request),
                    Sentences.why(no, served.words(request)), "");
        } else if (action == GroupAction.CLOSE_POLL
                && !((Decided.Accepted<Group>) decided).after().polls().closed().has(poll)) {
            page(request, gate.inGroup(request), "",
                    served.words(request).say("polls.too-few", Bound.ANSWERS_FOR_A_SPREAD.most()));
        } else if (action != GroupAction.OPEN_POLL && action != GroupAction.RELINK_POLL) {
            request.redirect(TeamGate.groupPlace(request).pollsPath(), HttpStatus.SEE_OTHER);
        }
    }

    /** The page as it is now, with a sentence on top when something was refused, or closed with too few. */
    private void page(Context request, TeamGate.OfGroup visitor, String refusal, String told) {
        List<String> written = request.formParams("measure");
        Html.answer(request, served.templates().render("page/group-polls", Map.of("words", served.words(request),
                "view", PollsView.of(visitor.group()), "forms", GroupForms.of(visitor),
                "said", new PollWords(served.words(request)), "refusal", refusal, "told", told,
                "typed", written.isEmpty() ? PollsView.of(visitor.group()).measures() : written)));
    }
}
