package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
import org.evensay.view.BallotSheet;
import org.evensay.view.Translated;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Slip;
import org.evensay.workshop.Workshop;

/**
 * Sheets for people without a device, as pages that a browser prints: it has the letters of every language, and shows
 * first what will come out.
 */
final class PrintPages {
    private static final int SPARE = 2;
    private static final List<String> SHEETS = List.of("ballots", "cards", "join");

    private final Served served;
    private final Gate gate;

    PrintPages(Served served, Gate gate) {
        this.served = served;
        this.gate = gate;
    }

    void show(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        Workshop workshop = lead.room().snapshot().workshop();
        String sheet = request.pathParam("sheet");
        if (!SHEETS.contains(sheet) || workshop.isClosed()) {
            throw new NotFoundResponse();
        }
        int copies = copies(request, workshop);
        Map<String, Object> values = new HashMap<>();
        values.put("words", served.words(request));
        values.put("sheet", sheet);
        values.put("copies", copies);
        values.put("group", workshop.group());
        values.put("question", workshop.question().wording());
        values.put("translated", Translated.of(workshop.question().translations()));
        values.put("ballot", BallotSheet.of(workshop));
        values.put("papers", IntStream.rangeClosed(1, copies).mapToObj(number -> numbered(lead, number)).toList());
        values.put("invitation", served.invitation(workshop.code()));
        Html.answer(request, served.templates().render("page/print", values));
    }

    private NumberedPaper numbered(Gate.Visitor lead, int number) {
        return new NumberedPaper(number, QrCode.of(served.addresses().forPhones() + path(lead, number)));
    }

    private static String path(Gate.Visitor lead, int number) {
        return "/room/" + lead.place().room().value() + "/paper/" + number;
    }

    /** One for each person on paper, and some that may go wrong. */
    private static int copies(Context request, Workshop workshop) {
        int usual = SPARE + workshop.seats().count(Seat::isOnPaper);
        return Optional.ofNullable(request.queryParam("copies")).filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt).filter(number -> number > 0)
                .map(number -> Math.min(number, Limit.SHEETS_AT_ONCE.most())).orElse(usual);
    }

    /** Where the square on a ballot leads. Whose page it goes on to is for them to say: this page knows nobody. */
    void paper(Context request) {
        String number = Slip.ofPaper(request.pathParam("number")).map(Slip::word).orElseThrow(NotFoundResponse::new);
        if (!request.pathParam("room").matches("[0-9a-f]{32}")) {
            throw new NotFoundResponse();
        }
        Html.answer(request, served.templates().render("page/paper-slip", Map.of("words", served.words(request),
                "room", request.pathParam("room"), "number", number)));
    }
}
