package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import org.evensay.workshop.Care;
import org.evensay.workshop.Workshop;

/** A quiet call, for those who lead: who it is and what they need. Nobody else's view holds it but their own. */
public record CallView(String seat, SeatName name, Care.Wish wish, boolean seen) {

    /** Those that nobody has seen come first, then by seat: no order of time is kept. */
    public static List<CallView> of(Workshop workshop) {
        return workshop.seatsAsJoined().stream()
                .flatMap(seat -> workshop.care().calls().get(seat.id()).stream()
                        .map(call -> new CallView(seat.id().value(), SeatName.of(seat), call.wish(), call.seen())))
                .sorted(Comparator.comparing(CallView::seen)).toList();
    }
}
