package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import org.evensay.export.CsvFile;
import org.evensay.export.ProcessTable;
import org.evensay.inquiry.Held;
import org.evensay.room.StoreFailed;
import org.evensay.view.GroupPriorities;
import org.evensay.view.ProcessRecord;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** What those who keep a group's page take out of it: how a workshop went, and its pages on paper. */
final class GroupTakesOut {
    private final Served served;
    private final TeamGate gate;
    private final GroupPages pages;
    private final WorkshopPages workshops;
    private final Printing printing;

    GroupTakesOut(Served served, TeamGate gate, GroupPages pages, WorkshopPages workshops, Printing printing) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
        this.workshops = workshops;
        this.printing = printing;
    }

    void process(Context request) throws StoreFailed {
        Optional<TeamGate.OfGroup> visitor = gate.group(request);
        if (visitor.isPresent()) {
            Html.answer(request, processPage(request, visitor.get()));
        } else {
            EnterPages.ask(request, TeamGate.groupPlace(request), served);
        }
    }

    void processPdf(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        printing.give(request, name(closed(request, visitor)) + ".process", processPage(request, visitor));
    }

    void processCsv(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        Workshop workshop = closed(request, visitor);
        Attachment.answer(request, Attachment.CSV, name(workshop) + ".process.csv", CsvFile.of(ProcessTable.of(
                record(workshop, visitor).lines(), served.words(request)), Downloads.kind(request)));
    }

    void summaryPdf(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        Workshop workshop = closed(request, visitor);
        printing.give(request, name(workshop) + ".summary", workshops.summary(request, visitor, workshop, ""));
    }

    void groupPdf(Context request) throws StoreFailed {
        printing.give(request, "group-" + served.clockwork().moment().day(),
                pages.html(request, gate.inGroup(request), ""));
    }

    private String processPage(Context request, TeamGate.OfGroup visitor) throws StoreFailed {
        Workshop workshop = closed(request, visitor);
        return served.templates().render("page/process", Map.of("words", served.words(request), "view",
                record(workshop, visitor), "id", workshop.id().value(), "forms", GroupForms.of(visitor)));
    }

    private static ProcessRecord record(Workshop workshop, TeamGate.OfGroup visitor) {
        boolean onPaper = visitor.group().workshops().get(workshop.id()).filter(Held::onPaper).isPresent();
        return onPaper ? ProcessRecord.ofPaper(workshop) : ProcessRecord.of(workshop);
    }

    private Workshop closed(Context request, TeamGate.OfGroup visitor) throws StoreFailed {
        WorkshopId id = new WorkshopId(request.pathParam("workshop"));
        if (!visitor.group().workshops().has(id)) {
            throw new NotFoundResponse();
        }
        return served.store().closed(id).orElseThrow(NotFoundResponse::new);
    }

    private static String name(Workshop workshop) {
        return GroupPriorities.of(workshop).fileName();
    }
}
