package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import org.evensay.export.AgreementTable;
import org.evensay.export.ChangeOfThemesTable;
import org.evensay.export.CodebookTable;
import org.evensay.export.ComparisonTable;
import org.evensay.export.CsvFile;
import org.evensay.export.GroupCellsTable;
import org.evensay.export.InquiryBook;
import org.evensay.export.LeftIdeasTable;
import org.evensay.export.RoutesTable;
import org.evensay.export.XlsxFile;
import org.evensay.inquiry.Theming;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.Lent;
import org.evensay.view.inquiry.WholeInquiry;

/** What the team takes away: of one question what its page shows, and of all of them what has left the groups. */
final class TeamDownloads {
    private final Served served;
    private final TeamGate gate;
    private final TeamPages pages;
    private final Printing printing;

    TeamDownloads(Served served, TeamGate gate, TeamPages pages, Printing printing) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
        this.printing = printing;
    }

    private record Taken(ComparisonView view, Answering answering, Theming theming) {
    }

    void csv(Context request) throws StoreFailed {
        give(request, Attachment.CSV, "comparison", "csv",
                CsvFile.of(ComparisonTable.of(taken(request).view()), Downloads.kind(request)));
    }

    void xlsx(Context request) throws StoreFailed {
        Taken taken = taken(request);
        give(request, Attachment.XLSX, "comparison", "xlsx", XlsxFile.of(ComparisonTable.of(taken.view()),
                GroupCellsTable.of(taken.view()), AgreementTable.of(taken.view()),
                ChangeOfThemesTable.of(taken.view()), RoutesTable.of(taken.view()),
                LeftIdeasTable.of(taken.answering().answers(), taken.theming()),
                CodebookTable.of(taken.theming().codebook())));
    }

    /** Everything that has left the groups, of every question. */
    void whole(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = analyst(request);
        give(request, Attachment.XLSX, "inquiry", "xlsx", InquiryBook.of(WholeInquiry.of(visitor.inquiry(),
                served.network().lent(visitor.inquiry()), served.network().theming(visitor.inquiry().id())),
                served.words(request)));
    }

    void pdf(Context request) throws StoreFailed {
        printing.give(request, "comparison-" + served.clockwork().moment().day(),
                pages.html(request, TeamPage.COMPARE, analyst(request), "", true));
    }

    private TeamGate.OfTeam analyst(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = gate.inTeam(request);
        if (!TeamPage.COMPARE.isFor(visitor.member().part())) {
            throw new ForbiddenResponse();
        }
        return visitor;
    }

    private Taken taken(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = analyst(request);
        List<Lent> lent = served.network().lent(visitor.inquiry());
        Theming theming = served.network().theming(visitor.inquiry().id());
        String asked = request.queryParam("asked");
        Answering answering = Answering.of(visitor.inquiry(), lent, asked == null ? "" : asked);
        return new Taken(ComparisonView.of(answering.asked(), answering.answers(), lent, theming), answering, theming);
    }

    private void give(Context request, String type, String name, String ending, byte[] file) {
        String day = served.clockwork().moment().day().toString();
        Attachment.answer(request, type, name + "-" + day + "." + ending, file);
    }
}
