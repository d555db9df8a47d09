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
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.KeeperId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.group.AddComment;
import org.evensay.inquiry.group.DropComment;
import org.evensay.inquiry.group.DropStep;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.group.NoteLeaders;
import org.evensay.inquiry.group.NoteStep;
import org.evensay.inquiry.group.RemoveKeeper;
import org.evensay.inquiry.group.ReplyToTeam;
import org.evensay.inquiry.group.TickStep;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.GroupPage;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** A group's own page, and what those who keep it ask there. */
final class GroupPages {
    private final Served served;
    private final TeamGate gate;
    private final TeamLinks links;
    private final WorkshopPages workshops;

    GroupPages(Served served, TeamGate gate, WorkshopPages workshops) {
        this.served = served;
        this.gate = gate;
        this.links = new TeamLinks(served);
        this.workshops = workshops;
    }

    void show(Context request) throws StoreFailed {
        Optional<TeamGate.OfGroup> visitor = gate.group(request);
        if (visitor.isPresent()) {
            Cookies.keepSecret(visitor.get().place(), visitor.get().secret(), request);
            page(request, visitor.get(), "");
        } else {
            EnterPages.ask(request, TeamGate.groupPlace(request), served);
        }
    }

    /** The page as it is now, with a sentence on top when something was refused. */
    void page(Context request, TeamGate.OfGroup visitor, String refusal) throws StoreFailed {
        Html.answer(request, html(request, visitor, refusal));
    }

    String html(Context request, TeamGate.OfGroup visitor, String refusal) throws StoreFailed {
        return served.templates().render("page/group", Map.of(
                "words", served.words(request), "view", view(visitor.group()), "forms", GroupForms.of(visitor),
                "refusal", refusal, "once", FormKeys.once(request, served.newKey()), "me",
                visitor.group().keeperWith(visitor.secret().hash()).orElseThrow().id()));
    }

    GroupPage view(Group group) throws StoreFailed {
        List<Workshop> closed = new ArrayList<>();
        List<Held> open = new ArrayList<>();
        for (Held held : group.workshopsInTime()) {
            Optional<Workshop> found = served.store().closed(held.workshop());
            if (found.isPresent()) {
                closed.add(found.get());
            } else {
                served.rooms().with(held.workshop())
                        .ifPresent(room -> open.add(held.on(room.snapshot().workshop().day())));
            }
        }
        Optional<Inquiry> inquiry = group.inquiry().isPresent()
                ? served.network().inquiry(group.inquiry().get()) : Optional.empty();
        return GroupPage.of(group, inquiry, closed, open, inquiry.isPresent()
                ? MeetingsOfAll.closed(inquiry.get(), served) : List.of());
    }

    void receive(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        TypedFields form = new TypedFields(request);
        GroupAction action = GroupAction.of(form.text("do")).orElseThrow(BadRequestResponse::new);
        Decided<Group> decided = action == GroupAction.LEAVE_INQUIRY
                ? served.network().leaveInquiry(visitor.group().id())
                : served.network().ask(visitor.group().id(), command(action, form, workshop(form)));
        Optional<AboutWorkshop> about = AboutWorkshop.of(form.text("at"));
        if (decided instanceof Decided.Refused<Group> no && about.isPresent()) {
            workshops.show(request.status(HttpStatus.UNPROCESSABLE_CONTENT), visitor, about.get(), why(request, no));
        } else if (decided instanceof Decided.Refused<Group> no) {
            refused(request, no);
        } else {
            request.redirect(visitor.place().path() + about.map(page -> "/" + page.field()).orElse(""),
                    HttpStatus.SEE_OTHER);
        }
    }

    /** {@code workshop} is the one that the form speaks of, or the one whose room it stands in. */
    static GroupCommand command(GroupAction action, TypedFields form, WorkshopId workshop) {
        return switch (action) {
            case REMOVE_KEEPER -> new RemoveKeeper(new KeeperId(form.text("keeper")));
            case LET_LEAVE -> new LetLeave(workshop, form.one("leaves", Leaves.class));
            case NOTE_STEP -> new NoteStep(workshop, form.text("what"), form.text("who"), form.text("until"));
            case TICK_STEP -> new TickStep(new NoteId(form.text("note")), !"no".equals(form.text("done")));
            case DROP_STEP -> new DropStep(new NoteId(form.text("note")));
            case NOTE_LEADERS -> new NoteLeaders(workshop, form.text("names").lines().toList());
            case ADD_COMMENT -> new AddComment(workshop, form.text("text"));
            case DROP_COMMENT -> new DropComment(new NoteId(form.text("note")));
            case REPLY -> new ReplyToTeam(form.number("to").orElse(0), form.one("kind", Reply.Kind.class),
                    form.text("words"));
            case LEAVE_INQUIRY -> throw new IllegalArgumentException("two wholes change with it");
            case OPEN_POLL, RELINK_POLL, CLOSE_POLL, DROP_POLL, WRITE_MEASURES -> throw new BadRequestResponse();
        };
    }

    private static WorkshopId workshop(TypedFields form) {
        return new WorkshopId(form.text("workshop"));
    }

    /** On the group's word, with everything that it has. */
    void erase(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        boolean sure = request.formParam("sure") != null;
        if (sure) {
            for (WorkshopId workshop : visitor.group().workshops().keys()) {
                served.rooms().erase(workshop);
            }
            served.network().erase(visitor.group().id());
            Cookies.forget(visitor.place(), request);
        }
        Message.answer(request.status(sure ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT), served,
                sure ? "group.erased" : "group.not-sure");
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
                why(request, no));
    }

    private String why(Context request, Decided.Refused<Group> no) {
        return Sentences.why(no, served.words(request));
    }
}
