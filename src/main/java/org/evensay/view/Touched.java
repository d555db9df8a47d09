package org.evensay.view;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Question;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * Whose own parts a change may alter, beside what all see. In a large room most changes are one person's: an idea that
 * nobody else may read yet, a ballot, a name, a turn. They are told apart here by what {@link MyView} and
 * {@link RoomForOne} are made of. After any other change it is everybody, so what is not thought of costs time and
 * never truth.
 */
public record Touched(boolean everybody, Set<SeatId> seats, Set<AuthorKey> authors, Set<BallotKey> voters) {
    public static final Touched EVERYBODY = new Touched(true, Set.of(), Set.of(), Set.of());

    public static Touched between(Workshop before, Workshop after) {
        Set<Idea> ideas = changed(before.question().ideas().byId(), after.question().ideas().byId());
        if (!isSameForAll(before, after) || ideas.stream().anyMatch(idea -> isSeenByAll(idea, after))) {
            return EVERYBODY;
        }
        return new Touched(false, seats(before, after),
                ideas.stream().flatMap(idea -> idea.author().stream()).collect(Collectors.toSet()),
                voters(before.question(), after.question()));
    }

    private static boolean isSameForAll(Workshop before, Workshop after) {
        return before.step() == after.step() && before.current() == after.current()
                && before.passes().equals(after.passes()) && before.door().tables() == after.door().tables()
                && before.leading().equals(after.leading())
                && before.care().helpLines().equals(after.care().helpLines())
                && before.showing().paused() == after.showing().paused()
                && earlier(before).equals(earlier(after)) && isSameForAll(before.question(), after.question());
    }

    private static List<Question> earlier(Workshop workshop) {
        return workshop.questions().subList(0, workshop.current());
    }

    private static boolean isSameForAll(Question before, Question after) {
        return before.salt().equals(after.salt()) && before.sharing().isAtOnce() == after.sharing().isAtOnce()
                && before.proposals().equals(after.proposals())
                && (after.proposals().isEmpty() || before.spotlight().equals(after.spotlight()))
                && before.lastVote().map(Vote::withoutBallots).equals(after.lastVote().map(Vote::withoutBallots));
    }

    /** Others choose among the room's ideas while they talk, are asked about some, and vote on them. */
    private static boolean isSeenByAll(Idea idea, Workshop workshop) {
        Question question = workshop.question();
        return !idea.isPrivate() && (workshop.step() == Step.DISCUSSION || !question.proposals().isEmpty()
                || question.openVote().isPresent());
    }

    private static Set<SeatId> seats(Workshop before, Workshop after) {
        Set<SeatId> seats = new HashSet<>(keysChanged(before.seats(), after.seats()));
        seats.addAll(keysChanged(before.care().calls(), after.care().calls()));
        if (!before.question().sharing().equals(after.question().sharing())) {
            Stream.of(before, after).flatMap(one -> one.question().sharing().rounds().whoseTurn().stream())
                    .forEach(seats::add);
        }
        return seats;
    }

    private static Set<BallotKey> voters(Question before, Question after) {
        return keysChanged(ballots(before), ballots(after));
    }

    private static Keyed<BallotKey, Vote.Cast> ballots(Question question) {
        return question.lastVote().map(Vote::ballots).orElse(Keyed.none());
    }

    /** As they were and as they are. */
    private static <K, V> Set<V> changed(Keyed<K, V> before, Keyed<K, V> after) {
        return keysChanged(before, after).stream()
                .flatMap(key -> Stream.concat(before.get(key).stream(), after.get(key).stream()))
                .collect(Collectors.toSet());
    }

    private static <K, V> Set<K> keysChanged(Keyed<K, V> before, Keyed<K, V> after) {
        return before == after ? Set.of() : Stream.concat(before.keys().stream(), after.keys().stream())
                .filter(key -> !Objects.equals(before.get(key), after.get(key))).collect(Collectors.toSet());
    }

    /** Whether it is the person's with this seat and these keys. */
    public boolean concerns(Optional<SeatId> seat, Optional<AuthorKey> author, Optional<BallotKey> voter) {
        return everybody || seat.filter(seats::contains).isPresent() || author.filter(authors::contains).isPresent()
                || voter.filter(voters::contains).isPresent();
    }
}
