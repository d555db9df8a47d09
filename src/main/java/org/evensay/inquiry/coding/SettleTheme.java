package org.evensay.inquiry.coding;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.Moment;

/** What counts for an idea, once those who coded it have talked. What each gave stays beside it. */
public record SettleTheme(GiveThemes.Given counts) implements TeamCommand<Theming> {
    @Override
    public TeamAction action() {
        return TeamAction.SETTLE_THEME;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        if (!theming.compared().contains(counts.idea())) {
            return Decided.refused(Refusal.NOT_BOTH_YET);
        }
        return counts.unknownTheme(theming).orElseGet(() -> Decided.accepted(
                theming.settling(counts.idea(), counts.in(theming))));
    }
}
