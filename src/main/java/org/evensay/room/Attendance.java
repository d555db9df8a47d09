package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Device;
import org.evensay.workshop.Pass;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/**
 * What a room knows of who is in it beyond what is kept: whose line is open, since when whoever leads has had none, and
 * from which seat the ballots of the open vote came. Of the latter only those that came in at this node. Thread-safe.
 */
final class Attendance {
    private final Presence presence;
    private final InstantSource clock;
    private final Others others;
    private final Instant since;
    private volatile BallotsSeen ballotsSeen = BallotsSeen.NONE;

    /** {@code goneOnBefore}: its people are on their way back here, unless there are other nodes to which they go. */
    Attendance(InstantSource clock, Others others, boolean goneOnBefore) {
        this.presence = new Presence(clock, goneOnBefore && others.areNone());
        this.clock = clock;
        this.others = others;
        this.since = clock.instant();
    }

    Presence presence() {
        return presence;
    }

    Here in(Workshop workshop) {
        return new Here(presence.seats(), leaderGoneSince(workshop), knowsWhoVoted(workshop));
    }

    Devices devices(List<Actor> askedBy) {
        return new Devices(presence, ballotsSeen, askedBy);
    }

    void seeBallotsOf(Collection<Actor> people, Workshop workshop) {
        ballotsSeen = ballotsSeen.with(workshop.question().openVote(), people);
    }

    /** What is known of the device of somebody who goes on without it. */
    Device deviceOf(SeatId seat, Workshop workshop) {
        return devices(List.of()).of(seat, workshop);
    }

    private boolean knowsWhoVoted(Workshop workshop) {
        return workshop.question().openVote().map(open -> ballotsSeen.isWhole(open)
                || ballotsSeen.with(Optional.of(open), presence.actors()).isWhole(open)).orElse(true);
    }

    /** How long whoever leads has given no sign; empty while a line of theirs is open. */
    Optional<Duration> leaderGoneFor(Workshop workshop) {
        Instant now = clock.instant();
        return leaderGoneSince(workshop).map(since -> Duration.between(since, now));
    }

    /**
     * Whoever leads and has a seat is here as well while the page of their seat is open. Where nobody leads, they have
     * always been gone: whoever helps need not wait.
     */
    private Optional<Instant> leaderGoneSince(Workshop workshop) {
        Optional<Pass> leader = workshop.leader();
        return leader.isEmpty() ? Optional.of(Instant.EPOCH)
                : leader.filter(pass -> !isSeatOpen(pass, workshop)).map(Pass::secret).flatMap(presence::goneSince);
    }

    /**
     * Whether somebody is here on the page of a part alone, without the page of their seat, or is or may be at another
     * node, which does not say under which keys its people write: then nobody can tell which ideas are theirs.
     */
    boolean hasSomebodyBesideTheirSeat(Workshop workshop) {
        return presence.hasOthersElsewhere() || others.mayBeUnheard(Duration.between(since, clock.instant()))
                || workshop.passes().values().stream()
                .anyMatch(pass -> workshop.seatNumbered(pass.seat()).isPresent()
                        && presence.goneSince(pass.secret()).isEmpty() && !isSeatOpen(pass, workshop));
    }

    private boolean isSeatOpen(Pass pass, Workshop workshop) {
        return workshop.seatNumbered(pass.seat()).filter(seat -> presence.isHere(seat.id())).isPresent();
    }
}
