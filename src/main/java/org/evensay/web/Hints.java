package org.evensay.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Hint;
import org.evensay.inquiry.QuestionHints;
import org.evensay.workshop.Stage;

/**
 * Thoughts on a question while somebody writes it: a piece of their page. Nothing is kept, nothing is refused. Its
 * address lies below that of the page, because a cookie goes nowhere else, and the form's token fits the cookie.
 */
final class Hints {
    private final Served served;

    Hints(Served served) {
        this.served = served;
    }

    void answer(Context request) {
        TypedFields form = new TypedFields(request);
        Words words = served.words(request);
        Set<Hint> hints = QuestionHints.of(form.text("question"), stage(form), HintLists.of(words));
        Html.answer(request, served.templates().render("piece/hints", Map.of(
                "hints", hints, "id", "hints-while-writing", "words", words)));
    }

    /** A question that belongs to no plan asks what works well now. */
    private static Stage stage(TypedFields form) {
        return Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(form.text("stage"))).findFirst()
                .orElse(Stage.DISCOVER);
    }
}
