package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Plan;
import org.evensay.workshop.RecoveryCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.KeepRecoveryCode;

/** Begins a workshop, and hands out what it needs: the facilitator's link, the screen's, the way to join. */
final class Started {
    private final Served served;

    Started(Served served) {
        this.served = served;
    }

    /** What has to know of the workshop before its links are shown; it may be told more than once. */
    interface Knows {
        void of(Workshop begun) throws StoreFailed;
    }

    /**
     * The answer is why it could not be done, if it could not. A form that comes again leads to what it began, also
     * whoever never got the answer.
     */
    Optional<Decision.Refused> begin(Context request, Plan plan, Knows knows) throws StoreFailed {
        FormKeys keys = FormKeys.of(request, served.newKey());
        Secret facilitator = keys.secret();
        Decision decision = served.rooms().start(new WorkshopId(keys.id()), plan, Actor.facilitator(facilitator));
        if (decision instanceof Decision.Refused no) {
            return Optional.of(no);
        }
        Workshop begun = ((Decision.Accepted) decision).after();
        knows.of(begun);
        if (isHandedOut(begun)) {
            leadsBack(request, begun, facilitator);
            return Optional.empty();
        }
        return show(request, begun, facilitator).map(no -> new Decision.Refused(no.why(), no.numbers()));
    }

    private static boolean isHandedOut(Workshop begun) {
        return begun.passes().size() > 1;
    }

    private static void leadsBack(Context request, Workshop begun, Secret facilitator) {
        Gate.actor(begun, Role.FACILITATOR, facilitator)
                .ifPresent(leads -> Cookies.keepSecret(lead(begun), facilitator, request));
        request.redirect(lead(begun).path(), HttpStatus.SEE_OTHER);
    }

    private static Place lead(Workshop begun) {
        return new Place(begun.id(), Role.FACILITATOR);
    }

    private Optional<Answer.Refused> show(Context request, Workshop begun, Secret facilitator) throws StoreFailed {
        Secret screen = new Secret(served.newKey().get());
        RecoveryCode paper = RecoveryCode.drawn(served.clockwork().moment());
        Optional<Answer.Refused> refusal = handOut(begun, facilitator, screen, paper);
        if (refusal.isEmpty()) {
            page(request, begun, facilitator, screen, paper);
        }
        return refusal;
    }

    private Optional<Answer.Refused> handOut(Workshop begun, Secret facilitator, Secret screen, RecoveryCode paper)
            throws StoreFailed {
        Room room = served.rooms().with(begun.id()).orElseThrow();
        for (Command first : List.of(new IssuePass(screen.hash(), Role.SCREEN),
                new KeepRecoveryCode(paper.secret().hash()))) {
            Answer given = Asking.of(room, Actor.facilitator(facilitator), first, served.newKey()).join();
            if (given instanceof Answer.Refused no) {
                return Optional.of(no);
            }
        }
        return Optional.empty();
    }

    private void page(Context request, Workshop begun, Secret facilitator, Secret screen, RecoveryCode paper) {
        Place lead = lead(begun);
        Place wall = new Place(begun.id(), Role.SCREEN);
        Cookies.keepSecret(lead, facilitator, request);
        Html.answer(request, served.templates().render("page/started", Map.of(
                "words", served.words(request),
                "group", begun.group(),
                "facilitatorPath", lead.path(),
                "facilitatorLink", Links.secret(served.addresses(), lead, facilitator),
                "screenLink", Links.secret(served.addresses(), wall, screen),
                "recoveryCode", paper.spoken(),
                "invitation", served.invitation(begun.code()))));
    }
}
