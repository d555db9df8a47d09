package org.evensay.workshop.command;

import java.util.Map;
import java.util.Optional;
import org.evensay.voting.Marks;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.Workshop;

/**
 * A person hands in a number for each idea, where the group rates, lays dots or answers; ideas that are left out get no
 * mark. It can be changed until the vote closes.
 */
public record MarkBallot(VoteId vote, Map<IdeaId, Integer> marks, long rev) implements Command {

    @Override
    public Action action() {
        return Action.MARK_BALLOT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return new BallotBox(workshop, by).cast(vote, rev, open -> refusal(marks, open),
                () -> new Marks<>(marks));
    }

    /** What is wrong with these marks in this vote, whoever hands them in. */
    static Optional<Decision> refusal(Map<IdeaId, Integer> marks, Vote open) {
        if (open.method().rule().isRanking()) {
            return BallotBox.no(Rejection.ANOTHER_WAY);
        }
        if (!open.ideas().containsAll(marks.keySet())) {
            return BallotBox.no(Rejection.CHOICE_NOT_ON_LIST);
        }
        return open.method().rule() == VotingRule.DOTS
                ? tooManyDots(marks, open.method()) : badMark(marks, open.method().rule());
    }

    private static Optional<Decision> badMark(Map<IdeaId, Integer> marks, VotingRule rule) {
        return marks.values().stream().allMatch(rule::allows)
                ? Optional.empty() : BallotBox.no(Rejection.NO_SUCH_MARK, rule.lowest(), rule.highest());
    }

    private static Optional<Decision> tooManyDots(Map<IdeaId, Integer> marks, Way way) {
        if (marks.values().stream().anyMatch(dots -> dots < 1)) {
            return BallotBox.no(Rejection.NO_SUCH_MARK, 1, way.mostForAnIdea());
        }
        if (marks.values().stream().anyMatch(dots -> dots > way.mostForAnIdea())) {
            return BallotBox.no(Rejection.DOTS_ON_ONE_IDEA, way.mostForAnIdea());
        }
        return way.dots().allow(new Marks<>(marks))
                ? Optional.empty() : BallotBox.no(Rejection.TOO_MANY_DOTS, way.choices());
    }
}
