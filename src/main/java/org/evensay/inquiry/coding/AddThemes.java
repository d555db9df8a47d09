package org.evensay.inquiry.coding;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Codebook;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/** One more theme, or a whole codebook that is ready made. Those that are there already are left out. */
public record AddThemes(List<Draft> drafts) implements TeamCommand<Theming> {

    public record Draft(String name, String about) {
    }

    @Override
    public TeamAction action() {
        return TeamAction.ADD_THEMES;
    }

    @Override
    public Decided<Theming> decide(Theming theming, Member by, Moment at) {
        Optional<Decided<Theming>> refusal = drafts.stream().flatMap(draft -> refusal(draft).stream()).findFirst();
        return refusal.orElseGet(() -> added(theming, at));
    }

    private static Optional<Decided<Theming>> refusal(Draft draft) {
        return Typed.<Theming>written(Bound.THEME_NAME_CHARACTERS.most(), draft.name())
                .or(() -> Typed.within(Bound.THEME_ABOUT_CHARACTERS.most(), draft.about()));
    }

    private Decided<Theming> added(Theming theming, Moment at) {
        Codebook book = theming.codebook();
        for (Draft draft : drafts) {
            String name = PlainText.of(draft.name());
            book = book.hasThemeCalled(name) ? book
                    : book.adding(new ThemeId(at.newKey()), name, PlainText.of(draft.about()));
        }
        if (book.version() == theming.codebook().version()) {
            return Decided.refused(Refusal.THEME_THERE_ALREADY);
        }
        return Bound.THEMES_A_CODEBOOK.isOver(book.inUse().size())
                ? Decided.refused(Refusal.TOO_MANY_THEMES, Bound.THEMES_A_CODEBOOK.most())
                : Decided.accepted(theming.with(book));
    }
}
