package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Command;
import org.evensay.workshop.Limit;
import org.evensay.workshop.RecoveryCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.command.ChangeCode;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.KeepRecoveryCode;

/** What the facilitator hands out while the room is open: a link for a screen, an invitation to lead, a new code
 * for people, a recovery code for paper. */
final class LinkPages {
    private final Served served;
    private final Gate gate;

    LinkPages(Served served, Gate gate) {
        this.served = served;
        this.gate = gate;
    }

    void screen(Context request) throws StoreFailed {
        Secret secret = new Secret(served.newKey().get());
        Gate.Visitor lead = gate.leading(request);
        ask(request, lead, new IssuePass(secret.hash(), Role.SCREEN), () -> screenGiven(request, lead, secret));
    }

    private void screenGiven(Context request, Gate.Visitor lead, Secret secret) {
        Place wall = new Place(lead.place().room(), Role.SCREEN);
        if (request.formParam("here") != null) {
            Cookies.keepSecret(wall, secret, request);
            request.redirect(wall.path(), HttpStatus.SEE_OTHER);
        } else {
            show(request, lead, wall, secret, words(request).say("started.screen"),
                    words(request).say("started.screen-help"));
        }
    }

    void invitation(Context request) throws StoreFailed {
        Secret secret = new Secret(served.newKey().get());
        Gate.Visitor lead = gate.leading(request);
        Optional<Role> role = Role.shared(request.formParam("role"));
        if (role.isEmpty() || role.get() == Role.FACILITATOR) {
            throw new BadRequestResponse();
        }
        Place page = new Place(lead.place().room(), role.get().page());
        ask(request, lead, new IssuePass(secret.hash(), role.get()),
                () -> show(request, lead, page, secret, words(request).say("links.invite-title." + role.get()),
                        words(request).say("links.invite-help", Limit.INVITATION_MINUTES.most())));
    }

    void recoveryCode(Context request) throws StoreFailed {
        RecoveryCode paper = RecoveryCode.drawn(served.clockwork().moment());
        Gate.Visitor lead = gate.leading(request);
        ask(request, lead, new KeepRecoveryCode(paper.secret().hash()),
                () -> Html.answer(request, served.templates().render("page/recovery", Map.of("words", words(request),
                        "back", lead.place().path(), "code", paper.spoken()))));
    }

    /**
     * Takes the link off this browser, as after a workshop on a borrowed laptop; it still opens the room elsewhere. The
     * form that began the room cannot be sent again either.
     */
    void forget(Context request) throws StoreFailed {
        Cookies.forgetTheDoor(request);
        Cookies.forget(gate.at(Role.FACILITATOR, request).place(), request);
        request.redirect("/", HttpStatus.SEE_OTHER);
    }

    void newCode(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        ask(request, lead, new ChangeCode(served.rooms().freeCode()),
                () -> request.redirect(lead.place().path(), HttpStatus.SEE_OTHER));
    }

    private void ask(Context request, Gate.Visitor lead, Command command, Runnable done) {
        Asking.then(request, Asking.of(lead.room(), lead.actor(), command, served.newKey()), done,
                no -> Message.saying(request.status(HttpStatus.UNPROCESSABLE_CONTENT), served,
                        Sentences.why(no, words(request))));
    }

    private void show(Context request, Gate.Visitor lead, Place to, Secret secret, String title, String help) {
        new LinkPage(title, help, lead.place().path(), words(request).say("screen-link.back"))
                .answer(request, served, words(request), Links.secret(served.addresses(), to, secret));
    }

    private Words words(Context request) {
        return served.words(request);
    }
}
