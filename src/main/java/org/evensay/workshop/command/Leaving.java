package org.evensay.workshop.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Device;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Question;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** What goes when a person goes. Whose ideas and ballot are whose, only the holder of the seat's secret can show. */
final class Leaving {
    private Leaving() {
    }

    /** The seat, and its place in the turns. Whoever leads or helps from it goes on with that, without a seat. */
    static Workshop from(Workshop workshop, SeatId seat) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        return workshop.with(question.with(sharing.with(sharing.rounds().leftBy(seat, workshop::isHere))))
                .withSeats(workshop.seats().without(seat)).with(workshop.care().without(seat))
                .withPasses(withoutSeat(number(seat, workshop), workshop.passes()))
                .with(standing(number(seat, workshop), withoutOfferTo(seat, workshop.leading())));
    }

    private static int number(SeatId seat, Workshop workshop) {
        return workshop.seats().get(seat).orElseThrow().number();
    }

    private static Keyed<SecretHash, Pass> withoutSeat(int number, Keyed<SecretHash, Pass> passes) {
        Keyed<SecretHash, Pass> left = passes;
        for (Pass pass : passes.values()) {
            left = pass.seat() == number ? left.with(pass.secret(), pass.of(Leading.WITHOUT_A_SEAT)) : left;
        }
        return left;
    }

    /** The turn that goes on counts for no seat from then on, as it counted for this one from sitting down. */
    private static Leading standing(int number, Leading leading) {
        return leading.holder() == number ? leading.seated(Leading.WITHOUT_A_SEAT) : leading;
    }

    /** Nobody waits for an answer that can come no more. */
    static Leading withoutOfferTo(SeatId seat, Leading leading) {
        return leading.offer().flatMap(Leading.Offer::seat).equals(Optional.of(seat))
                ? leading.withoutOffer() : leading;
    }

    /** As much as the room can tell of what goes with a device, while its person stays and can still be asked. */
    static Workshop layingAside(Device device, SeatId seat, Workshop workshop) {
        return device.line().map(secret -> withoutUnshared(Actor.participant(seat, secret), workshop))
                .orElseGet(() -> withoutBallotFrom(device, workshop));
    }

    /** As much of what is private to a device as the room can tell. */
    static Workshop without(Device device, SeatId seat, Workshop workshop) {
        return device.line().map(secret -> withoutWhatIsPrivateTo(Actor.participant(seat, secret), workshop))
                .orElseGet(() -> withoutBallotFrom(device, workshop));
    }

    private static Workshop withoutBallotFrom(Device device, Workshop workshop) {
        return workshop.question().openVote().flatMap(open -> device.ballot().map(open::without))
                .map(left -> workshop.with(workshop.question().withLast(left))).orElse(workshop);
    }

    /** What was shared stays, and nobody can be asked about it any more. */
    static Workshop withoutWhatIsPrivateTo(Actor leaver, Workshop workshop) {
        return withoutUnshared(leaver, workshop.withQuestions(
                workshop.questions().stream().map(question -> leftByItsAuthor(leaver, question)).toList()));
    }

    /** Unshared ideas, and the ballot in a vote that is still open. */
    private static Workshop withoutUnshared(Actor author, Workshop workshop) {
        Workshop left = workshop.withQuestions(
                workshop.questions().stream().map(question -> withoutPrivateIdeasOf(author, question)).toList());
        return left.with(withoutBallotOf(author, left.question()));
    }

    /** Shared ideas too, except those that were joined into others, which belong to several people. */
    static Workshop withoutSharedIdeasOf(Actor leaver, Workshop workshop) {
        return workshop.withQuestions(
                workshop.questions().stream().map(question -> withoutListedIdeasOf(leaver, question)).toList());
    }

    private static Question withoutBallotOf(Actor leaver, Question question) {
        return question.openVote()
                .flatMap(vote -> leaver.ballotKey(vote).map(key -> question.withLast(vote.without(key))))
                .orElse(question);
    }

    private static Question withoutPrivateIdeasOf(Actor author, Question question) {
        Question left = question;
        for (Idea idea : written(author, question, Idea::isPrivate)) {
            left = left.without(idea.id());
        }
        return left;
    }

    private static Question leftByItsAuthor(Actor leaver, Question question) {
        Question left = question;
        for (Idea idea : written(leaver, question, idea -> !idea.isPrivate())) {
            left = left.with(idea.leftByItsAuthor());
        }
        return left;
    }

    private static Question withoutListedIdeasOf(Actor leaver, Question question) {
        Question left = question;
        for (Idea idea : written(leaver, question, idea -> idea.isListed() || idea.isHidden())) {
            left = left.withdrawing(idea.id());
        }
        return left;
    }

    private static List<Idea> written(Actor author, Question question, Predicate<Idea> which) {
        return author.authorKey(question).map(question::writtenBy).orElse(Stream.empty()).filter(which).toList();
    }
}
