package org.evensay.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AgreeRules;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.HandIn;
import org.evensay.workshop.command.MarkBallot;
import org.evensay.workshop.command.OfferIdea;
import org.evensay.workshop.command.WriteIdea;

/** People with a seat who do what the step is for, so that there are ideas to lose and ballots to count. */
final class Keen {
    private final List<Secret> people;
    private final Random chance;
    private final Map<Secret, Long> revs = new HashMap<>();

    Keen(List<Secret> people, Random chance) {
        this.people = people;
        this.chance = chance;
    }

    /** What somebody wants to do. */
    record Wish(Actor by, Command command) {
    }

    /** Empty when nobody has a seat, or the step is for others. */
    Optional<Wish> asks(Workshop now) {
        List<Actor> seated = people.stream().flatMap(secret -> now.seatHolding(secret.hash()).stream()
                .map(seat -> Actor.participant(seat.id(), secret))).toList();
        return seated.isEmpty() ? Optional.empty() : asks(now, seated.get(chance.nextInt(seated.size())));
    }

    private Optional<Wish> asks(Workshop now, Actor by) {
        Question question = now.question();
        return (switch (now.step()) {
            case WELCOME -> Optional.<Command>of(new AgreeRules(chance.nextBoolean()));
            case SILENT -> Optional.<Command>of(chance.nextInt(5) > 0
                    ? new WriteIdea("idea " + chance.nextInt(1_000)) : new FinishWriting(chance.nextBoolean()));
            case SHARING -> own(question, by).map(idea -> question.sharing().isAtOnce()
                    ? new HandIn(idea, true) : new OfferIdea(idea));
            case VOTING -> question.openVote().map(vote -> ballot(vote, by.secret()));
            default -> Optional.<Command>empty();
        }).map(command -> new Wish(by, command));
    }

    private Optional<IdeaId> own(Question question, Actor by) {
        AuthorKey key = by.authorKey(question).orElseThrow();
        return question.ownListOf(key).stream().map(Idea::id).findFirst();
    }

    /** Mostly the next one, now and then one that was overtaken. */
    private Command ballot(Vote vote, Secret by) {
        long rev = revs.merge(by, 1L, Long::sum) - (chance.nextInt(6) == 0 ? 2 : 0);
        List<IdeaId> chosen = new ArrayList<>(vote.ideas());
        Collections.shuffle(chosen, chance);
        List<IdeaId> some = chosen.subList(0, chance.nextInt(Math.min(chosen.size(), vote.method().choices()) + 1));
        return vote.method().rule().isRanking() ? new CastBallot(vote.id(), List.copyOf(some), rev)
                : new MarkBallot(vote.id(), some.stream().collect(Collectors.toMap(idea -> idea, idea -> 1)), rev);
    }
}
