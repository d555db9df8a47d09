package org.evensay.inquiry.coding;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.Moment;

/** The theme is given to no further idea, or can be given again. Ideas that have it keep it. */
public record RetireTheme(ThemeId id, boolean retired) implements TeamCommand<Theming> {
    @Override
    public TeamAction action() {
        return TeamAction.RETIRE_THEME;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        return theming.codebook().theme(id).isEmpty() ? Decided.refused(Refusal.THEME_UNKNOWN)
                : Decided.accepted(theming.with(theming.codebook().retiring(id, retired)));
    }
}
