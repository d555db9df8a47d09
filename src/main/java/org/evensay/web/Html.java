package org.evensay.web;

import io.javalin.http.Context;

/** Answers with a page that no cache may keep: every page of a room is somebody's own. */
final class Html {
    private Html() {
    }

    static void answer(Context request, String page) {
        request.header("Cache-Control", "no-store").contentType("text/html; charset=utf-8").result(page);
    }
}
