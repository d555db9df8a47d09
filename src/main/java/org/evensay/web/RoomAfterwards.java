package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupAction;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.NoteId;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.AfterView;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * Whoever leads a workshop of a group writes down what the group takes along, from the room itself: they need not keep
 * the group's page, and see nothing else of it.
 */
final class RoomAfterwards {
    private static final Set<GroupAction> WRITES = EnumSet.of(GroupAction.NOTE_STEP, GroupAction.NOTE_LEADERS);
    /** Of a step that was offered after this workshop. */
    private static final Set<GroupAction> CHANGES = EnumSet.of(GroupAction.TICK_STEP, GroupAction.DROP_STEP);

    private final Served served;
    private final Gate gate;

    RoomAfterwards(Served served, Gate gate) {
        this.served = served;
        this.gate = gate;
    }

    void show(Context request) throws StoreFailed {
        page(request, gate.leading(request), "");
    }

    void receive(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        Group group = group(workshop(lead));
        TypedFields form = new TypedFields(request);
        Decided<Group> decided = served.network().ask(group.id(), command(form, group, lead.place().room()));
        if (decided instanceof Decided.Refused<Group> no) {
            page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), lead,
                    Sentences.why(no, served.words(request)));
        } else {
            request.redirect(path(lead.place()), HttpStatus.SEE_OTHER);
        }
    }

    static String path(Place lead) {
        return lead.path() + "/after";
    }

    private static Workshop workshop(Gate.Visitor lead) {
        return lead.room().snapshot().workshop();
    }

    private Group group(Workshop workshop) throws StoreFailed {
        return served.network().groupOf(workshop).orElseThrow(NotFoundResponse::new);
    }

    /** About this workshop, whatever the form says. */
    private static GroupCommand command(TypedFields form, Group group, WorkshopId workshop) {
        GroupAction action = GroupAction.of(form.text("do")).orElseThrow(BadRequestResponse::new);
        boolean ours = group.steps().get(new NoteId(form.text("note")))
                .filter(step -> step.after().equals(workshop)).isPresent();
        if (!WRITES.contains(action) && !(CHANGES.contains(action) && ours)) {
            throw new BadRequestResponse();
        }
        return GroupPages.command(action, form, workshop);
    }

    private void page(Context request, Gate.Visitor lead, String refusal) throws StoreFailed {
        Workshop workshop = workshop(lead);
        Group group = group(workshop);
        Html.answer(request, served.templates().render("page/group-after", Map.of("words", served.words(request),
                "view", AfterView.of(group, workshop),
                "forms", new GroupForms(new GroupPlace(group.id()), Token.of(lead.actor().secret()), "",
                        path(lead.place())),
                "typed", new TypedFields(request), "refusal", refusal, "back", lead.place().path())));
    }
}
