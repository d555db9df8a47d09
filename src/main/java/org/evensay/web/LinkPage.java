package org.evensay.web;

import io.javalin.http.Context;
import java.util.Map;
import org.evensay.i18n.Words;

/** The page that shows a link once: to copy, to send on, or as a picture for another device. */
record LinkPage(String title, String help, String back, String goBack) {

    void answer(Context request, Served served, Words words, String link) {
        Html.answer(request, served.templates().render("page/link", Map.of("words", words, "back", back,
                "goBack", goBack, "title", title, "help", help, "link", link, "picture", QrCode.of(link))));
    }
}
