package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.AfterView;
import org.evensay.view.inquiry.SummaryView;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** A group's pages about one of its workshops: what it takes along, and one page for people who missed it. */
final class WorkshopPages {
    private final Served served;
    private final TeamGate gate;

    WorkshopPages(Served served, TeamGate gate) {
        this.served = served;
        this.gate = gate;
    }

    void after(Context request) throws StoreFailed {
        show(request, AboutWorkshop.Page.AFTER);
    }

    void summary(Context request) throws StoreFailed {
        show(request, AboutWorkshop.Page.SUMMARY);
    }

    private void show(Context request, AboutWorkshop.Page page) throws StoreFailed {
        Optional<TeamGate.OfGroup> visitor = gate.group(request);
        if (visitor.isPresent()) {
            show(request, visitor.get(), new AboutWorkshop(page, new WorkshopId(request.pathParam("workshop"))), "");
        } else {
            EnterPages.ask(request, TeamGate.groupPlace(request), served);
        }
    }

    /** The page as it is now, with a sentence on top and what was typed when something was refused. */
    void show(Context request, TeamGate.OfGroup visitor, AboutWorkshop about, String refusal) throws StoreFailed {
        Optional<Workshop> workshop = workshop(visitor, about);
        if (workshop.isEmpty()) {
            Message.answer(request.status(HttpStatus.NOT_FOUND), served, "message.no-page");
        } else if (about.page() == AboutWorkshop.Page.AFTER) {
            Html.answer(request, served.templates().render("page/group-after", Map.of(
                    "words", served.words(request), "view", AfterView.of(visitor.group(), workshop.get()),
                    "forms", GroupForms.of(visitor).about(about), "typed", new TypedFields(request),
                    "refusal", refusal, "back", visitor.place().path())));
        } else {
            Html.answer(request, summary(request, visitor, workshop.get(), refusal));
        }
    }

    /** First steps are offered while the room still sits together; a summary is of what has come to its end. */
    private Optional<Workshop> workshop(TeamGate.OfGroup visitor, AboutWorkshop about) throws StoreFailed {
        if (!visitor.group().workshops().has(about.workshop())) {
            return Optional.empty();
        }
        Optional<Workshop> closed = served.store().closed(about.workshop());
        return closed.isPresent() || about.page() == AboutWorkshop.Page.SUMMARY ? closed
                : served.rooms().with(about.workshop()).map(room -> room.snapshot().workshop());
    }

    String summary(Context request, TeamGate.OfGroup visitor, Workshop closed, String refusal) {
        return served.templates().render("page/summary", Map.of("words", served.wordsNamed("in", request),
                "view", SummaryView.of(visitor.group(), closed),
                "forms", GroupForms.of(visitor).about(new AboutWorkshop(AboutWorkshop.Page.SUMMARY, closed.id())),
                "typed", new TypedFields(request), "refusal", refusal));
    }
}
