package org.evensay.web;

import org.evensay.wire.Frames;

/**
 * One live region of a page: its id, its HTML, and the same ready for a frame. It is encoded when somebody is sent it
 * for the first time, once for all who get it; most parts are only compared. Immutable to look at; any thread may ask.
 */
final class Part {
    private final String id;
    private final String html;
    private volatile String encoded;

    private Part(String id, String html) {
        this.id = id;
        this.html = html;
    }

    static Part of(String id, String html) {
        return new Part(id, html);
    }

    /** The one before, when it reads the same. */
    static Part like(Part before, String id, String html) {
        return before != null && before.html.equals(html) ? before : of(id, html);
    }

    String id() {
        return id;
    }

    String html() {
        return html;
    }

    /** Two threads may both make it: it is the same. */
    String encoded() {
        String made = encoded;
        if (made == null) {
            made = Frames.part(id, html);
            encoded = made;
        }
        return made;
    }
}
