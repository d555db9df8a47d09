package org.evensay.view;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evensay.workshop.Actor;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * One person's ballot: the list in an order of their own, because the order shown changes what people choose, and
 * what they have sent so far. The order comes from the ballot key, so it stays the same for the person all through
 * the vote and nobody else can work it out.
 */
public record BallotView(String vote, int number, int choices, List<Choice> list, List<String> cast, long rev,
                         boolean isIn) {

    public record Choice(String id, String letter, String text) {
    }

    static Optional<BallotView> of(Question question, Actor actor) {
        return question.openVote().flatMap(vote -> actor.ballotKey(vote).map(key -> of(vote, key)));
    }

    private static BallotView of(Vote vote, BallotKey key) {
        Optional<Vote.Cast> cast = vote.ballots().get(key);
        List<Choice> list = vote.list().stream().sorted(Comparator.comparing(idea -> drawn(key, idea.id())))
                .map(idea -> new Choice(idea.id().value(), idea.letter().toString(), idea.text())).toList();
        List<String> chosen = cast.map(sent -> sent.ballot().choices().stream().map(IdeaId::value).toList())
                .orElse(List.of());
        return new BallotView(vote.id().value(), vote.number(), vote.method().choices(), list, chosen,
                cast.map(Vote.Cast::rev).orElse(0L), cast.isPresent());
    }

    /** A fixed draw for this person and idea: a hash spreads like chance and needs no state. */
    private static UUID drawn(BallotKey key, IdeaId idea) {
        return UUID.nameUUIDFromBytes((key.value() + idea.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** The place this person gave an idea, counting from 1; 0 for none. */
    public int placeOf(String idea) {
        return cast.indexOf(idea) + 1;
    }
}
