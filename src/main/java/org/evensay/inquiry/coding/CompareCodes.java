package org.evensay.inquiry.coding;

import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.Moment;

/**
 * The codes of these ideas are laid side by side, for all to see. It takes two people who have each coded them all.
 * What was compared before stays so; new ideas need both again.
 *
 * @param together the ideas that have left their groups in answer to one question
 */
public record CompareCodes(Set<IdeaRef> together) implements TeamCommand<Theming> {
    @Override
    public TeamAction action() {
        return TeamAction.COMPARE_CODES;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        Set<IdeaRef> open = together.stream().filter(idea -> !theming.compared().contains(idea))
                .collect(Collectors.toSet());
        if (open.isEmpty() && !together.isEmpty()) {
            return Decided.refused(Refusal.COMPARED_ALREADY);
        }
        return theming.canBeCompared(open) ? Decided.accepted(theming.comparing(open))
                : Decided.refused(Refusal.NOT_BOTH_YET);
    }
}
