package org.evensay.view;

import java.util.List;
import java.util.Set;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.Question;

/**
 * New words that somebody proposes: before, after, and whether all authors who can be asked have said yes. Never who,
 * and never how many there are: by proposing to join this with that, one could find out what comes from one person.
 */
public record ProposalView(String id, List<IdeaView> before, String wording, boolean asksAuthors, boolean allSaidYes,
                           boolean asksAloud, boolean spokenYes, boolean stopped) {
    private static final int BROAD_FROM = 4;

    static ProposalView of(Proposal proposal, Question question) {
        List<IdeaView> before = proposal.ideas().stream().flatMap(id -> question.ideas().get(id).stream())
                .map(idea -> IdeaView.of(idea, question)).toList();
        Set<AuthorKey> asked = question.authorsAskedBy(proposal);
        return new ProposalView(proposal.id().value(), before, proposal.wording(), !asked.isEmpty(),
                proposal.yes().containsAll(asked), question.asksAloud(proposal), proposal.spokenYes(),
                proposal.stopped());
    }

    public boolean joins() {
        return before.size() > 1;
    }

    public boolean isBroad() {
        return before.size() >= BROAD_FROM;
    }
}
