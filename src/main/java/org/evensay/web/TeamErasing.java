package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.evensay.inquiry.TeamAction;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.WorkshopId;

/** The owner erases an inquiry: the plan, the themes, the meetings, the team. The groups keep all that is theirs. */
final class TeamErasing {
    private final Served served;
    private final TeamGate gate;

    TeamErasing(Served served, TeamGate gate) {
        this.served = served;
        this.gate = gate;
    }

    void erase(Context request) throws StoreFailed {
        TeamGate.OfTeam visitor = gate.inTeam(request);
        if (!TeamAction.ERASE_INQUIRY.isFor(visitor.member().part())) {
            Message.answer(request.status(HttpStatus.FORBIDDEN), served, "refused.plan.NOT_YOUR_PART");
        } else if (request.formParam("sure") == null) {
            Message.leadingTo(visitor.place().path(), request.status(HttpStatus.UNPROCESSABLE_CONTENT), served,
                    served.words(request).say("group.not-sure"));
        } else {
            for (WorkshopId meeting : visitor.inquiry().back().meetings().keys()) {
                served.rooms().erase(meeting);
            }
            served.network().erase(visitor.inquiry());
            Cookies.forget(visitor.place(), request);
            Message.answer(request, served, "team.erased");
        }
    }
}
