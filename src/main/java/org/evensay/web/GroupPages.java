package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupAction;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.KeeperId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.group.RemoveKeeper;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.GroupPage;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** A group's own page, and what those who keep it ask there. */
final class GroupPages {
    private final Served served;
    private final TeamGate gate;
    private final TeamLinks links;

    GroupPages(Served served, TeamGate gate) {
        this.served = served;
        this.gate = gate;
        this.links = new TeamLinks(served);
    }

    void show(Context request) throws StoreFailed {
        Optional<TeamGate.OfGroup> visitor = gate.group(request);
        if (visitor.isPresent()) {
            page(request, visitor.get(), "");
        } else {
            EnterPages.ask(request, TeamGate.groupPlace(request), served);
        }
    }

    /** The page as it is now, with a sentence on top when something was refused. */
    void page(Context request, TeamGate.OfGroup visitor, String refusal) throws StoreFailed {
        Html.answer(request, served.templates().render("page/group", Map.of(
                "words", served.words(request), "view", view(visitor.group()), "forms", GroupForms.of(visitor),
                "refusal", refusal)));
    }

    GroupPage view(Group group) throws StoreFailed {
        List<Workshop> closed = new ArrayList<>();
        List<Held> open = new ArrayList<>();
        for (Held held : group.workshops().values()) {
            Optional<Workshop> found = served.store().closed(held.workshop());
            if (found.isPresent()) {
                closed.add(found.get());
            } else if (served.rooms().with(held.workshop()).isPresent()) {
                open.add(held);
            }
        }
        Optional<Inquiry> inquiry = group.inquiry().isPresent()
                ? served.network().inquiry(group.inquiry().get()) : Optional.empty();
        return GroupPage.of(group, inquiry, closed, open);
    }

    void receive(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        TeamForm form = new TeamForm(request);
        Decided<Group> decided = switch (GroupAction.of(form.text("do")).orElseThrow(BadRequestResponse::new)) {
            case REMOVE_KEEPER -> served.network().ask(visitor.group().id(),
                    new RemoveKeeper(new KeeperId(form.text("keeper"))));
            case LET_LEAVE -> served.network().ask(visitor.group().id(), new LetLeave(
                    new WorkshopId(form.text("workshop")), form.one("leaves", Leaves.class)));
            case LEAVE_INQUIRY -> served.network().leaveInquiry(visitor.group().id());
        };
        if (decided instanceof Decided.Refused<Group> no) {
            refused(request, no);
        } else {
            request.redirect(visitor.place().path(), HttpStatus.SEE_OTHER);
        }
    }

    void invite(Context request) throws StoreFailed {
        if (links.inviteKeeper(request, gate.inGroup(request)) instanceof Decided.Refused<Group> no) {
            refused(request, no);
        }
    }

    void ownLink(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        links.own(request, visitor.place(), visitor.secret());
    }

    private void refused(Context request, Decided.Refused<Group> no) throws StoreFailed {
        page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), gate.inGroup(request),
                Sentences.why(no.why(), no.numbers(), served.words(request)));
    }
}
