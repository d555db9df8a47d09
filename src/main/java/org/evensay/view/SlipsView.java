package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.voting.Ballot;
import org.evensay.voting.Way;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Slip;
import org.evensay.workshop.Slips;
import org.evensay.workshop.SlipsLeft;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * Typing in the ballots of people without a device, for whoever leads or writes down: the list by its letters, as it
 * stands on paper; what was typed and waits to be read back; and of those that count, their numbers only. {@code left}:
 * how many can still be typed in.
 */
public record SlipsView(String vote, Way way, List<BallotView.Choice> list, List<Typed> waiting, List<String> counted,
                        int left) {

    /**
     * {@code slip}: the number of the paper, {@code s1} for a spoken one. {@code lines}: what it says, best first where
     * ideas are in order, else as they are listed.
     */
    public record Typed(String slip, boolean spoken, int number, List<Said> lines) {
    }

    /** What a ballot says of one idea: its place, rating, dots or answer as a number. */
    public record Said(BallotView.Choice idea, int mark) {
    }

    /** While a vote is open and somebody is there who can't vote on a device. */
    static Optional<SlipsView> of(Workshop workshop) {
        return workshop.step() == Step.VOTING
                ? workshop.question().openVote().filter(vote -> SlipsLeft.most(workshop, vote) > 0 || vote.isTypedIn())
                        .map(vote -> of(workshop, vote))
                : Optional.empty();
    }

    private static SlipsView of(Workshop workshop, Vote vote) {
        Map<Slip, Slips.Entered> entered = vote.slips().entered().asMap();
        return new SlipsView(vote.id().value(), vote.method(), vote.list().stream()
                .map(idea -> BallotView.Choice.of(idea, workshop.question())).toList(),
                inOrder(entered).filter(slip -> !entered.get(slip).readBack())
                        .map(slip -> typed(workshop.question(), vote, slip, entered.get(slip).ballot())).toList(),
                inOrder(entered).filter(vote.slips()::isCounted).map(Slip::word).toList(),
                Math.max(0, SlipsLeft.most(workshop, vote) - entered.size()));
    }

    private static Stream<Slip> inOrder(Map<Slip, Slips.Entered> entered) {
        return entered.keySet().stream().sorted(Comparator.comparing(Slip::spoken).thenComparing(Slip::number));
    }

    private static Typed typed(Question question, Vote vote, Slip slip, Ballot<IdeaId> ballot) {
        Stream<Ballot.Mark<IdeaId>> marks = vote.method().rule().isRanking() ? ballot.marks().stream()
                : ballot.marks().stream().sorted(Comparator.comparing(mark -> vote.ideas().indexOf(mark.idea())));
        return new Typed(slip.word(), slip.spoken(), slip.number(),
                marks.map(mark -> said(question, vote, mark)).toList());
    }

    private static Said said(Question question, Vote vote, Ballot.Mark<IdeaId> mark) {
        Vote.Listed idea = vote.list().stream().filter(each -> each.id().equals(mark.idea())).findFirst().orElseThrow();
        return new Said(BallotView.Choice.of(idea, question), mark.number());
    }
}
