package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
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
        Decision decision = served.rooms().start(new WorkshopId(keys.id()), plan, Actor.facilitator(keys.own()));
        if (decision instanceof Decision.Refused no) {
            return Optional.of(no);
        }
        Workshop begun = ((Decision.Accepted) decision).after();
        knows.of(begun);
        RecoveryCode paper = RecoveryCode.of(keys.secret("paper"));
        if (hasItsFirstLinkOnly(begun) && isHandedOut(begun, keys, paper)) {
            page(request, begun, keys, paper);
        } else {
            leadsBack(request, begun, keys.own());
        }
        return Optional.empty();
    }

    /** Later ones may be another's by now, or on paper in somebody's pocket. */
    private static boolean hasItsFirstLinkOnly(Workshop begun) {
        return begun.passes().size() == 1;
    }

    /** Two of the same form that come at once hand out the same. If it fails: the page to lead has links too. */
    private boolean isHandedOut(Workshop begun, FormKeys keys, RecoveryCode paper) throws StoreFailed {
        Optional<Room> room = served.rooms().with(begun.id());
        return room.isPresent() && Stream.of(new IssuePass(keys.secret("screen").hash(), Role.SCREEN),
                new KeepRecoveryCode(paper.secret().hash())).allMatch(first ->
                Asking.of(room.get(), Actor.facilitator(keys.own()), first, served.newKey()).join()
                        instanceof Answer.Done);
    }

    private static void leadsBack(Context request, Workshop begun, Secret own) {
        Place lead = new Place(begun.id(), Role.FACILITATOR);
        Gate.actor(begun, Role.FACILITATOR, own).filter(actor -> actor.role() == Role.FACILITATOR)
                .ifPresent(leads -> Cookies.keepSecret(lead, own, request));
        request.redirect(lead.path(), HttpStatus.SEE_OTHER);
    }

    private void page(Context request, Workshop begun, FormKeys keys, RecoveryCode paper) {
        Place lead = new Place(begun.id(), Role.FACILITATOR);
        Place wall = new Place(begun.id(), Role.SCREEN);
        Cookies.keepSecret(lead, keys.own(), request);
        Html.answer(request, served.templates().render("page/started", Map.of(
                "words", served.words(request),
                "group", begun.group(),
                "facilitatorPath", lead.path(),
                "facilitatorLink", Links.secret(served.addresses(), lead, keys.own()),
                "screenLink", Links.secret(served.addresses(), wall, keys.secret("screen")),
                "recoveryCode", paper.spoken(),
                "invitation", served.invitation(begun.code()))));
    }
}
