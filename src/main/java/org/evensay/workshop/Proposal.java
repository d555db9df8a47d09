package org.evensay.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody proposes new words for one idea, or to join several. It needs a yes from every author of the ideas,
 * asked privately, and stops at one objection from anybody. {@code place} counts the proposals of the question.
 * {@code spokenYes}: the facilitator has heard the yes of those whose ideas were said aloud.
 */
public record Proposal(ProposalId id, int place, List<IdeaId> ideas, String wording,
                       Set<AuthorKey> yes, boolean spokenYes, boolean stopped) {

    public static Proposal made(ProposalId id, int place, List<IdeaId> ideas, String wording) {
        return new Proposal(id, place, List.copyOf(ideas), wording, Set.of(), false, false);
    }

    public boolean joins() {
        return ideas.size() > 1;
    }

    public Proposal withYesOf(AuthorKey author) {
        Set<AuthorKey> more = new HashSet<>(yes);
        more.add(author);
        return new Proposal(id, place, ideas, wording, Set.copyOf(more), spokenYes, stopped);
    }

    public Proposal withSpokenYes() {
        return new Proposal(id, place, ideas, wording, yes, true, stopped);
    }

    public Proposal stop() {
        return new Proposal(id, place, ideas, wording, yes, spokenYes, true);
    }

    public boolean touches(IdeaId idea) {
        return ideas.contains(idea);
    }
}
