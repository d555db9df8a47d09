package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.RecoveryCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.command.Recover;

/**
 * A facilitator whose device is gone leads again from any other, by the code on their paper. Wrong ones count like
 * wrong join codes; a right one always opens, because nobody can guess so many signs.
 */
final class RecoverPage {
    private final Served served;
    private final WrongCodes wrongCodes;
    private final FirstPages firstPages;

    RecoverPage(Served served, WrongCodes wrongCodes, FirstPages firstPages) {
        this.served = served;
        this.wrongCodes = wrongCodes;
        this.firstPages = firstPages;
    }

    void recover(Context request) throws StoreFailed {
        String typed = Optional.ofNullable(request.formParam("recovery-code")).orElse("");
        Optional<Secret> paper = RecoveryCode.typed(typed).map(RecoveryCode::secret);
        Optional<Room> room = paper.isPresent() ? served.rooms().with(paper.get().hash()) : Optional.empty();
        if (room.isEmpty()) {
            refuse(request);
            return;
        }
        Secret own = new Secret(served.newKey().get());
        request.future(() -> Asking.of(room.get(), Actor.newcomer(paper.get()), new Recover(own.hash()),
                served.newKey()).thenAccept(answer -> answered(request, room.get(), own, answer)));
    }

    private void answered(Context request, Room room, Secret own, Answer answer) {
        if (answer instanceof Answer.Done) {
            Place lead = new Place(room.snapshot().workshop().id(), Role.FACILITATOR);
            Cookies.keepSecret(lead, own, request);
            request.redirect(lead.path(), HttpStatus.SEE_OTHER);
        } else {
            firstPages.noSuchRecoveryCode(request);
        }
    }

    private void refuse(Context request) {
        wrongCodes.count(Caller.of(request).neighbourhood());
        SameTime.answer(request, () -> firstPages.noSuchRecoveryCode(request));
    }
}
