package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Question;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * The facilitator types an idea that somebody says aloud. It names the seat whose turn it was meant for: the turn goes
 * on only when it still is theirs, so that an idea offered on a phone at the same moment costs nobody a turn. Either
 * way the idea is on the list.
 */
public record SayAloud(Optional<SeatId> whose, String text) implements Command {

    @Override
    public Action action() {
        return Action.SAY_ALOUD;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return Line.written(Limit.IDEA_CHARACTERS, text).orElseGet(() -> accepted(workshop.with(listed(workshop, at))));
    }

    private Question listed(Workshop workshop, Moment at) {
        Question question = workshop.question();
        Question longer = question.listing(Idea.unauthored(new IdeaId(at.newKey()), PlainText.of(text)));
        Sharing sharing = question.sharing();
        return whose.filter(sharing.rounds()::isTurnOf).isPresent()
                ? longer.with(sharing.with(sharing.rounds().afterAnOffer(workshop::isHere)))
                : longer;
    }
}
