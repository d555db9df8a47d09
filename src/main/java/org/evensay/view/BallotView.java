package org.evensay.view;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evensay.voting.Ballot;
import org.evensay.voting.Way;
import org.evensay.workshop.Actor;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * One person's ballot: the list in an order of their own, because the order shown changes what people choose, and
 * what they have sent so far. The order comes from the ballot key, so it stays the same for the person all through
 * the vote and nobody else can work it out. {@code cast}: ideas with what was said of each, places in their order.
 */
public record BallotView(String vote, int number, Way way, List<Choice> list, List<Ballot.Mark<String>> cast, long rev,
                         boolean isIn, boolean amongTied) {

    /** An idea as it is voted on, and what it says in other languages. */
    public record Choice(String id, String letter, String text, List<Translated> translated) {

        static Choice of(Vote.Listed idea, Question question) {
            return new Choice(idea.id().value(), idea.letter().toString(), idea.text(), Translated.of(idea, question));
        }
    }

    static Optional<BallotView> of(Question question, Actor actor) {
        return question.openVote().flatMap(vote -> actor.ballotKey(vote).map(key -> of(vote, key, question)));
    }

    private static BallotView of(Vote vote, BallotKey key, Question question) {
        Optional<Vote.Cast> cast = vote.ballots().get(key);
        List<Choice> list = vote.list().stream().sorted(Comparator.comparing(idea -> drawn(key, idea.id())))
                .map(idea -> Choice.of(idea, question)).toList();
        List<Ballot.Mark<String>> marks = cast.map(sent -> sent.ballot().marks()).orElse(List.of()).stream()
                .map(mark -> new Ballot.Mark<>(mark.idea().value(), mark.number())).toList();
        return new BallotView(vote.id().value(), vote.number(), vote.method(), list, marks,
                cast.map(Vote.Cast::rev).orElse(0L), cast.isPresent(), vote.amongTied());
    }

    /** A fixed draw for this person and idea: a hash spreads like chance and needs no state. */
    private static UUID drawn(BallotKey key, IdeaId idea) {
        return UUID.nameUUIDFromBytes((key.value() + idea.value()).getBytes(StandardCharsets.UTF_8));
    }

    public int choices() {
        return way.choices();
    }

    /** The ideas that were sent, as the page's script reads them: {@code id,id} or {@code id=4,id=2}. */
    public String castAsText() {
        return cast.stream().map(mark -> way.rule().isRanking() ? mark.idea() : mark.idea() + "=" + mark.number())
                .collect(Collectors.joining(","));
    }

    /** The place, rating, dots or answer that this person gave an idea; 0 for none. */
    public int markOf(String idea) {
        Map<String, Integer> marks = cast.stream().collect(Collectors.toMap(Ballot.Mark::idea, Ballot.Mark::number));
        return marks.getOrDefault(idea, 0);
    }
}
