package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is kept in many small files, in one answer: a weak phone should not ask for each of them. */
final class Joined {
    private final String type;
    private final String whole;
    private final String tag;

    Joined(String type, String whole) {
        this.type = type;
        this.whole = whole;
        this.tag = "\"" + whole.length() + "-" + Integer.toHexString(whole.hashCode()) + "\"";
    }

    /** A browser asks each time whether it has changed, as for the other files, and mostly hears that it has not. */
    void answer(Context request) {
        request.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else {
            request.contentType(type + "; charset=utf-8").result(whole);
        }
    }

    /** {@code file} from the program itself, as "/static/css/evensay.css". */
    static String read(String file) {
        try (InputStream text = Joined.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("There is no " + file + " in the program.");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
