package org.evensay.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Door;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/** For the facilitator: who can come in, who waits, and which links are in use. */
public record DoorView(boolean locked, boolean lobby, int most, int allowed, List<WaitingView> waiting,
                       List<LinkView> links) {

    public record WaitingView(String id, SeatName name) {
    }

    /**
     * {@code role} by its name; {@code recovered} links were had for the code on paper; {@code mine} is the link by
     * which the one who looks came.
     */
    public record LinkView(String id, String role, LocalDate lastUsed, boolean invitation, boolean paper,
                           boolean recovered, boolean mine) {
    }

    static DoorView of(Workshop workshop, Actor looking) {
        Door door = workshop.door();
        return new DoorView(door.locked(), door.lobby(), door.most(), door.allowed(),
                door.waiting().values().stream().sorted(Comparator.comparingInt(Seat::number))
                        .map(seat -> new WaitingView(seat.id().value(), SeatName.of(seat))).toList(),
                workshop.passes().values().stream().sorted(Comparator.comparing(pass -> pass.id().value()))
                        .map(pass -> link(pass, looking)).sorted(Comparator.comparing(LinkView::role)).toList());
    }

    private static LinkView link(Pass pass, Actor looking) {
        return new LinkView(pass.id().value(), pass.role().name(), pass.lastUsed(),
                pass.isInvitation(), pass.isOnPaper(), pass.recovered(),
                pass.secret().equals(looking.secret().hash()));
    }
}
