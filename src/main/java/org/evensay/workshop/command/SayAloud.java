package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

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
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * The facilitator types an idea that somebody says aloud. While the rounds run it is the idea of the person whose turn
 * it is.
 */
public record SayAloud(String text) implements Command {

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
        return sharing.isRunningInRounds()
                ? longer.with(sharing.with(sharing.rounds().afterAnOffer(workshop::isHere)))
                : longer;
    }
}
