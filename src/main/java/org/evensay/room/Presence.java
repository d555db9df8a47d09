package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.view.Touched;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Question;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has a line to the room at this moment, at this node or at another that shares its store, and when the others last
 * gave a sign. It is never stored.
 * Thread-safe.
 */
public final class Presence {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    /** Somebody without scripts reads, writes and sends, and asks for nothing meanwhile. */
    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    /** Of these, the pages of who leads or helps: they are few, and told of everybody who comes and goes. */
    private final Set<Connection> leading = ConcurrentHashMap.newKeySet();
    private final LastSigns lastSigns = new LastSigns();
    private final Map<SeatId, Instant> lastAsked = new ConcurrentHashMap<>();
    private final AtomicLong moves = new AtomicLong();
    private final Elsewhere elsewhere;
    private final InstantSource clock;
    private final Instant since;
    private final boolean comingBack;

    Presence(InstantSource clock, boolean comingBack) {
        this.comingBack = comingBack;
        this.elsewhere = new Elsewhere(clock);
        this.clock = clock;
        this.since = clock.instant();
    }

    public void came(Connection connection) {
        connections.add(connection);
        if (connection.actor().leadsOrHelps()) {
            leading.add(connection);
        }
        tell(connection, Touched.EVERYBODY);
        moved();
    }

    public void went(Connection connection) {
        leading.remove(connection);
        if (connections.remove(connection)) {
            sign(connection.actor(), clock.instant().minus(connection.silentFor()));
            connection.actor().seat().ifPresent(lastAsked::remove);
            moved();
        }
    }

    /** A browser without a socket shows that it is there by asking, for its page or for something in the room. */
    public void asked(Actor by) {
        Instant now = clock.instant();
        if (by.role().isByLink()) {
            sign(by, now);
            moved();
        } else {
            by.seat().filter(seat -> lastAsked.put(seat, now) == null).ifPresent(seat -> moved());
        }
    }

    /** Whoever has asked for nothing for a while and has no line is here no more. Somebody has to call this. */
    void forgetTheQuiet() {
        Instant since = clock.instant().minus(A_WHILE);
        if (lastAsked.values().removeIf(asked -> !asked.isAfter(since))) {
            moved();
        }
    }

    private void moved() {
        moves.incrementAndGet();
        tellFacilitators();
    }

    /** Rises whenever somebody comes or goes at this node. */
    long moves() {
        return moves.get();
    }

    /** Who is here at this node. */
    People people() {
        Set<SecretHash> links = connections.stream().map(Connection::actor).filter(actor -> actor.role().isByLink())
                .map(actor -> actor.secret().hash()).collect(Collectors.toSet());
        return new People(seatsHere(), links, lastSigns.all());
    }

    /** Another node says who is there. */
    void heard(String node, People people) {
        if (elsewhere.heard(node, people)) {
            tellFacilitators();
        }
    }

    void forgetSilentNodes() {
        if (elsewhere.forgetTheSilent()) {
            tellFacilitators();
        }
    }

    boolean hasOthersElsewhere() {
        return !elsewhere.isNobody();
    }

    private void sign(Actor by, Instant when) {
        if (by.role().isByLink()) {
            lastSigns.sign(by.secret().hash(), when);
        }
    }

    /**
     * Since when the holder of this link has given no sign; empty while a line of theirs is open. Every page of who
     * leads or helps asks this for each change, so the secrets of seats, which are many, are not hashed for it.
     */
    Optional<Instant> goneSince(SecretHash link) {
        boolean open = connections.stream().map(Connection::actor).filter(actor -> actor.role().isByLink())
                .anyMatch(actor -> actor.secret().hash().equals(link));
        return open || elsewhere.hasLineOf(link) ? Optional.empty()
                : Stream.of(Optional.of(lastSigns.of(link).orElse(since)), elsewhere.lastSign(link))
                        .flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The seats with at least one line open, at whichever node, and those that have asked for something lately. */
    public Set<SeatId> seats() {
        Set<SeatId> seats = seatsHere();
        seats.addAll(elsewhere.seats());
        return seats;
    }

    private Set<SeatId> seatsHere() {
        Set<SeatId> here = new HashSet<>(lastAsked.keySet());
        connections.forEach(line -> line.actor().seat().ifPresent(here::add));
        return here;
    }

    boolean isHere(SeatId seat) {
        return elsewhere.has(seat)
                || connections.stream().anyMatch(line -> line.actor().seat().equals(Optional.of(seat)));
    }

    /** The secret with which this seat's line came, while it is open. */
    Optional<Secret> secretOf(SeatId seat) {
        return connections.stream().map(Connection::actor).filter(actor -> actor.seat().equals(Optional.of(seat)))
                .map(Actor::secret).findFirst();
    }

    /** Who is connected, once for each line. */
    List<Actor> actors() {
        return connections.stream().map(Connection::actor).toList();
    }

    /** The keys under which those who are connected have written, or would write, on a question. */
    public Set<AuthorKey> authorsOf(Question question) {
        return connections.stream().flatMap(line -> line.actor().authorKey(question).stream())
                .collect(Collectors.toSet());
    }

    /** Whether people were in the room before this house came to know it: they are on their way back. */
    public boolean isComingBack() {
        return comingBack;
    }

    public boolean isEmpty() {
        return connections.isEmpty();
    }

    void tellAll(Touched change) {
        connections.forEach(line -> tell(line, change));
    }

    /** Only the page of who leads or helps says who is or was here, so only theirs changes. */
    private void tellFacilitators() {
        leading.forEach(line -> tell(line, Touched.EVERYBODY));
    }

    /** One broken line must not keep the news from the others. */
    private static void tell(Connection line, Touched change) {
        try {
            line.roomChanged(change);
        } catch (RuntimeException | Error lineIsBroken) {
            LOG.warn("a line could not be told of a change", lineIsBroken);
        }
    }
}
