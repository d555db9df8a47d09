package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;

/**
 * Who is in a room at other nodes, as these said last. A node that says nothing any more has gone, and its people with
 * it. Thread-safe.
 */
final class Elsewhere {
    static final Duration BELIEVED = Duration.ofSeconds(10);

    private record Said(People people, Instant at) {
    }

    private final Map<String, Said> byNode = new ConcurrentHashMap<>();
    /** Of nodes that have gone. */
    private final LastSigns lastSigns = new LastSigns();
    private final InstantSource clock;

    Elsewhere(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether anything is another by it. */
    boolean heard(String node, People people) {
        Said before = byNode.put(node, new Said(people, clock.instant()));
        return before == null ? !people.isNobody() : !before.people().equals(people);
    }

    /** Whether anybody has gone by it. When they last gave a sign is remembered. */
    boolean forgetTheSilent() {
        Instant since = clock.instant().minus(BELIEVED);
        Map<String, Said> silent = byNode.entrySet().stream().filter(node -> node.getValue().at().isBefore(since))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        silent.forEach(this::forget);
        return !silent.isEmpty();
    }

    /** Unless it has just said something. */
    private void forget(String node, Said last) {
        if (byNode.remove(node, last)) {
            remember(last);
        }
    }

    private void remember(Said last) {
        last.people().links().forEach(link -> lastSigns.sign(link, last.at()));
        last.people().lastSigns().forEach(lastSigns::sign);
    }

    Set<SeatId> seats() {
        return people().flatMap(people -> people.seats().stream()).collect(Collectors.toSet());
    }

    boolean has(SeatId seat) {
        return people().anyMatch(people -> people.seats().contains(seat));
    }

    boolean hasLineOf(SecretHash link) {
        return people().anyMatch(people -> people.links().contains(link));
    }

    Optional<Instant> lastSign(SecretHash link) {
        Stream<Instant> told = people().flatMap(people -> Optional.ofNullable(people.lastSigns().get(link)).stream());
        return Stream.concat(lastSigns.of(link).stream(), told).max(Comparator.naturalOrder());
    }

    boolean isNobody() {
        return people().allMatch(People::isNobody);
    }

    private Stream<People> people() {
        return byNode.values().stream().map(Said::people);
    }
}
