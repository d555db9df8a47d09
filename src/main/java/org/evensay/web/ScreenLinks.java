package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.IssuePass;

/** Another link for a screen, for the facilitator who needs one: opened here, or shown to carry to another computer. */
final class ScreenLinks {
    private final Served served;
    private final Gate gate;

    ScreenLinks(Served served, Gate gate) {
        this.served = served;
        this.gate = gate;
    }

    void make(Context request) throws StoreFailed {
        Place lead = new Place(new WorkshopId(request.pathParam("room")), Role.FACILITATOR);
        Optional<Gate.Visitor> visitor = gate.admit(lead, Cookies.secretAt(lead, request));
        if (visitor.isEmpty()) {
            request.status(HttpStatus.FORBIDDEN).result("");
            return;
        }
        Secret secret = new Secret(served.newKey().get());
        IssuePass pass = new IssuePass(secret.hash(), Role.SCREEN);
        request.future(() -> Asking.of(visitor.get().room(), visitor.get().actor(), pass, served.newKey())
                .thenAccept(answer -> give(request, lead, secret, answer)));
    }

    private void give(Context request, Place lead, Secret secret, Answer answer) {
        if (answer instanceof Answer.Refused no) {
            String sentence = Sentences.why(no.why(), no.numbers(), served.words(request));
            Html.answer(request.status(HttpStatus.UNPROCESSABLE_CONTENT), served.templates().render("page/message",
                    Map.of("words", served.words(request), "sentence", sentence)));
            return;
        }
        Place wall = new Place(lead.room(), Role.SCREEN);
        if (request.formParam("here") != null) {
            Cookies.keepSecret(wall, secret, request);
            request.redirect(wall.path(), HttpStatus.SEE_OTHER);
        } else {
            Html.answer(request, served.templates().render("page/screen-link", Map.of(
                    "words", served.words(request), "back", lead.path(),
                    "link", Links.secret(served.addresses(), wall, secret))));
        }
    }
}
