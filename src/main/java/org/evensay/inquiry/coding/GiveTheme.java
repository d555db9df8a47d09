package org.evensay.inquiry.coding;

import java.util.Optional;
import java.util.Set;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.Moment;

/**
 * A member gives an idea its themes, on their own; it can be changed until the two are compared.
 *
 * @param visible the ideas that have left their groups: no other can be coded
 */
public record GiveTheme(Set<IdeaRef> visible, IdeaRef idea, Optional<ThemeId> main, Set<ThemeId> tags)
        implements TeamCommand<Theming> {
    @Override
    public TeamAction action() {
        return TeamAction.GIVE_THEME;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        return refusal(theming).orElseGet(() -> Decided.accepted(
                theming.giving(idea, by.id(), code(theming, main, tags))));
    }

    private Optional<Decided<Theming>> refusal(Theming theming) {
        if (!visible.contains(idea)) {
            return Optional.of(Decided.refused(Refusal.IDEA_UNKNOWN));
        }
        if (theming.compared().contains(idea)) {
            return Optional.of(Decided.refused(Refusal.CODED_ALREADY));
        }
        return unknownTheme(theming, main, tags);
    }

    static Optional<Decided<Theming>> unknownTheme(Theming theming, Optional<ThemeId> main, Set<ThemeId> tags) {
        boolean known = main.stream().allMatch(theming.codebook()::mayGive)
                && tags.stream().allMatch(theming.codebook()::mayGive);
        return known ? Optional.empty() : Optional.of(Decided.refused(Refusal.THEME_UNKNOWN));
    }

    /** What is the main theme is no tag as well. */
    static Code code(Theming theming, Optional<ThemeId> main, Set<ThemeId> tags) {
        return new Code(main, Set.copyOf(tags.stream().filter(tag -> !main.equals(Optional.of(tag))).toList()),
                theming.codebook().version());
    }
}
