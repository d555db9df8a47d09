package org.evensay.view;

import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Workshop;

/** What somebody who waits to be let in sees of themselves: their sign, when others wait for their device. */
public final class LobbyView {
    private LobbyView() {
    }

    public static Optional<SeatName> sharing(Workshop workshop, Actor waiting) {
        return workshop.waitingHolding(waiting.secret().hash())
                .filter(seat -> seat.sitting() == Sitting.SHARED_DEVICE).map(SeatName::of);
    }
}
