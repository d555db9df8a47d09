package org.evensay.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;
import org.evensay.export.CsvFile;
import org.evensay.export.CsvKind;
import org.evensay.export.HeldJson;
import org.evensay.export.OwnBook;
import org.evensay.export.PrioritiesJson;
import org.evensay.export.PrioritiesTable;
import org.evensay.export.ProcessTable;
import org.evensay.export.SharedJson;
import org.evensay.export.SharedTable;
import org.evensay.export.Table;
import org.evensay.export.XlsxFile;
import org.evensay.room.StoreFailed;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Held;
import org.evensay.view.ProcessRecord;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Workshop;

/** What the facilitator takes away: the group's own priorities, what may be passed on of them, and what is held. */
final class Downloads {
    private static final String JSON = "application/json";

    private final Gate gate;
    private final Served served;

    Downloads(Gate gate, Served served) {
        this.gate = gate;
        this.served = served;
    }

    /** To read, and for the wall: on paper it has no buttons. */
    void onOnePage(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        Workshop workshop = lead.room().snapshot().workshop();
        Html.answer(request, served.templates().render("page/our-list", Map.of("words", served.words(request),
                "said", GroupPriorities.of(workshop), "agreement", workshop.rules().texts(),
                "back", lead.place().path())));
    }

    void csv(Context request) throws StoreFailed {
        give(request, Attachment.CSV, "csv", workshop -> CsvFile.of(PrioritiesTable.of(GroupPriorities.of(workshop)),
                kind(request)));
    }

    void xlsx(Context request) throws StoreFailed {
        give(request, Attachment.XLSX, "xlsx", workshop -> OwnBook.of(GroupPriorities.of(workshop),
                ProcessRecord.of(workshop), served.words(request)));
    }

    void json(Context request) throws StoreFailed {
        give(request, JSON, "json", workshop -> PrioritiesJson.of(GroupPriorities.of(workshop),
                served.words(request)));
    }

    /** How the meeting was held, for whoever reports on it. */
    void process(Context request) throws StoreFailed {
        give(request, Attachment.CSV, "how-it-was-held.csv", workshop -> CsvFile.of(ProcessTable.of(
                ProcessRecord.of(workshop).lines(), served.words(request)), kind(request)));
    }

    /** What may be passed on to people who were not in the room. */
    void sharedCsv(Context request) throws StoreFailed {
        give(request, Attachment.CSV, "to-share.csv", workshop -> CsvFile.of(tableToShare(workshop), kind(request)));
    }

    void sharedXlsx(Context request) throws StoreFailed {
        give(request, Attachment.XLSX, "to-share.xlsx", workshop -> XlsxFile.of(tableToShare(workshop)));
    }

    void sharedJson(Context request) throws StoreFailed {
        give(request, JSON, "to-share.json", workshop -> SharedJson.of(SharedPriorities.of(workshop)));
    }

    /** What is held about the workshop, for whoever asks. */
    void held(Context request) throws StoreFailed {
        give(request, JSON, "held.json", workshop -> HeldJson.of(Held.of(workshop)));
    }

    /** As the address asks for; as usual when it does not. */
    static CsvKind kind(Context request) {
        return CsvKind.of(request.queryParam("parted"), request.queryParam("mark"));
    }

    private static Table tableToShare(Workshop workshop) {
        return SharedTable.of(SharedPriorities.of(workshop));
    }

    private void give(Context request, String type, String ending, Function<Workshop, byte[]> file)
            throws StoreFailed {
        Workshop workshop = gate.leading(request).room().snapshot().workshop();
        String name = GroupPriorities.of(workshop).fileName() + "." + ending;
        Attachment.answer(request, type, name, file.apply(workshop));
    }
}
