package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the forms have begun that begin something: the very same form once more, as a browser sends it when its answer
 * is loaded again, leads there and begins nothing. The same page with other words in its form begins another. Only
 * digests of forms are remembered, of the last that came; two at the same moment both begin. Thread-safe.
 */
final class SentAgain {
    /** New with every page, so that two people, or one person twice, can send the same words. */
    static final String FIELD = "once";
    private static final int REMEMBERED = 1_000;

    private final Map<String, String> paths = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether the answer is given: not for a form that is here for the first time, or cannot be told from another. */
    synchronized boolean leadsBack(Context request) {
        Optional<String> before = Optional.ofNullable(paths.get(digest(request)));
        before.ifPresent(path -> request.redirect(path, HttpStatus.SEE_OTHER));
        return before.isPresent();
    }

    synchronized void led(Context request, String path) {
        if (request.formParam(FIELD) != null) {
            paths.put(digest(request), path);
        }
    }

    private static String digest(Context request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(request.formParamMap().toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
