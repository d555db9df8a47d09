package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/**
 * The group votes again, only on the ideas that share a place in the result. The result stays; the vote puts those
 * ideas in order inside their place.
 */
public record SettleTie(int place) implements Command {

    @Override
    public Action action() {
        return Action.SETTLE_TIE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        List<IdeaId> tied = question.decidingVote().map(vote -> vote.sharing(place)).orElse(List.of());
        if (tied.size() < 2) {
            return refused(Rejection.NOBODY_SHARES);
        }
        if (question.votesAmongTied().size() >= Limit.VOTES_ON_SHARED_PLACES.most()) {
            return refused(Rejection.ENOUGH_VOTES, Limit.VOTES_ON_SHARED_PLACES.most());
        }
        return accepted(workshop.at(Step.VOTING, at.now())
                .with(Polls.openedAmong(question, tied, at)));
    }
}
