package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.time.Instant;
import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The facilitator takes the room to another step. It says from which step, so that two taps, or two facilitators,
 * move the room once.
 */
public record MoveOn(Step from, Step to) implements Command {

    @Override
    public Action action() {
        return Action.MOVE_ON;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (workshop.step() != from) {
            return refused(Rejection.ALREADY_MOVED);
        }
        int unread = workshop.question().openVote().map(open -> open.slips().waiting()).orElse(0);
        if (unread > 0) {
            return refused(Rejection.SLIPS_WAIT, unread);
        }
        return Moves.refusal(workshop, to).map(Decision::refused).orElseGet(() -> accepted(moved(workshop, at)));
    }

    private Workshop moved(Workshop workshop, Moment at) {
        Workshop rested = workshop.withEverySeat(seat -> seat.needsTime(false));
        Workshop left = from == Step.VOTING ? leavingTheVote(rested) : rested;
        return switch (to) {
            case WELCOME, REVIEW -> left.at(to, at.now());
            case SILENT -> writing(left, at.now());
            case SHARING -> sharing(left, at.now());
            case DISCUSSION -> talking(left, at);
            case VOTING -> left.at(to, at.now()).with(Polls.opened(left.question(), at));
            case RESULTS -> left.at(to, at.now()).with(left.question().revealing(shownBefore(workshop.question())));
            case CLOSED -> Farewell.from(left.with(withHandedIn(left, at)), at.now());
        };
    }

    /** What was handed in was meant for the list: it is not left behind. */
    private static Question withHandedIn(Workshop left, Moment at) {
        return ShowHandedIn.shown(left, left.question(), at);
    }

    /** After a vote on shared places the room has seen it all; otherwise nothing yet. */
    private static int shownBefore(Question question) {
        return question.openVote().filter(Vote::amongTied).isPresent()
                ? question.decidingVote().orElseThrow().list().size() : 0;
    }

    private Workshop leavingTheVote(Workshop workshop) {
        Question question = workshop.question();
        return workshop.with(to == Step.DISCUSSION ? question.withoutLastVote() : Polls.closed(question));
    }

    private Workshop writing(Workshop workshop, Instant now) {
        return nextQuestion(workshop.at(to, now));
    }

    /** From a result. The time until now was that of the question before, and so was who was away. */
    private Workshop nextQuestion(Workshop workshop) {
        return from == Step.RESULTS ? workshop.onQuestion(workshop.current() + 1)
                .withEverySeat(seat -> seat.finished(false).away(false)) : workshop;
    }

    private Workshop talking(Workshop workshop, Moment at) {
        Workshop next = nextQuestion(workshop.at(to, at.now()));
        return next.with(withHandedIn(next, at).spotlighting(Optional.empty()));
    }

    private Workshop sharing(Workshop workshop, Instant now) {
        return from == Step.SILENT ? Turns.shownOrder(workshop).at(to, now) : workshop.at(to, now);
    }
}
