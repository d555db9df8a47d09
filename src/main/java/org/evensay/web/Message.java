package org.evensay.web;

import io.javalin.http.Context;
import java.util.Map;
import org.evensay.i18n.Words;

/** Answers with a page of one sentence. */
final class Message {
    private Message() {
    }

    static void answer(Context request, Served served, String key, Object... gaps) {
        saying(request, served, served.words(request).say(key, gaps));
    }

    static void saying(Context request, Served served, String sentence) {
        leadingTo("/", request, served, sentence);
    }

    /** @param back the path of the page from which somebody came */
    static void leadingTo(String back, Context request, Served served, String sentence) {
        Words words = served.words(request);
        Html.answer(request, served.templates().render("page/message", Map.of("words", words, "sentence", sentence,
                "back", back)));
    }
}
