package org.evensay.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.RecoveryCode;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.command.Recover;

/**
 * A facilitator whose device is gone leads again from any other, by the code on their paper. Wrong ones count like
 * wrong join codes; a right one always opens, because nobody can guess so many signs. While the house is too full for
 * one more room, it says so.
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
        if (paper.isEmpty()) {
            misread(request, typed);
        } else if (room.isEmpty() && served.store().linkedBy(paper.get().hash()).isPresent()) {
            firstPages.recoverAgain(request, typed, served.words(request).say("refused.BUSY"));
        } else if (room.isEmpty()) {
            unknown(request);
        } else {
            lead(request, room.get(), paper.get());
        }
    }

    private void lead(Context request, Room room, Secret paper) {
        Secret own = new Secret(served.newKey().get());
        Place lead = new Place(room.snapshot().workshop().id(), Role.FACILITATOR);
        Asking.then(request, Asking.of(room, Actor.newcomer(paper), new Recover(own.hash()),
                served.newKey()), () -> RoomPages.comeIn(request, lead, own), no -> refused(request, no));
    }

    /** What is no recovery code at all tells a guesser nothing that is not public, so it is no guess. */
    private void misread(Context request, String typed) {
        firstPages.recoverAgain(request, typed, served.words(request).say("recover.misread"));
    }

    /** Never made, replaced by a newer one, of a workshop that is erased: answered alike, and counted. */
    private void unknown(Context request) {
        wrongCodes.count(Caller.of(request).neighbourhood());
        SameTime.answer(request, () -> notFound(request));
    }

    private void notFound(Context request) {
        firstPages.recoverAgain(request, "", served.words(request).say("recover.unknown"));
    }

    /** The code was right, unless a new one was made in this very moment. */
    private void refused(Context request, Answer.Refused no) {
        if (no.why() == Rejection.LINK_ENDED) {
            notFound(request);
        } else {
            firstPages.recoverAgain(request, "", Sentences.why(no, served.words(request)));
        }
    }
}
