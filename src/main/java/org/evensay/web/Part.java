package org.evensay.web;

import org.evensay.wire.Frames;

/** One live region of a page: its id, its HTML, and the same ready for a frame, encoded once for all who get it. */
record Part(String id, String html, String encoded) {

    /** The one before, when it reads the same. */
    static Part like(Part before, String id, String html) {
        return before != null && before.html.equals(html) ? before : of(id, html);
    }

    static Part of(String id, String html) {
        return new Part(id, html, Frames.part(id, html));
    }
}
