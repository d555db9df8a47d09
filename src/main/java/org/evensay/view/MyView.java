package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Care;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.Question;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Workshop;

/**
 * What one person alone may see: their own list, whether it is their turn, what they are asked in private, their
 * ballot, what the scribe has written down for them, the table where they sit, whether they share a device.
 * It is made for the actor of a connection and goes to nobody else. {@code question}: the id of the one that is asked.
 */
public record MyView(String seat, String question, SeatName name, boolean agreed, boolean finished,
                     boolean needsTime, boolean away, boolean myTurn, List<MyIdea> own, List<MyIdea> shared,
                     List<ProposalView> asked, List<ProposalView> open, Optional<BallotView> ballot,
                     Optional<Care.Call> call, Optional<Role> asksToBe, List<Role> parts, Optional<String> said,
                     OptionalInt table, boolean sharesADevice) {

    /** {@code question} is the place of the one it answers, from 1. */
    public record MyIdea(String id, int question, String letter, String text, boolean handedIn, boolean hidden) {
    }

    /** Empty when the actor has no seat in the room (any more). */
    public static Optional<MyView> of(Workshop workshop, Actor actor) {
        return workshop.seatOf(actor).map(seat -> of(workshop, actor, seat));
    }

    private static MyView of(Workshop workshop, Actor actor, Seat seat) {
        Question question = workshop.question();
        Optional<AuthorKey> author = actor.authorKey(question);
        return new MyView(seat.id().value(), question.id().value(), SeatName.of(seat), seat.agreed(), seat.finished(),
                seat.needsTime(), seat.away(), isTurnOf(seat.id(), question.sharing()), own(question, author),
                shared(workshop, actor),
                proposals(question, proposal -> awaits(question, proposal, author)),
                proposals(question, proposal -> true), BallotView.of(question, actor),
                workshop.care().calls().get(seat.id()), asksToBe(workshop, seat), parts(workshop, seat),
                question.sharing().said().filter(words -> isTurnOf(seat.id(), question.sharing())),
                workshop.door().tableOf(seat),
                seat.sitting() == Sitting.SHARED_DEVICE);
    }

    /** The part that the person leading has asked this person to take. */
    private static Optional<Role> asksToBe(Workshop workshop, Seat seat) {
        return workshop.leading().waiting().filter(offer -> offer.seat().equals(Optional.of(seat.id())))
                .map(Leading.Offer::role);
    }

    /** What else this person is in the room, on pages of their own. */
    private static List<Role> parts(Workshop workshop, Seat seat) {
        return workshop.passes().values().stream().filter(pass -> pass.open() && pass.seat() == seat.number())
                .map(Pass::role).distinct().sorted().toList();
    }

    private static boolean isTurnOf(SeatId seat, Sharing sharing) {
        return sharing.isRunningInRounds() && sharing.rounds().isTurnOf(seat);
    }

    private static List<MyIdea> own(Question question, Optional<AuthorKey> author) {
        return author.map(question::ownListOf).orElse(List.of()).stream()
                .map(idea -> mine(idea, question)).toList();
    }

    /** Of all questions: until the workshop closes, everybody can take their own words back. */
    private static List<MyIdea> shared(Workshop workshop, Actor actor) {
        return workshop.questions().stream().flatMap(question -> actor.authorKey(question).stream()
                .flatMap(question::writtenBy).filter(idea -> !idea.isPrivate())
                .sorted(Comparator.comparing(idea -> idea.letter().orElseThrow()))
                .map(idea -> mine(idea, question))).toList();
    }

    private static MyIdea mine(Idea idea, Question question) {
        return new MyIdea(idea.id().value(), question.place() + 1, idea.letter().map(Object::toString).orElse(""),
                idea.text(), idea.standing() == Idea.Standing.HANDED_IN, idea.isHidden());
    }

    private static boolean awaits(Question question, Proposal proposal, Optional<AuthorKey> author) {
        return author.filter(question.authorsAskedBy(proposal)::contains)
                .filter(mine -> !proposal.yes().contains(mine)).isPresent();
    }

    private static List<ProposalView> proposals(Question question, Predicate<Proposal> wanted) {
        return question.proposals().values().stream().filter(proposal -> !proposal.stopped()).filter(wanted)
                .sorted(Comparator.comparingInt(Proposal::place))
                .map(proposal -> ProposalView.of(proposal, question)).toList();
    }
}
