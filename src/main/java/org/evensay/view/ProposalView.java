package org.evensay.view;

import java.util.List;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.Question;

/** New words that somebody proposes: before, after, and how many of the authors have said yes (never who). */
public record ProposalView(String id, List<IdeaView> before, String wording, int yes, int asked, boolean asksAloud,
                           boolean spokenYes, boolean stopped) {
    private static final int BROAD_FROM = 4;

    static ProposalView of(Proposal proposal, Question question) {
        List<IdeaView> before = proposal.ideas().stream().flatMap(id -> question.ideas().get(id).stream())
                .map(idea -> IdeaView.of(idea, question)).toList();
        return new ProposalView(proposal.id().value(), before, proposal.wording(), proposal.yes().size(),
                question.authorsAskedBy(proposal).size(), question.asksAloud(proposal), proposal.spokenYes(),
                proposal.stopped());
    }

    public boolean joins() {
        return before.size() > 1;
    }

    public boolean isBroad() {
        return before.size() >= BROAD_FROM;
    }
}
