package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import org.evensay.export.InquiryJson;
import org.evensay.inquiry.Inquiry;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.TakingOut;

/** The whole inquiry as one file, for the team: to keep, or to be taken in by another installation. */
final class InquiryDownload {
    private final Served served;
    private final TeamGate gate;

    InquiryDownload(Served served, TeamGate gate) {
        this.served = served;
        this.gate = gate;
    }

    void json(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = gate.inTeam(request);
        if (!TeamPage.COMPARE.isFor(visitor.member().part())) {
            throw new ForbiddenResponse();
        }
        Inquiry inquiry = visitor.inquiry();
        byte[] file = InquiryJson.of(TakingOut.of(inquiry, served.network().theming(inquiry.id()),
                served.network().lent(inquiry)));
        Attachment.answer(request, "application/json; charset=utf-8",
                "inquiry-" + served.clockwork().moment().day() + ".json", file);
    }
}
