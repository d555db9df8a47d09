package org.evensay.demo;

import java.util.List;
import org.evensay.view.BallotView;
import org.evensay.view.MyView;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AgreeRules;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.OfferIdea;
import org.evensay.workshop.command.PassTurn;
import org.evensay.workshop.command.SayYes;
import org.evensay.workshop.command.WriteIdea;

/**
 * A simulated person: sees only what a person at this seat sees, and does one thing at a time. Used by one thread.
 */
final class DemoPerson {
    private final Stage stage;
    private final Actor actor;
    private final DemoStory.Person story;
    private int written;

    DemoPerson(Stage stage, Actor actor, DemoStory.Person story) {
        this.stage = stage;
        this.actor = actor;
        this.story = story;
    }

    /** The next thing this person does in the room as it is; nothing when there is nothing to do. */
    void act(Moment at) {
        Workshop workshop = stage.workshop();
        MyView.of(workshop, actor).ifPresent(my -> {
            switch (workshop.step()) {
                case WELCOME -> agree(my);
                case SILENT -> write(my);
                case SHARING -> takeTurn(my);
                case DISCUSSION -> my.asked().forEach(one -> stage.ask(actor, new SayYes(new ProposalId(one.id()))));
                case VOTING -> my.ballot().filter(ballot -> !ballot.isIn())
                    .ifPresent(ballot -> vote(ballot, at));
                default -> { }
            }
        });
    }

    private void agree(MyView my) {
        if (!my.agreed()) {
            stage.ask(actor, new AgreeRules(true));
        }
    }

    private void write(MyView my) {
        if (written < story.thoughts().size()) {
            stage.ask(actor, new WriteIdea(story.thoughts().get(written)));
            written++;
        } else if (!my.finished()) {
            stage.ask(actor, new FinishWriting(true));
        }
    }

    private void takeTurn(MyView my) {
        if (my.myTurn()) {
            Command next = my.own().isEmpty()
                    ? new PassTurn(new SeatId(my.seat()))
                    : new OfferIdea(new IdeaId(my.own().get(0).id()));
            stage.ask(actor, next);
        }
    }

    private void vote(BallotView ballot, Moment at) {
        List<BallotView.Choice> chosen = story.ballot().isEmpty()
                ? at.shuffled(ballot.list()).stream().limit(ballot.choices()).toList()
                : story.ballot().stream().map(words -> named(words, ballot)).toList();
        List<IdeaId> choices = chosen.stream().map(choice -> new IdeaId(choice.id())).toList();
        stage.ask(actor, new CastBallot(new VoteId(ballot.vote()), choices, ballot.rev() + 1));
    }

    private static BallotView.Choice named(String words, BallotView ballot) {
        return ballot.list().stream().filter(choice -> choice.text().equals(words)).findFirst().orElseThrow();
    }
}
