package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
import org.evensay.view.BallotSheet;
import org.evensay.view.Translated;
import org.evensay.workshop.Action;
import org.evensay.workshop.Digits;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Papers;
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
    private final WifiOfRooms wifi;

    PrintPages(Served served, Gate gate, WifiOfRooms wifi) {
        this.served = served;
        this.gate = gate;
        this.wifi = wifi;
    }

    void show(Context request) throws StoreFailed {
        Gate.Visitor typist = typist(request);
        Workshop workshop = typist.room().snapshot().workshop();
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
        Papers papers = Papers.of(workshop.question());
        values.put("belongs", papers);
        values.put("papers", IntStream.range(papers.first(), papers.first() + copies)
                .mapToObj(number -> numbered(typist, number)).toList());
        values.put("invitation", Invitation.to(workshop.code(),
                new WayIn(served.ways().now(), wifi.of(workshop.id()))));
        Html.answer(request, served.templates().render("page/print", values));
    }

    /** Whoever may type in papers may print them. */
    private Gate.Visitor typist(Context request) throws StoreFailed {
        return gate.admit(request).filter(visitor -> Action.ENTER_CHOICES.isFor(visitor.actor().role()))
                .orElseThrow(ForbiddenResponse::new);
    }

    private NumberedPaper numbered(Gate.Visitor typist, int number) {
        return new NumberedPaper(number, QrCode.of(served.addresses().forPhones() + path(typist, number)));
    }

    private static String path(Gate.Visitor typist, int number) {
        return "/room/" + typist.place().room().value() + "/paper/" + number;
    }

    /** One for each person on paper, and some that may go wrong. */
    private static int copies(Context request, Workshop workshop) {
        int usual = SPARE + workshop.seats().count(Seat::isOnPaper);
        return Optional.ofNullable(request.queryParam("copies")).map(Digits::plain)
                .filter(text -> text.matches("[0-9]{1,3}")).map(Integer::parseInt).filter(number -> number > 0)
                .map(number -> Math.min(number, Limit.SHEETS_AT_ONCE.most())).orElse(usual);
    }

    /** Where the square on a ballot leads. Whose page it goes on to is for them to say: this page knows nobody. */
    void paper(Context request) {
        Slip paper = Slip.ofPaper(request.pathParam("number")).orElseThrow(NotFoundResponse::new);
        if (!request.pathParam("room").matches("[0-9a-f]{32}")) {
            throw new NotFoundResponse();
        }
        Html.answer(request, served.templates().render("page/paper-slip", Map.of("words", served.words(request),
                "room", request.pathParam("room"), "number", paper.word(), "belongs", Papers.holding(paper.number()))));
    }
}
