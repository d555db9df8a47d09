package org.evensay.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.CountSlip;
import org.evensay.workshop.command.DropSlip;
import org.evensay.workshop.command.EnterChoices;
import org.evensay.workshop.command.EnterMarks;
import org.evensay.workshop.command.MarkBallot;
import org.evensay.workshop.command.PlanVote;
import org.evensay.workshop.command.Reveal;
import org.evensay.workshop.command.SettleTie;

/** What a crowd does about votes. */
record CrowdAtTheVote(Meeting meeting, Random chance, CrowdsNames named) {

    Command command(Action action) {
        return switch (action) {
            case PLAN_VOTE -> new PlanVote(rule(), number(), chance.nextBoolean(), chance.nextBoolean(), number());
            case CAST_BALLOT -> new CastBallot(named.vote(), named.ideas(4), chance.nextInt(8));
            case MARK_BALLOT -> new MarkBallot(named.vote(), marks(), chance.nextInt(8));
            case ENTER_CHOICES -> new EnterChoices(named.vote(), slipIfAny(), named.ideas(4));
            case ENTER_MARKS -> new EnterMarks(named.vote(), slipIfAny(), marks());
            case COUNT_SLIP -> new CountSlip(named.vote(), slip());
            case DROP_SLIP -> new DropSlip(named.vote(), slip());
            case REVEAL -> new Reveal(chance.nextInt(12) - 2);
            case SETTLE_TIE -> new SettleTie(chance.nextInt(5));
            default -> throw new IllegalArgumentException(action.word());
        };
    }

    /** Mostly the one that was planned, or no way would be gone to its end. */
    private VotingRule rule() {
        return chance.nextInt(3) > 0
                ? meeting.question().plan().rule() : named.oneOf(List.of(VotingRule.values()));
    }

    private OptionalInt number() {
        return chance.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(chance.nextInt(23) - 1);
    }

    private Optional<Slip> slipIfAny() {
        return chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(slip());
    }

    /** Mostly one that was typed in, so that some are read back. */
    private Slip slip() {
        return named.known(meeting.question().openVote().map(vote -> List.copyOf(vote.slips().entered().keys()))
                .orElse(List.of()), new Slip(chance.nextInt(4) == 0, 1 + chance.nextInt(5)));
    }

    private Map<IdeaId, Integer> marks() {
        Map<IdeaId, Integer> marks = new HashMap<>();
        named.ideas(4).forEach(idea -> marks.put(idea, chance.nextInt(12) == 0 ? chance.nextInt(12) - 1 : 1));
        return marks;
    }
}
