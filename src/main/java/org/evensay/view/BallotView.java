package org.evensay.view;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * An idea as it is voted on, and what it says in other languages. {@code mark}: the place, rating, dots or answer
     * that this person gave it; 0 for none.
     */
    public record Choice(String id, String letter, String text, List<Translated> translated, int mark) {

        /** On a ballot that nobody has filled in. */
        static Choice of(Vote.Listed idea, Question question) {
            return of(idea, question, 0);
        }

        static Choice of(Vote.Listed idea, Question question, int mark) {
            return new Choice(idea.id().value(), idea.letter().toString(), idea.text(), Translated.of(idea, question),
                    mark);
        }
    }

    static Optional<BallotView> of(Question question, Actor actor) {
        return question.openVote().flatMap(vote -> actor.ballotKey(vote).map(key -> of(vote, key, question)));
    }

    private static BallotView of(Vote vote, BallotKey key, Question question) {
        Optional<Vote.Cast> cast = vote.ballots().get(key);
        List<Ballot.Mark<IdeaId>> marks = cast.map(sent -> sent.ballot().marks()).orElse(List.of());
        Map<IdeaId, Integer> given = marks.stream().collect(Collectors.toMap(Ballot.Mark::idea, Ballot.Mark::number));
        List<Choice> list = drawn(key, vote.list()).map(idea ->
                Choice.of(idea, question, given.getOrDefault(idea.id(), 0))).toList();
        return new BallotView(vote.id().value(), vote.number(), vote.method(), list, marks.stream()
                .map(mark -> new Ballot.Mark<>(mark.idea().value(), mark.number())).toList(),
                cast.map(Vote.Cast::rev).orElse(0L), cast.isPresent(), vote.amongTied());
    }

    private static Stream<Vote.Listed> drawn(BallotKey key, List<Vote.Listed> list) {
        Map<Vote.Listed, UUID> lots = new IdentityHashMap<>();
        list.forEach(idea -> lots.put(idea, lot(key, idea.id())));
        return list.stream().sorted(Comparator.comparing(lots::get));
    }

    /** A fixed draw for this person and idea: a hash spreads like chance and needs no state. */
    private static UUID lot(BallotKey key, IdeaId idea) {
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
}
