package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.evensay.i18n.Letters;

/** Somebody chooses the size of letters of their own pages: a link, kept in their browser, as their language is. */
final class LettersPages {
    private final Served served;

    LettersPages(Served served) {
        this.served = served;
    }

    void choose(Context request) {
        Optional<Letters> size = Letters.of(request.pathParam("size"));
        if (size.isEmpty()) {
            Message.answer(request.status(HttpStatus.NOT_FOUND), served, "message.no-page");
            return;
        }
        Cookies.keepLetters(size.get(), request);
        LanguagePages.leadBack(request);
    }
}
