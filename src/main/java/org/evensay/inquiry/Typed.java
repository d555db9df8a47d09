package org.evensay.inquiry;

import java.util.Optional;
import org.evensay.workshop.PlainText;

/** Checks on a typed line, made once here: an answer means that the line is refused. */
public final class Typed {
    private Typed() {
    }

    /** Refuses an empty line and one longer than the bound, counted in characters as people count them. */
    public static <A> Optional<Decided<A>> written(int most, String typed) {
        return PlainText.of(typed).isEmpty()
                ? Optional.of(Decided.refused(Refusal.NOTHING_WRITTEN)) : within(most, typed);
    }

    /** Refuses a line longer than the bound; an empty one is fine. */
    public static <A> Optional<Decided<A>> within(int most, String typed) {
        String text = PlainText.of(typed);
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(Decided.refused(Refusal.TEXT_TOO_LONG, most)) : Optional.empty();
    }
}
