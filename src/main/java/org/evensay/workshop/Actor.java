package org.evensay.workshop;

import java.util.Optional;

/** Who asks for something, as the gate found it from the connection's cookie. */
public record Actor(Role role, Optional<SeatId> seat, Secret secret) {

    public static Actor newcomer(Secret secret) {
        return new Actor(Role.NEWCOMER, Optional.empty(), secret);
    }

    public static Actor waiting(SeatId seat, Secret secret) {
        return new Actor(Role.WAITING, Optional.of(seat), secret);
    }

    public static Actor participant(SeatId seat, Secret secret) {
        return new Actor(Role.PARTICIPANT, Optional.of(seat), secret);
    }

    public static Actor facilitator(Secret secret) {
        return new Actor(Role.FACILITATOR, Optional.empty(), secret);
    }

    /** Who comes by this link. */
    public static Actor by(Pass pass, Secret secret) {
        return new Actor(pass.role(), Optional.empty(), secret);
    }

    public static Actor screen(Secret secret) {
        return new Actor(Role.SCREEN, Optional.empty(), secret);
    }

    /** Leads, or helps to: acts for others in the room when they say so. */
    public boolean leadsOrHelps() {
        return role.page() == Role.FACILITATOR;
    }

    /** The key this actor's ideas on the question carry; empty for those without a seat and once the salt is gone. */
    public Optional<AuthorKey> authorKey(Question question) {
        return seat.flatMap(mine -> question.salt()).map(secret::keyUnder).map(AuthorKey::new);
    }

    /** The key this actor's ballot in the vote carries; empty for those without a seat and once the vote is closed. */
    public Optional<BallotKey> ballotKey(Vote vote) {
        return seat.flatMap(mine -> vote.salt()).map(secret::keyUnder).map(BallotKey::new);
    }
}
