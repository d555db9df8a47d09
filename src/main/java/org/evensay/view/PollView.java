package org.evensay.view;

import java.util.Optional;
import org.evensay.voting.Turnout;
import org.evensay.voting.Way;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/** An open vote as everybody may know it: how it is held, and about how many ballots are in. */
public record PollView(int number, Way way, int ideas, boolean amongTied, Turnout turnout) {

    static Optional<PollView> of(Workshop workshop) {
        return workshop.step() == Step.VOTING
                ? workshop.question().openVote().map(vote -> of(vote, workshop.seats().size()))
                : Optional.empty();
    }

    private static PollView of(Vote vote, int people) {
        return new PollView(vote.number(), vote.method(), vote.list().size(), vote.amongTied(),
                Turnout.of(vote.ballotsIn(), people));
    }
}
