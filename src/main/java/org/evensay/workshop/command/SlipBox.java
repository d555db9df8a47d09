package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evensay.voting.Ballot;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Papers;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Slip;
import org.evensay.workshop.Slips;
import org.evensay.workshop.SlipsLeft;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/**
 * Takes the ballots of people without a device, typed in by somebody else: each paper once, and never more than there
 * are people without one. Typing in a paper again before it counts puts right what was typed.
 */
record SlipBox(Workshop workshop, VoteId vote) {

    /** {@code refusal} looks at what the ballot says; the ballot is made only when there is none. */
    Decision enter(Optional<Slip> named, Function<Vote, Optional<Decision>> refusal, Supplier<Ballot<IdeaId>> ballot) {
        return inTheVote(open -> {
            Slip slip = named.orElseGet(open.slips()::nextSpoken);
            return refusal.apply(open).or(() -> ofAnotherVote(slip)).or(() -> notFree(open, slip)).orElseGet(() ->
                    with(open, open.slips().with(slip, new Slips.Entered(ballot.get(), false))));
        });
    }

    Decision count(Slip slip) {
        return typedIn(slip, (open, typed) -> with(open, open.slips().with(slip,
                new Slips.Entered(typed.ballot(), true))));
    }

    Decision drop(Slip slip) {
        return typedIn(slip, (open, typed) -> with(open, open.slips().without(slip)));
    }

    private Decision typedIn(Slip slip, BiFunction<Vote, Slips.Entered, Decision> then) {
        return inTheVote(open -> open.slips().entered().get(slip).map(typed -> then.apply(open, typed))
                .orElseGet(() -> refused(Rejection.SLIP_UNKNOWN)));
    }

    private Decision inTheVote(Function<Vote, Decision> then) {
        return workshop.question().openVote(vote).map(then)
                .orElseGet(() -> refused(Rejection.VOTE_UNKNOWN));
    }

    /** The numbers on paper say to which vote it belongs. */
    private Optional<Decision> ofAnotherVote(Slip slip) {
        Papers these = Papers.of(workshop.question());
        Papers its = Papers.holding(slip.number());
        return slip.spoken() || its.equals(these) ? Optional.empty()
                : BallotBox.no(Rejection.SLIP_OF_ANOTHER_VOTE, slip.number(), its.question(), its.vote(),
                        these.first(), these.last());
    }

    private Optional<Decision> notFree(Vote open, Slip slip) {
        if (open.slips().isCounted(slip)) {
            return BallotBox.no(Rejection.SLIP_COUNTED, slip.number());
        }
        int most = SlipsLeft.most(workshop, open);
        boolean more = !open.slips().entered().has(slip) && open.slips().entered().size() >= most;
        return more ? BallotBox.no(Rejection.NO_SLIP_LEFT, most) : Optional.empty();
    }

    private Decision with(Vote open, Slips slips) {
        return accepted(workshop.with(workshop.question().withLast(open.with(slips))));
    }
}
