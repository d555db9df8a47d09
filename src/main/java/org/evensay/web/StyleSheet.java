package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet in one answer: it is kept in many small files, and a weak phone should not ask for each of them. Read
 * once, when the server starts.
 */
final class StyleSheet {
    static final String PATH = "/static/css/evensay.css";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);");

    private final String whole = IMPORT.matcher(read("evensay.css"))
            .replaceAll(file -> Matcher.quoteReplacement(read(file.group(1))));
    private final String tag = "\"" + whole.length() + "-" + Integer.toHexString(whole.hashCode()) + "\"";

    private static String read(String file) {
        try (InputStream text = StyleSheet.class.getResourceAsStream("/static/css/" + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A browser asks each time whether it has changed, as for the other files, and mostly hears that it has not. */
    void answer(Context request) {
        request.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else {
            request.contentType("text/css; charset=utf-8").result(whole);
        }
    }
}
