package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import java.util.List;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * A person goes for good: the seat is gone, what they shared stays with the group, what they had not shared goes with
 * them, and so does their ballot in a vote that is still open: one person has one ballot, also after coming back.
 */
public record LeaveSeat() implements Command {

    @Override
    public Action action() {
        return Action.LEAVE_SEAT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        SeatId seat = by.seat().orElseThrow();
        Workshop left = workshop.withQuestions(
                workshop.questions().stream().map(question -> withoutPrivateIdeasOf(by, question)).toList());
        Question question = withoutBallotOf(by, left.question());
        Sharing sharing = question.sharing();
        Question goingOn = question.with(sharing.with(sharing.rounds().leftBy(seat, workshop::isHere)));
        return accepted(left.with(goingOn).withSeats(workshop.seats().without(seat)));
    }

    private static Question withoutBallotOf(Actor leaver, Question question) {
        return question.openVote()
                .flatMap(vote -> leaver.ballotKey(vote).map(key -> question.withLast(vote.without(key))))
                .orElse(question);
    }

    private static Question withoutPrivateIdeasOf(Actor leaver, Question question) {
        Question left = question;
        for (Idea idea : leaver.authorKey(question).map(question::ownListOf).orElse(List.of())) {
            left = left.without(idea.id());
        }
        return left;
    }
}
