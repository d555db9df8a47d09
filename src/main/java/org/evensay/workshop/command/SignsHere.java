package org.evensay.workshop.command;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Workshop;

/** The signs by which people on shared devices are known, in the room and at its door. */
final class SignsHere {
    private SignsHere() {
    }

    static Set<Sign> in(Workshop workshop) {
        return Stream.concat(workshop.seats().values().stream(), workshop.door().waiting().values().stream())
                .map(Seat::sign).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
