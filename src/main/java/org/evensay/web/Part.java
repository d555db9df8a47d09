package org.evensay.web;

import java.lang.ref.WeakReference;

/**
 * One live region of a page: its id and its HTML. A long one is held in {@link Rows}; of any other they are found when
 * it is compared. What is sent of one that many pages have is made once for all that were last sent the same. Immutable
 * to look at; any thread may ask, and two may both find the same.
 */
final class Part {
    private static final Since NOTHING_YET = new Since(new WeakReference<>(null), null);

    private final String id;
    private final String html;
    private final boolean shared;
    private volatile long digest;
    private volatile Rows rows;
    private volatile PartChange whole;
    private volatile Since latest = NOTHING_YET;

    /** Weak, so that no part holds all those that were before it. */
    private record Since(WeakReference<Part> before, PartChange change) {

        boolean isFrom(Part part) {
            return before.refersTo(part);
        }
    }

    private Part(String id, String html, Rows rows, boolean shared) {
        this.id = id;
        this.html = html;
        this.rows = rows;
        this.shared = shared;
    }

    /** Of one page. */
    static Part of(String id, String html) {
        return new Part(id, html, null, false);
    }

    /** Of one page, and never put together but when that has nothing of it. */
    static Part of(String id, Rows rows) {
        return new Part(id, null, rows, false);
    }

    /** Of many pages: the one before, when it reads the same. */
    static Part like(Part before, String id, String html) {
        Part now = new Part(id, html, null, true);
        return before != null && before.readsAs(now) ? before : now;
    }

    /** Whether it is one page's alone, and is sent to it whole or not at all: then its digest is not 0. */
    boolean isShortAndOwn() {
        return !shared && html != null && rows().rows().isEmpty();
    }

    /**
     * A number for how it reads: 64 bits of the SHA-256 of its HTML, in which parts that read otherwise do not agree. 0
     * where it would have to be put together for that.
     */
    long digest() {
        long found = digest;
        if (found == 0 && html != null) {
            found = Digests.of(html);
            digest = found;
        }
        return found;
    }

    /** As a page that is there already would be sent it. */
    Part inAnUpdate() {
        return shared || html == null ? this : of(id, Forms.withoutIds(html));
    }

    boolean readsAs(Part other) {
        return html != null && other.html != null ? html.equals(other.html) : rows().equals(other.rows());
    }

    String id() {
        return id;
    }

    String html() {
        return html == null ? rows.html() : html;
    }

    Rows rows() {
        Rows found = rows;
        if (found == null) {
            found = Rows.in(html);
            rows = found;
        }
        return found;
    }

    /** For a page that has nothing of it, or of another one. */
    PartChange whole() {
        PartChange made = whole;
        if (made == null) {
            made = PartChange.whole(this);
            whole = shared ? made : null;
        }
        return made;
    }

    /** For a page that shows {@code before}. */
    PartChange since(Part before) {
        Since made = latest;
        return made.isFrom(before) ? made.change() : madeSince(before);
    }

    /** One thread at a time, so that a whole room is sent the same object and shares its frame. */
    private synchronized PartChange madeSince(Part before) {
        if (!latest.isFrom(before)) {
            latest = new Since(new WeakReference<>(before), PartChange.between(before, this));
        }
        return latest.change();
    }
}
