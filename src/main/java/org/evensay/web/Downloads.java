package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.evensay.export.PrioritiesCsv;
import org.evensay.export.PrioritiesJson;
import org.evensay.room.StoreFailed;
import org.evensay.view.GroupPriorities;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;

/** The group's priorities to take away, for the facilitator. */
final class Downloads {
    private final Gate gate;

    Downloads(Gate gate) {
        this.gate = gate;
    }

    void csv(Context request) throws StoreFailed {
        Optional<GroupPriorities> priorities = priorities(request);
        priorities.ifPresent(found -> give(request, "text/csv; charset=utf-8", found, "csv", PrioritiesCsv.of(found)));
    }

    void json(Context request) throws StoreFailed {
        Optional<GroupPriorities> priorities = priorities(request);
        priorities.ifPresent(found -> give(request, "application/json", found, "json", PrioritiesJson.of(found)));
    }

    private Optional<GroupPriorities> priorities(Context request) throws StoreFailed {
        Place lead = new Place(new WorkshopId(request.pathParam("room")), Role.FACILITATOR);
        Optional<Gate.Visitor> visitor = gate.admit(lead, Cookies.secretAt(lead, request));
        if (visitor.isEmpty()) {
            request.status(HttpStatus.FORBIDDEN).result("");
        }
        return visitor.map(known -> GroupPriorities.of(known.room().snapshot().workshop()));
    }

    private static void give(Context request, String type, GroupPriorities found, String ending, byte[] bytes) {
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + found.fileName() + "." + ending + "\"")
                .contentType(type).result(bytes);
    }
}
