package org.evensay.inquiry.coding;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/** The theme is called and told in other words; it stays the same theme. */
public record RenameTheme(ThemeId id, String name, String about) implements TeamCommand<Theming> {
    @Override
    public TeamAction action() {
        return TeamAction.RENAME_THEME;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        Optional<Theme> old = theming.codebook().theme(id);
        if (old.isEmpty()) {
            return Decided.refused(Refusal.THEME_UNKNOWN);
        }
        return Typed.<Theming>written(Bound.THEME_NAME_CHARACTERS.most(), name)
                .or(() -> Typed.within(Bound.THEME_ABOUT_CHARACTERS.most(), about))
                .or(() -> taken(theming, old.get()))
                .orElseGet(() -> Decided.accepted(theming.with(
                        theming.codebook().calling(id, PlainText.of(name), PlainText.of(about)))));
    }

    private Optional<Decided<Theming>> taken(Theming theming, Theme old) {
        String called = PlainText.of(name);
        if (called.equals(old.name())) {
            return PlainText.of(about).equals(old.about())
                    ? Optional.of(Decided.refused(Refusal.SAME_WORDS)) : Optional.empty();
        }
        return theming.codebook().hasThemeCalled(called)
                ? Optional.of(Decided.refused(Refusal.THEME_THERE_ALREADY)) : Optional.empty();
    }
}
