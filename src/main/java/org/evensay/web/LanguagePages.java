package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody chooses the language of their own pages: kept in their browser and nowhere else, for every page of this
 * house. Only a preference is set, so a link is enough, and it works without scripts.
 */
final class LanguagePages {
    /** What a form was sent to, behind the page that it stands on. */
    private static final Pattern SENT_TO = Pattern.compile("(|/room/[^/]+/[^/]+|/poll/[^/]+/[^/]+|/inquiry/[^/]+"
            + "|/group/[^/]+|/shared/[^/]+|/[^/]+)"
            + "(/(do|enter|own-link|meeting|erase|hints|start|paper|keep|invitation|seat|find"
            + "|recover|inquiries|check|take-in|next|accept-part|sit-down|screen-link|forget|new-code"
            + "|recovery-code|share|go-on-here|sit|sit-new|pass-on|address|wifi))+");

    private final Served served;

    LanguagePages(Served served) {
        this.served = served;
    }

    void choose(Context request) {
        String tag = request.pathParam("tag");
        if (!served.languages().tags().contains(tag)) {
            Message.answer(request.status(HttpStatus.NOT_FOUND), served, "message.no-page");
            return;
        }
        Cookies.keepLanguage(tag, request);
        leadBack(request);
    }

    static void leadBack(Context request) {
        request.header("Cache-Control", "no-store").redirect(back(request), HttpStatus.SEE_OTHER);
    }

    /** Where they came from. A page that was the answer to a form cannot be asked for again; its beginning can. */
    private static String back(Context request) {
        String from = Optional.ofNullable(request.header("Referer")).map(LanguagePages::pathOf).orElse("/");
        return from.startsWith("/") && !from.startsWith("//") ? thatCanBeAskedFor(from) : "/";
    }

    static String thatCanBeAskedFor(String path) {
        Matcher sent = SENT_TO.matcher(path);
        return !sent.matches() ? path : sent.group(1).isEmpty() ? "/" : sent.group(1);
    }

    private static String pathOf(String referer) {
        try {
            URI uri = URI.create(referer);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("/");
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
