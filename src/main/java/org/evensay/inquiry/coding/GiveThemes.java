package org.evensay.inquiry.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.Moment;

/**
 * A member gives ideas their themes, on their own; it can be changed until the codes are compared.
 *
 * @param visible the ideas that have left their groups: no other can be coded
 */
public record GiveThemes(Set<IdeaRef> visible, List<Given> given) implements TeamCommand<Theming> {

    /** Without a main theme the idea fits none. */
    public record Given(IdeaRef idea, Optional<ThemeId> main, Set<ThemeId> tags) {

        /** What is the main theme is no tag as well. */
        Code in(Theming theming) {
            return new Code(main, Set.copyOf(tags.stream().filter(tag -> !main.equals(Optional.of(tag))).toList()),
                    theming.codebook().version());
        }

        /** As it is now. Tags that went out of use since are on no form, so they stay while nothing else changes. */
        boolean isGiven(Theming theming, MemberId by) {
            Code sent = in(theming);
            return theming.givenTo(idea).get(by).filter(now -> now.main().equals(sent.main())
                    && now.tags().stream().filter(theming.codebook()::mayGive).collect(Collectors.toSet())
                            .equals(sent.tags())).isPresent();
        }

        Optional<Decided<Theming>> unknownTheme(Theming theming) {
            boolean known = main.stream().allMatch(theming.codebook()::mayGive)
                    && tags.stream().allMatch(theming.codebook()::mayGive);
            return known ? Optional.empty() : Optional.of(Decided.refused(Refusal.THEME_UNKNOWN));
        }
    }

    @Override
    public TeamAction action() {
        return TeamAction.GIVE_THEMES;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        return given.stream().flatMap(each -> refusal(each, theming).stream()).findFirst()
                .orElseGet(() -> Decided.accepted(given(theming, by)));
    }

    private Theming given(Theming theming, Member by) {
        Theming next = theming;
        for (Given each : given) {
            if (!each.isGiven(next, by.id())) {
                next = next.giving(each.idea(), by.id(), each.in(theming));
            }
        }
        return next;
    }

    private Optional<Decided<Theming>> refusal(Given each, Theming theming) {
        if (!visible.contains(each.idea())) {
            return Optional.of(Decided.refused(Refusal.IDEA_UNKNOWN));
        }
        return theming.compared().contains(each.idea()) ? Optional.of(Decided.refused(Refusal.CODED_ALREADY))
                : each.unknownTheme(theming);
    }
}
