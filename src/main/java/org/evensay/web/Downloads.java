package org.evensay.web;

import io.javalin.http.Context;
import org.evensay.export.HeldJson;
import org.evensay.export.PrioritiesCsv;
import org.evensay.export.PrioritiesJson;
import org.evensay.export.SharedCsv;
import org.evensay.export.SharedJson;
import org.evensay.export.PrioritiesXlsx;
import org.evensay.room.StoreFailed;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Held;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Workshop;

/** The group's priorities to take away, for the facilitator. */
final class Downloads {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Gate gate;

    Downloads(Gate gate) {
        this.gate = gate;
    }

    void csv(Context request) throws StoreFailed {
        GroupPriorities found = priorities(request);
        give(request, "text/csv; charset=utf-8", found, "csv", PrioritiesCsv.of(found));
    }

    void xlsx(Context request) throws StoreFailed {
        GroupPriorities found = priorities(request);
        give(request, SHEET, found, "xlsx", PrioritiesXlsx.of(found));
    }

    void json(Context request) throws StoreFailed {
        GroupPriorities found = priorities(request);
        give(request, "application/json", found, "json", PrioritiesJson.of(found));
    }

    /** What may be passed on to people who were not in the room. */
    void sharedCsv(Context request) throws StoreFailed {
        GroupPriorities named = priorities(request);
        give(request, "text/csv; charset=utf-8", named, "to-share.csv", SharedCsv.of(shared(request)));
    }

    void sharedJson(Context request) throws StoreFailed {
        GroupPriorities named = priorities(request);
        give(request, "application/json", named, "to-share.json", SharedJson.of(shared(request)));
    }

    private SharedPriorities shared(Context request) throws StoreFailed {
        return SharedPriorities.of(gate.leading(request).room().snapshot().workshop());
    }

    /** What is held about the workshop, for whoever asks. */
    void held(Context request) throws StoreFailed {
        Workshop workshop = gate.leading(request).room().snapshot().workshop();
        GroupPriorities named = GroupPriorities.of(workshop);
        give(request, "application/json", named, "held.json", HeldJson.of(Held.of(workshop)));
    }

    private GroupPriorities priorities(Context request) throws StoreFailed {
        return GroupPriorities.of(gate.leading(request).room().snapshot().workshop());
    }

    private static void give(Context request, String type, GroupPriorities found, String ending, byte[] bytes) {
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + found.fileName() + "." + ending + "\"")
                .contentType(type).result(bytes);
    }
}
