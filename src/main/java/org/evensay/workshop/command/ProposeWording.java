package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
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
import org.evensay.workshop.Proposal;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/**
 * Somebody proposes new words for an idea, or to join several under new words. An author who proposes has said yes; it
 * is shown to everybody all the same, because anybody may object.
 */
public record ProposeWording(List<IdeaId> ideas, String wording) implements Command {

    @Override
    public Action action() {
        return Action.PROPOSE_WORDING;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        List<IdeaId> touched = ideas.stream().distinct().toList();
        return refusal(question, touched)
                .or(() -> Line.written(Limit.IDEA_CHARACTERS, wording))
                .orElseGet(() -> accepted(workshop.with(
                        question.with(proposed(question, touched, by, at)))));
    }

    private Proposal proposed(Question question, List<IdeaId> touched, Actor by, Moment at) {
        int last = question.proposals().values().stream().mapToInt(Proposal::place).max().orElse(0);
        Proposal proposal = Proposal.made(new ProposalId(at.newKey()), last + 1, touched, PlainText.of(wording));
        return by.authorKey(question).filter(question.authorsAskedBy(proposal)::contains)
                .map(proposal::withYesOf).orElse(proposal);
    }

    private Optional<Decision> refusal(Question question, List<IdeaId> touched) {
        boolean known = !touched.isEmpty() && touched.stream()
                .allMatch(id -> question.ideas().get(id).filter(Idea::isListed).isPresent());
        if (!known) {
            return Optional.of(refused(Rejection.IDEA_UNKNOWN));
        }
        if (Limit.IDEAS_JOINED_AT_ONCE.isOver(touched.size())) {
            return Optional.of(refused(Rejection.TOO_MANY_JOINED, Limit.IDEAS_JOINED_AT_ONCE.most()));
        }
        if (Limit.PROPOSALS_OPEN_A_QUESTION.isOver(question.proposals().size() + 1)) {
            return Optional.of(refused(Rejection.TOO_MANY_PROPOSALS, Limit.PROPOSALS_OPEN_A_QUESTION.most()));
        }
        return changesNothing(question, touched)
                ? Optional.of(refused(Rejection.PROPOSAL_SAME_WORDS))
                : Optional.empty();
    }

    private boolean changesNothing(Question question, List<IdeaId> touched) {
        return touched.size() == 1
                && question.ideas().get(touched.get(0)).orElseThrow().text().equals(PlainText.of(wording));
    }
}
